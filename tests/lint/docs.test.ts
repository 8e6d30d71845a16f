import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides];

/** Targets of links in the repository, without the place in the file. */
function linksIn(document: string): readonly string[] {
  const links = readFileSync(document, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g);
  return [...links].map(([, target = '']) => target).filter((target) => !/^\w+:/.test(target));
}

/** Paths that stand whole in a text; patterns and what a build makes are none. */
function pathsIn(document: string): readonly string[] {
  const paths = readFileSync(document, 'utf8').matchAll(
    /`((?:src|tests|geodata|docs|public)\/[\w./-]*)`/g,
  );
  return [...paths].map(([, path = '']) => path).filter((path) => !path.includes('geodata/dist'));
}

test.each(documents)('what %s links to and names is there', (document) => {
  const linked = linksIn(document).map((target) => join(dirname(document), target));
  expect([...linked, ...pathsIn(document)].filter((path) => !existsSync(path))).toEqual([]);
});

test('every guide is found from the README', () => {
  expect(linksIn('README.md')).toEqual(expect.arrayContaining(guides));
});
