import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRelease } from '../../geodata/site/deploy/release';
import { verdictOn } from '../../geodata/site/verify/verify';
import { verdictText } from '../../geodata/site/verify/words';
import { htmlWithTalk } from '../../src/edit/embeddedTalk';
import { dist, readDist } from './dist';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const release = readRelease(readDist('SHA256SUMS.txt'));
const single = `${name}.html`;
const html = readDist(single);
const verdict = (text: string) => verdictOn(Buffer.from(text), release);

test('the single file is told as it was released, whatever it is called', () => {
  expect(verdictOn(readFileSync(join(dist, single)), release)).toEqual({
    kind: 'unchanged',
    path: single,
  });
});

test('a copy that was saved with a talk is told by what is left without it', () => {
  const saved = htmlWithTalk(html, { text: '{"talks":["<b>"]}', copy: 'a1' });
  expect(verdict(saved)).toEqual({ kind: 'talk', path: single });
});

test.each([
  ['one letter', (text: string) => text.replace('平遥', '平谣')],
  ['one more script', (text: string) => text.replace('</body>', '<script>1</script></body>')],
  ['a cut end', (text: string) => text.slice(0, -1)],
])('%s is a change, with or without a talk', (_, change) => {
  const changed = { kind: 'changed', claims: `${name} ${version}` };
  expect(verdict(change(html))).toEqual({ ...changed, hasTalk: false });
  const saved = change(htmlWithTalk(html, { text: '{}', copy: 'a1' }));
  expect(verdict(saved)).toEqual({ ...changed, hasTalk: true });
});

test('a file that a talk’s block stands in twice is no copy', () => {
  const block = '<script type="application/json" id="talk" data-copy="a1">{}</script>';
  const twice = html.replace('</body>', `${block}${block}</body>`);
  expect(verdict(twice).kind).toBe('changed');
});

test('what is said is said in Chinese and English', () => {
  const texts = [
    verdictText({ kind: 'unchanged', path: 'a.html' }, 'x 1.0.0'),
    verdictText({ kind: 'talk', path: 'a.html' }, 'x 1.0.0'),
    verdictText({ kind: 'changed', claims: 'x 0.9.0', hasTalk: true }, 'x 1.0.0'),
  ];
  for (const text of texts) expect(text).toMatch(/\p{Script=Han}[^]*x 1\.0\.0/u);
  expect(texts.map((text) => /Unchanged|A copy|Not an/.exec(text)?.[0])).toEqual([
    'Unchanged',
    'A copy',
    'Not an',
  ]);
});
