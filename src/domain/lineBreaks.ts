import type { Lang } from './lang';

/** The longest run of 汉字 and numbers that a line is never broken in: shorter than the narrowest wall's line. */
const longestRun = 9;
/** The same in a narrow column, such as that of a year. */
export const columnRun = 3;
/** A number stays whole, and with the unit behind it. */
const inNumber = /(?<=[\p{N}.,])\u200b|\u200b(?=[.,%％])/gu;
/** A short word in brackets, such as（区、市）, stays in one piece. */
const shortBracket = /（[^（）]{1,6}）/gu;
/** 两个 and 未见 are said in one breath, whatever the segmenter says. */
const afterOneWord = /(?<=^|\u200b)([一二两三四五六七八九十几未不没])\u200b/gu;
/** No line begins with the ending of a word, as in 现代化. */
const beforeEnding = /\u200b(?=[化性的了者们])/gu;
const zeroWidthSpace = '\u200b';
const wordJoiner = '\u2060';

/**
 * Chinese text for `word-break: keep-all`, where lines end at punctuation and spaces alone: a long run
 * may also break between its words, and a short bracket is never parted. Adds only characters that draw
 * nothing.
 *
 * @param longest How many characters stay in one line wherever they stand.
 */
export function withLineBreaks(text: string, longest = longestRun): string {
  return text
    .replace(new RegExp(`[\\p{Script=Han}\\p{N}.%−+]{${longest + 1},}`, 'gu'), betweenWords)
    .replace(shortBracket, (bracket) => bracket.replace(/(?<=、)/gu, wordJoiner));
}

/** Browsers that cannot tell words apart break the run anywhere. */
function betweenWords(run: string): string {
  if (!('Segmenter' in Intl)) return run;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
  const separated = Array.from(words, ({ segment }) => segment).join(zeroWidthSpace);
  return separated.replace(inNumber, '').replace(afterOneWord, '$1').replace(beforeEnding, '');
}

/** A text of either language as it may be broken into lines; English has its spaces for that. */
export const lineBroken = (text: string, lang: Lang, longest?: number): string =>
  lang === 'zh' ? withLineBreaks(text, longest) : text;
