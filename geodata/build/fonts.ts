import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import subsetFont from 'subset-font';
import * as v from 'valibot';
import type { Pack } from '../../src/content/schema';
import type { Faults } from './faults';
import { contentOf, toJson, writeIfChanged } from './write';

const sans = 'node_modules/@expo-google-fonts/noto-sans-sc';
const serif = 'node_modules/@expo-google-fonts/noto-serif-sc';
/** Noto Sans SC and Noto Serif SC, SIL Open Font License 1.1. */
export const fontFiles = {
  labels: join(sans, '500Medium/NotoSansSC_500Medium.ttf'),
  text: join(sans, '400Regular/NotoSansSC_400Regular.ttf'),
  serif: join(serif, '600SemiBold/NotoSerifSC_600SemiBold.ttf'),
} as const;
/** No hints, and the names that carry the licence and its address (13, 14) beside the usual ones. */
const cut = { targetFormat: 'woff2', noHinting: true, preserveNameIds: [13, 14] } as const;
export type Characters = Readonly<Record<keyof typeof fontFiles, readonly string[]>>;
const stampSchema = v.record(v.string(), v.string());

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const signs = '·–—−°²³×…→←↑↓%‰万亿处人户岁年示意约平方公里';
const punctuation = '，。、；：？！“”‘’（）《》〈〉「」【】〔〕～％＋－／｜　';

/** Which characters each font must have: map labels, everything on the page, titles. */
export function charactersFor(pack: Omit<Pack, 'geometry'>, pageText: string): Characters {
  const { areas, wings, zones, openings, context, places, city, plan, strategy, story } = pack;
  const named = [city, ...areas, ...wings, ...zones, ...openings, ...context];
  // All other places are named in the page's own face.
  const airports = places.filter(({ kind }) => kind === 'airport').map(({ name }) => name);
  const names = named.map(({ name }) => name);
  const shorts = [...areas, ...wings, ...zones].map(({ short }) => short);
  const phrases = zones.map(({ phrase }) => phrase);
  const labels = [ascii, signs, punctuation, names, shorts, phrases, airports];
  const words = strategy.flatMap(({ lead, rest }) => [lead, rest]);
  const told = [story.chapters.map(({ name }) => name), story.steps.map(({ caption }) => caption)];
  const titles = [city.title, city.subtitle, plan.map(({ name }) => name), words, told];
  return {
    labels: sorted(labels),
    text: sorted([labels, pack, pageText]),
    serif: sorted([labels, titles]),
  };
}

/** Everything the page itself says, in components, dictionaries and the page's frame. */
export function readPageText(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.ts', '.svelte'].includes(extname(file)))
    .map((file) => join('src', file));
  return [...files, 'index.html'].map((file) => contentOf(file) ?? '').join('');
}

/** Labels and titles must be complete; a rare sign in the page's text may fall to another font. */
export async function checkFonts(characters: Characters, faults: Faults): Promise<void> {
  for (const name of ['labels', 'serif'] as const) {
    const missing = await missingGlyphs(readFileSync(fontFiles[name]), characters[name]);
    if (missing.length > 0)
      faults.add(fontFiles[name], null, `has no glyph for ${missing.join(' ')}`);
  }
}

/** Subsets that are up to date are kept: `stamp.json` has the hash of what each was made from. */
export async function writeFonts(characters: Characters, folder: string): Promise<void> {
  const stampPath = join(folder, 'stamp.json');
  const before = v.parse(stampSchema, JSON.parse(contentOf(stampPath)?.toString('utf8') ?? '{}'));
  const stamps: Record<string, string> = {};
  for (const name of ['labels', 'text', 'serif'] as const) {
    const font = readFileSync(fontFiles[name]);
    const text = characters[name].join('');
    const path = join(folder, `${name}.woff2`);
    const stamp = (stamps[name] = createHash('sha256')
      .update(font)
      .update(text)
      .update(JSON.stringify(cut))
      .digest('hex'));
    if (before[name] === stamp && contentOf(path) !== null) continue;
    writeIfChanged(path, await subsetFont(font, text, cut));
  }
  writeIfChanged(join(folder, 'characters.json'), toJson(characters));
  writeIfChanged(stampPath, toJson(stamps));
}

/** How a truetype font begins; its tables can be read as they are. */
const truetype = 0x00010000;

/** Characters (of the Basic Multilingual Plane) that a truetype or woff2 font cannot draw. */
export async function missingGlyphs(
  font: Buffer,
  characters: readonly string[],
): Promise<readonly string[]> {
  const options = { targetFormat: 'truetype', keepAllGlyphs: true } as const;
  const isPlain = font.readUInt32BE(0) === truetype;
  const known = charactersIn(isPlain ? font : await subsetFont(font, undefined, options));
  return characters.filter((character) => !known.has(character));
}

/** Reads the `cmap` table's segment mapping, https://learn.microsoft.com/typography/opentype/spec/cmap. */
function charactersIn(font: Buffer): ReadonlySet<string> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  const cmap = record === undefined ? 0 : font.readUInt32BE(record + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + 8 + 8 * i);
  const at = subtables
    .map((entry) => cmap + font.readUInt32BE(entry))
    .find((start) => font.readUInt16BE(start) === 4);
  const known = new Set<string>();
  if (at === undefined) return known;
  const size = font.readUInt16BE(at + 6);
  for (let segment = at + 14; segment < at + 14 + size; segment += 2) {
    const [end, first] = [font.readUInt16BE(segment), font.readUInt16BE(segment + size + 2)];
    for (let code = first; code <= end && code < 0xffff; code++)
      known.add(String.fromCharCode(code));
  }
  return known;
}

function sorted(parts: readonly unknown[]): readonly string[] {
  const characters = [...new Set(JSON.stringify(parts))].filter((character) => character >= ' ');
  return characters.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
