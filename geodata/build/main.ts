import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayIn } from '../../src/domain/day';
import { defaultCity, distOf } from '../site/cities';
import { drawCity, readCity } from './city';
import { Faults, warningText } from './faults';
import { charactersFor, checkFonts, readPageText, writeFonts } from './fonts';
import { readCityPack } from './pack';
import { printedDifference } from './release/printed';
import { differenceIn, writeRelease } from './release/releases';
import { writePack } from './written';

interface Task {
  /** Writes nothing. */
  readonly check: boolean;
  /** Prints what differs from the last release. */
  readonly diff: boolean;
  /** Makes this the last release, with today's date. */
  readonly release: boolean;
}

/**
 * Read → geometry → check → write. Nothing is written unless everything is right.
 *
 * @param city The folder of the city pack.
 * @param output The folder of what is written; it is made where there is none.
 */
async function main(city: string, output: string, { check, diff, release }: Task): Promise<void> {
  if (release) keepRelease(city);
  const faults = new Faults();
  const read = readCity(city, faults);
  if (diff) console.log(printedDifference(differenceIn(city, read.tables), read.tables));

  const { pack, boundaries } = drawCity(read, faults);
  const characters = charactersFor(pack, readPageText());
  await checkFonts(characters, faults);
  faults.stopIfAny();
  for (const warning of faults.warnings) console.warn(warningText(warning));
  if (check) return;

  writePack(city, output, pack, boundaries);
  await writeFonts(characters, join(output, 'fonts'));
  console.log('The city pack is written; no fault was found. 资料没有错误，已写好。');
}

/** What is written now is what the next version is compared with. */
function keepRelease(city: string): void {
  const faults = new Faults();
  const tables = readCityPack(city, faults);
  faults.stopIfAny();
  writeRelease(city, tables, dayIn(tables.city.timeZone, new Date()), faults);
}

const { values, positionals } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    city: { type: 'string', default: defaultCity },
  },
  allowPositionals: true,
});
const [city, output = city === undefined ? distOf(values.city) : 'geodata/dist'] = positionals;
main(city ?? `geodata/${values.city}`, output, values).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
