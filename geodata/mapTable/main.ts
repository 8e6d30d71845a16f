import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedCities, defaultCity } from '../site/cities';
import { mapTable } from './mapTable';

/** `npm run map-table -- FILE.xlsx --city yangquan`: proposes what is taken from a table, for a person to check. */
const { values, positionals } = parseArgs({
  options: { city: { type: 'string', default: defaultCity }, sheet: { type: 'string' } },
  allowPositionals: true,
});
try {
  const [file] = positionals;
  if (file === undefined)
    throw new Error(
      '请写表的文件，例如 npm run map-table -- 年鉴2-3.xlsx --city yangquan。Name a table.',
    );
  const [city = defaultCity] = checkedCities([values.city]);
  const { path, isWritten, text, review } = mapTable(file, join('geodata', city), values.sheet);
  console.log(`${text}\n${review}\n`);
  if (isWritten)
    console.log(
      `${path}：已写好。核对、填好来源，再运行 npm run build -- --city ${city}。Written; check it, then build.`,
    );
  else {
    console.error(
      `${path}已经存在，没有改动；以上只是看看。It exists already and was left as it is.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
