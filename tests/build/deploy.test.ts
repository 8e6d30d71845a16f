import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beforeOf, deploy, deployBack } from '../../geodata/site/deploy/deploy';
import { readRelease } from '../../geodata/site/deploy/release';
import { writeVersion } from '../../geodata/site/versionFile';

const [site, built] = ['site', 'built'];
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A build with a part of its own, one that never changes, and a page of its own. */
function build(folder: string, version: string): string {
  const dir = join(folder, `${built}-${version}`);
  const files = {
    'index.html': `page of ${version}`,
    'index.html.br': `packed page of ${version}`,
    'sw.js': `worker of ${version}`,
    [`assets/part-${version}.js`]: `part of ${version}`,
    'assets/same-1.js': 'same',
    's/yuci/index.html': `county in ${version}`,
    [`s/only-${version}/index.html`]: version,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  writeVersion(dir, { id: 'toy', title: version, data: null });
  return dir;
}
const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
const partsIn = (dir: string) => filesIn(dir).filter((file) => file.startsWith('assets/'));

test('the parts of one release before stay, older ones go, and pages are those of the new one', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  expect(filesIn(at)).toEqual(filesIn(join(folder, 'built-one')));
  deploy(build(folder, 'two'), at);
  expect(partsIn(at)).toEqual(['assets/part-one.js', 'assets/part-two.js', 'assets/same-1.js']);
  expect(readFileSync(join(at, 'index.html'), 'utf8')).toBe('page of two');
  expect(existsSync(join(at, 's/only-one'))).toBe(false);
  const { removed } = deploy(build(folder, 'three'), at);
  expect(removed).toContain('assets/part-one.js');
  expect(partsIn(at)).toEqual(['assets/part-three.js', 'assets/part-two.js', 'assets/same-1.js']);
});

test('the start page and the service worker come last, so that they ask for nothing that is not there', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  deploy(build(folder, 'two'), at);
  const timeOf = (file: string) => statSync(join(at, file), { bigint: true }).ctimeNs;
  const before = ['assets/part-two.js', 's/yuci/index.html', 's/only-two/index.html'];
  const order = [before, ['index.html.br'], ['index.html', 'sw.js'], ['version.json']];
  for (const [at, files] of order.entries())
    for (const file of files)
      for (const earlier of order.slice(0, at).flat())
        expect(timeOf(file), `${file}, ${earlier}`).toBeGreaterThanOrEqual(timeOf(earlier));
});

test('the release before comes back, and the other again', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  deploy(build(folder, 'two'), at);
  const page = () => readFileSync(join(at, 'index.html'), 'utf8');
  deployBack(at);
  expect([page(), existsSync(join(at, 's/only-one/index.html'))]).toEqual(['page of one', true]);
  expect(partsIn(at)).toContain('assets/part-two.js');
  deployBack(at);
  expect(page()).toBe('page of two');
});

test('without a release before, nothing is touched and that is said', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  const files = filesIn(at);
  expect(() => deployBack(at)).toThrow('-before');
  expect(filesIn(at)).toEqual(files);
});

test('a build that is damaged or not whole is not put in place', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  const next = build(folder, 'two');
  writeFileSync(join(next, 'sw.js'), 'changed');
  rmSync(join(next, 'assets/part-two.js'));
  expect(() => deploy(next, at)).toThrow('assets/part-two.js, sw.js');
  expect(readFileSync(join(at, 'index.html'), 'utf8')).toBe('page of one');
  expect(() => deploy(join(folder, 'nothing'), at)).toThrow('npm run build');
  expect(existsSync(beforeOf(at))).toBe(false);
});

test('what the host has put beside the page is left alone', () => {
  const folder = createFolder();
  const at = join(folder, site);
  deploy(build(folder, 'one'), at);
  writeFileSync(join(at, 'robots.txt'), 'own');
  deploy(build(folder, 'two'), at);
  deploy(build(folder, 'three'), at);
  expect(readFileSync(join(at, 'robots.txt'), 'utf8')).toBe('own');
});

test.each([
  `${'a'.repeat(64)}  ../out.txt`,
  `${'a'.repeat(64)}  /etc/passwd`,
  'no sum  index.html',
])('a list that says "%s" is refused', (line) => {
  expect(() => readRelease(`${line}\n`)).toThrow('SHA256SUMS.txt');
});
