import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, withoutComments } from './tree';

/** Units, and words that are read rather than shown: part of how numbers and tables are set. */
const settings = new Map([
  ['src/domain/format.ts', 'units of numbers'],
  ['src/domain/mapValue.ts', 'the unit 万'],
  ['src/domain/figureText.ts', 'units of numbers'],
  ['src/domain/parseNumber.ts', 'what a pasted table may say for a unit or for no data'],
  ['src/domain/matchAreas.ts', 'what a pasted table may call a total'],
  ['src/domain/ownHeading.ts', 'what a pasted table may call its column of names'],
  ['src/domain/headingParts.ts', 'what a pasted table may say of a column: its unit, its year'],
  ['src/domain/unitWords.ts', 'what a table may call a unit'],
  ['src/domain/coordinate.ts', 'degrees, minutes, seconds and sides as a table writes them'],
  ['src/domain/placeTable.ts', 'what a pasted table may call its columns of places'],
  ['src/domain/traditional.ts', 'traditional forms of characters that are read'],
  ['src/domain/lineBreaks.ts', 'what a line is not broken at'],
  ['src/state/vocabulary.ts', 'what a link may leave off the name of a city'],
  ['src/story/stepYaml.ts', 'a draft for the pack, in the language of the pack'],
  ['src/scene/labels/marks.ts', 'the marks that the map carries: schematic, no data'],
]);

test('no Chinese word of the page stands outside src/i18n and the pack', () => {
  const spoken = filesBelow('src')
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .filter((file) => !file.startsWith('src/i18n/') && !settings.has(file))
    .filter((file) => /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(spoken).toEqual([]);
});
