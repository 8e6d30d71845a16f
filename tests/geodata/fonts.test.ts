import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
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

  test.each(names)('%s carries its licence and the address of it', async (name) => {
    const told = await namesIn(readFileSync(join(folder, `${name}.woff2`)));
    expect(told.get(0)).toMatch(/Adobe|Google/);
    expect(told.get(13)).toContain('SIL Open Font License, Version 1.1');
    expect(told.get(14)).toMatch(/^https?:\/\/(scripts\.sil\.org\/OFL|openfontlicense\.org)/);
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

/** English entries of the `name` table, https://learn.microsoft.com/typography/opentype/spec/name. */
async function namesIn(woff2: Buffer): Promise<ReadonlyMap<number, string>> {
  const font = await subsetFont(woff2, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    preserveNameIds: [13, 14],
  });
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'name') ?? 0;
  const table = font.readUInt32BE(record + 8);
  const texts = table + font.readUInt16BE(table + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(table + 2) }, (_, i) => table + 6 + 12 * i)
      .filter((at) => font.readUInt16BE(at) === 3)
      .map((at) => {
        const start = texts + font.readUInt16BE(at + 10);
        const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(at + 8)));
        return [font.readUInt16BE(at + 6), bytes.swap16().toString('utf16le')];
      }),
  );
}
