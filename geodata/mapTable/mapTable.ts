import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { matcherOf } from '../../src/domain/matchAreas';
import { Faults } from '../build/faults';
import { tablesFolder } from '../build/sheet/mapping';
import { readTableFile } from '../build/sheet/tableFile';
import { readAreas } from '../build/tables/areas';
import { readPlan } from '../build/tables/plan';
import { SourceBook } from '../build/tables/sources';
import { mappingText } from './mappingText';
import { propose, type Proposal } from './propose';
import { review } from './review';

/** What came of looking at a table. */
export interface Mapped {
  /** The mapping file; `isWritten` is false where there was one already, which stays. */
  readonly path: string;
  readonly isWritten: boolean;
  readonly text: string;
  readonly review: string;
}

/**
 * Looks at a table of a city and writes what of it could be taken, beside a copy of it in the pack. Nothing that is
 * there is overwritten.
 *
 * @param folder The city's own folder, e.g. `geodata/yangquan`.
 * @param sheet The sheet to look at; the one that names most areas where it is left out.
 * @throws {Error} where the file is no table, or no sheet of it names areas of the city.
 */
export function mapTable(file: string, folder: string, sheet?: string): Mapped {
  if (!existsSync(file)) throw new Error(`没有${file}。There is no such file.`);
  const faults = new Faults();
  const areas = readAreas(folder, faults).rows.map(({ value }) => value);
  const plan = readPlan(folder, new SourceBook(folder, new Faults()), faults);
  faults.stopIfAny();
  const city = plan?.value.city.name;
  const match = matcherOf(areas, city === undefined ? [] : [city.zh, city.en]);
  const sheets = readTableFile(file);
  if (sheet !== undefined && !sheets.some(({ name }) => name === sheet))
    throw new Error(
      `没有工作表“${sheet}”，有${sheets.map(({ name }) => name).join('、')}。There is no such sheet.`,
    );
  const proposals = sheets
    .filter(({ name }) => sheet === undefined || name === sheet)
    .flatMap((one) => propose(one, match) ?? [])
    .toSorted((a, b) => matchedIn(b) - matchedIn(a));
  const [best, ...others] = proposals;
  if (best === undefined)
    throw new Error(
      `${file}里没有找到${city?.zh ?? ''}的县（区、市）和它们的数。No area of the city stands beside a number in it.`,
    );
  const target = join(folder, tablesFolder, basename(file));
  const name = basename(file, extname(file));
  const isOnly = sheet === undefined || sheets.length === 1;
  const path = join(folder, tablesFolder, `${name}${isOnly ? '' : `-${sheet}`}.yaml`);
  const text = mappingText(basename(file), basename(folder), best);
  const more = others.map(({ sheet: one }) => one).filter((one) => one !== '');
  const told = [
    `${file}${best.sheet === '' ? '' : `，工作表“${best.sheet}”`}：${best.table.isTurned ? '一列' : '一行'}一个地区。`,
    review(best, areas),
    ...(more.length === 0
      ? []
      : [`其他有地区的工作表，用 --sheet 逐张看 · Other sheets with areas：${more.join('、')}`]),
  ].join('\n');
  const isWritten = !existsSync(path);
  if (isWritten) {
    const isOther = existsSync(target) && !readFileSync(target).equals(readFileSync(file));
    if (isOther)
      throw new Error(
        `${target}已经有另一个同名的表，没有改动；请给新表换个文件名。Another table of this name is there.`,
      );
    mkdirSync(join(folder, tablesFolder), { recursive: true });
    if (!existsSync(target)) copyFileSync(file, target);
    writeFileSync(path, text);
  }
  return { path, isWritten, text, review: told };
}

const matchedIn = ({ rows }: Proposal) =>
  new Set(rows.flatMap(({ match }) => (match.kind === 'matched' ? [match.area] : []))).size;
