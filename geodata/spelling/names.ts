import { pinyin } from 'pinyin-pro';
import { peoples } from './peoples';
import { readings } from './readings';

/** What a division is called after its own name, longest first, and in English. */
const kinds = [
  ['自治州', 'Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['特别行政区', 'Special Administrative Region'],
  ['地区', 'Prefecture'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['新区', 'New Area'],
  ['盟', 'League'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
] as const;

export interface Spelled {
  readonly zh: string;
  readonly en: string;
}
export interface AreaNames {
  readonly id: string;
  readonly name: Spelled;
  readonly short: Spelled;
  readonly initials: string;
}

/** A name without the word for what it is, and without the peoples of an autonomous one: 大厂回族自治县 is 大厂. */
export function stemOf(name: string): string {
  const { stem } = parted(name);
  // A name of one character is only ever said with its 县, 区 or 旗.
  return [...stem].length < 2 ? name : stem;
}

/** Lower-case pinyin without tones, as it is typed: `lvliang`, `xian`; an id of links. */
export function pinyinId(name: string): string {
  return syllablesOf(stemOf(name))
    .join('')
    .replaceAll('ü', 'v')
    .replace(/[^a-z]/g, '');
}

/** Names of an area in both languages: 祁县 is `qixian`, Qixian County. */
export function namesOf(name: string): AreaNames {
  const { kind, nations } = parted(name);
  const stem = stemOf(name);
  const short = { zh: stem, en: spelled(stem) };
  const what = [...nations, kind].filter(Boolean).join(' ');
  return {
    id: pinyinId(name),
    name: { zh: name, en: [short.en, what].filter(Boolean).join(' ') },
    short,
    initials: syllablesOf(stem)
      .map((one) => one[0])
      .join('')
      .replaceAll('ü', 'v'),
  };
}

/** One word, capital first; an apostrophe where a syllable that begins with a vowel would be misread. */
function spelled(stem: string): string {
  const word = syllablesOf(stem).reduce(
    (all, one) => all + (all !== '' && /^[aoe]/.test(one) ? '’' : '') + one,
    '',
  );
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Syllables of any text in lower case; what is not 汉字 falls away. */
export function syllablesOf(text: string): readonly string[] {
  const known = readings[text];
  if (known !== undefined) return known.split(' ');
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
}

function parted(name: string): { stem: string; kind: string; nations: readonly string[] } {
  const [word, kind] = kinds.find(([end]) => name.endsWith(end) && name !== end) ?? ['', ''];
  let stem = name.slice(0, name.length - word.length);
  const nations: string[] = [];
  if (word.startsWith('自治')) {
    for (;;) {
      const found = Object.entries(peoples).find(([zh]) => stem.endsWith(zh) && stem !== zh);
      if (found === undefined) break;
      stem = stem.slice(0, -found[0].length);
      nations.unshift(found[1]);
    }
  }
  const isPrefecture = word === '自治州' && nations.length > 0;
  return { stem, kind: isPrefecture ? 'Autonomous Prefecture' : kind, nations };
}
