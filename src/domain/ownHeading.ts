import { textOf } from './ownLayout';
import type { RawCell, RawTable } from './rawTable';
import { parseNumber } from './parseNumber';
import { toSimplified } from './traditional';

/** What stands over a column of names. */
const headWord =
  /^(?:(?:所在|所属)?[省市县区地]+[域级]?(?:名|名称|代码)?|名称?|行政区划?(?:名称|代码)?|单位|指标|项目|年份?|年度|(?:area|region|county|district|name|place|code|indicator|item|unit|year)s?)$/i;

/**
 * Whether a row above the first known name is a heading although it has numbers: nothing but years, with no
 * name beside them. Anything else with a number may be an area whose name is misspelt.
 */
export function isHeading(
  row: readonly RawCell[],
  nameColumn: number,
  candidates: readonly number[],
): boolean {
  const label = toSimplified(textOf(row[nameColumn])).replace(/[\s、()（）/:：]/g, '');
  return (label === '' || headWord.test(label)) && hasOnlyYears(row, candidates);
}

function hasOnlyYears(row: readonly RawCell[], candidates: readonly number[]): boolean {
  return candidates.every((column) => {
    const parsed = parseNumber(row[column]);
    return parsed.kind !== 'number' || (parsed.value >= 1900 && parsed.value <= 2100);
  });
}

/**
 * The place of the row that names the columns: the nearest above the first data that is no data itself
 * and has a word beside the column of names; else years under an unusual word, which are asked for as a
 * row, too; -1 where there is none.
 */
export function headingOf(
  rows: RawTable,
  anchor: number,
  isData: readonly boolean[],
  candidates: readonly number[],
): number {
  const above = rows.flatMap((_, at) => (at < anchor ? [at] : [])).reverse();
  const filled = above.filter((at) =>
    candidates.some((column) => textOf(rows[at]?.[column]) !== ''),
  );
  return (
    filled.find((at) => isData[at] !== true) ??
    filled.find((at) => hasOnlyYears(rows[at] ?? [], candidates)) ??
    -1
  );
}
