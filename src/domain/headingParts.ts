import type { Unit } from './format';
import { isYear, mostTitleLetters, mostUnitLetters } from './ownLimits';
import { unitOfWords } from './unitWords';

/** What a heading says of its column; `null` where it does not say it, or says two things. */
export interface HeadingParts {
  readonly title: string | null;
  readonly unit: Unit | null;
  /** The words of a unit that is none of the page's. */
  readonly unitText: string | null;
  readonly year: number | null;
}

const years = /(?<!\d)(\d{4})(?!\d)\s*(?:年度|年末|年底|年)?/g;
/** A unit stands in the last brackets, or behind a word for it. */
const bracketed = /[（([【]\s*(?:单位\s*[:：]?|unit\s*:?)?\s*([^（()）[\]【】]+?)\s*[）)\]】]\s*$/i;

/** Reads `2020年常住人口（万人）` as title, unit and year. Proposes only: a reader confirms it or changes it. */
export function headingParts(heading: string): HeadingParts {
  const [inBrackets, unitWords] = bracketed.exec(heading) ?? [];
  // A year in brackets is no unit.
  const isUnit = unitWords !== undefined && !/^\d{4}\D{0,2}$/.test(unitWords);
  const rest = isUnit ? heading.slice(0, -(inBrackets?.length ?? 0)) : heading;
  const found = [...rest.matchAll(years)].filter(([, digits]) => isYear(Number(digits)));
  const year = found.length === 1 ? Number(found[0]?.[1]) : null;
  const bare = year === null ? rest : rest.replace(years, ' ');
  const title = bare
    .replace(/[（(【[]\s*[）)】\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-—_:：·,，、/]+|[\s\-—_:：·,，、/]+$/g, '');
  const unit = isUnit ? unitOf(unitWords) : null;
  const isOther = isUnit && unit === null && unitWords.length <= mostUnitLetters;
  return {
    title: title === '' || title.length > mostTitleLetters || found.length > 1 ? null : title,
    unit,
    unitText: isOther ? unitWords : null,
    year,
  };
}

/** A unit of the page, and nothing to multiply by. */
function unitOf(words: string): Unit | null {
  const known = unitOfWords(words);
  return known?.factor === 1 ? known.unit : null;
}
