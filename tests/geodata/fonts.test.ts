import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import {
  charactersFor,
  checkFonts,
  fontFiles,
  missingGlyphs,
  writeFonts,
} from '../../geodata/build/fonts';
import { readCityPack } from '../../geodata/build/pack';

const names = ['labels', 'text', 'serif'] as const;

describe('the bundled fonts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const pack = readCityPack('geodata/jinzhong', new Faults());
  const characters = charactersFor(pack, '页面上的字');
  beforeAll(async () => {
    await writeFonts(characters, folder);
  }, 60_000);

  test.each(names)('%s has a glyph for every character it is for', async (name) => {
    expect(characters[name].length).toBeGreaterThan(200);
    expect(
      await missingGlyphs(readFileSync(join(folder, `${name}.woff2`)), characters[name]),
    ).toEqual([]);
  });

  test('labels lack what no label says, so a missing glyph would be noticed', async () => {
    const labels = readFileSync(join(folder, 'labels.woff2'));
    expect(await missingGlyphs(labels, ['晋', '龘', '页', 'A'])).toEqual(['龘', '页']);
  });

  test.each(names)('%s can write every name of an area, a wing and a zone', (name) => {
    const words = [...pack.areas, ...pack.wings, ...pack.zones].flatMap((subject) => [
      ...Object.values(subject.name),
      ...Object.values(subject.short),
    ]);
    const missing = [...words.join('')].filter(
      (character) => !characters[name].includes(character),
    );
    expect(missing).toEqual([]);
  });

  test('text can write every word of the pack and of the page', () => {
    const words = [...JSON.stringify(pack), ...'页面上的字'];
    expect(words.filter((character) => !characters.text.includes(character))).toEqual([]);
  });

  test('the page asks for text where it can write, and not for signs of another face', () => {
    const css = readFileSync('src/app/fonts.css', 'utf8');
    const asked = /'Blueprint Text';[^}]*unicode-range:([^;]*);/.exec(css)?.[1] ?? '';
    const ranges = [...asked.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
    );
    const isAskedFor = (character: string) =>
      ranges.some(([from, to]) => {
        const code = character.codePointAt(0) ?? 0;
        return from <= code && code <= to;
      });
    // Arrows, boxes and circles that buttons wear are in the system's sign faces.
    const signs = /[\u{2194}-\u{21ff}\u{2300}-\u{2bff}\u{1d62}]/u;
    const words = characters.text.filter((character) => !signs.test(character));
    expect(words.filter((character) => !isAskedFor(character))).toEqual([]);
    expect([...'▸▾⇄✓☰'].filter(isAskedFor)).toEqual([]);
  });

  test('are made again byte for byte', async () => {
    const again = mkdtempSync(join(tmpdir(), 'fonts-'));
    await writeFonts(characters, again);
    const differing = [
      ...names.map((name) => `${name}.woff2`),
      'characters.json',
      'stamp.json',
    ].filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(again, file))));
    expect(differing).toEqual([]);
  }, 60_000);

  test('a label that the typeface cannot write stops the build with the character', async () => {
    const faults = new Faults();
    await checkFonts({ labels: ['晋', '\u{E000}'], text: [], serif: [] }, faults);
    expect(faults.report()).toContain(`${fontFiles.labels}: has no glyph for \u{E000}`);
  });
});
