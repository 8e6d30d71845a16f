import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pack } from '../../src/content/pack';

const folder = 'dist/s/step';
const textOf = (page: string) =>
  page
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, mark: string) => marks[mark] ?? '');
const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

test.each(pack.story.steps)('the page of $id has words in both languages and leads on', (step) => {
  const page = readFileSync(`${folder}/${step.id}/index.html`, 'utf8');
  const text = textOf(page);
  for (const lang of ['zh', 'en'] as const)
    for (const said of [step.caption, step.notes, ...step.reveals.map((reveal) => reveal.text)])
      expect(text).toContain(said[lang].trim());
  expect(page).toContain('property="og:image" content="./preview.png"');
  const talk = step.depth > 15 ? `?talk=${step.depth}` : '';
  for (const mode of ['story', 'present'])
    expect(page).toContain(`href="../../../#/${mode}/${step.id}${talk}"`);
  expect(page).not.toMatch(/<script|\son\w+=|style="|href="\/|src="\//);
});

test('every step has a picture, 1200 × 630, and no two are the same', () => {
  const pictures = pack.story.steps.map(({ id }) => readFileSync(`${folder}/${id}/preview.png`));
  const { width, height } = PNG.sync.read(pictures[0] ?? Buffer.alloc(0));
  expect([width, height]).toEqual([1200, 630]);
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(pictures.length);
});
