import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayIn } from '../../src/domain/day';
import { defaultCity, distOf } from '../site/cities';
import { Faults, faultText } from './faults';
import { charactersFor, checkFonts, readPageText, writeFonts } from './fonts';
import { buildGeometry, readSources } from './geometry/geometry';
import { codeAt } from './geometry/shape';
import { readSettings } from './geometry/settings';
import { readCityPack } from './pack';
import { printedDifference } from './release/printed';
import { differenceIn, writeRelease } from './release/releases';
import { checkedPack, writePack } from './written';

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
  const settings = readSettings(join(city, 'geometry.yaml'), faults);
  const sources = readSources(settings, city, faults);
  const tables = readCityPack(city, faults, (at) => codeAt(sources.counties, at));
  faults.stopIfAny();
  if (diff) console.log(printedDifference(differenceIn(city, tables), tables));

  const { boundaries, geometry } = buildGeometry(sources, tables, settings, faults);
  const pack = checkedPack({ ...tables, geometry }, faults);
  const characters = charactersFor(pack, readPageText());
  await checkFonts(characters, faults);
  faults.stopIfAny();
  for (const warning of faults.warnings)
    console.warn(`请看一看 · Please look: ${faultText(warning)}`);
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
