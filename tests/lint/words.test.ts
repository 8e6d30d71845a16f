import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './tree';

/** Without comments: they may name what the code is about. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

/** Units and punctuation are part of how numbers and lines are set, not words of the page. */
const settings = new Map([
  ['src/domain/format.ts', 'units of numbers'],
  ['src/domain/mapValue.ts', 'the unit 万'],
  ['src/domain/figureText.ts', 'units of numbers'],
  ['src/scene/labelsFor.ts', 'the mark of a schematic shape on the map'],
]);

test('every Chinese word of the page stands in src/i18n or comes from the pack', () => {
  const spoken = filesBelow('src')
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .filter((file) => !file.startsWith('src/i18n/') && !settings.has(file))
    .filter((file) => /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(spoken).toEqual([]);
});
