import { toCsv } from '../../src/domain/csv';
import { readPrefectures } from './directory';
import { tryCity, type Tried } from './tryCity';

/**
 * `npm run every-city`: makes every prefecture of the package a city and says of each what came of it.
 * Takes about a quarter of an hour. `npm run every-city -- 14` does so for the codes that begin so.
 */
const [start = ''] = process.argv.slice(2);
const tried: Tried[] = [];
for (const place of readPrefectures().filter(({ code }) => code.startsWith(start))) {
  const one = await tryCity(place);
  console.error(`${one.code} ${one.name} ${one.milliseconds} ms ${one.fault}`);
  tried.push(one);
}
const columns = [
  'code',
  'name',
  'areas',
  'pieces',
  'holes',
  'kilobytes',
  'names',
  'milliseconds',
  'fault',
] as const;
console.log(toCsv([columns, ...tried.map((one) => columns.map((column) => one[column]))]));
const failed = tried.filter(({ fault }) => fault !== '');
console.error(`${tried.length - failed.length} of ${tried.length} can be built.`);
process.exitCode = failed.length === 0 ? 0 : 1;
