import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPlace } from './directory';
import { newCity, writeCity } from './newCity';

/** `npm run new-city -- 140300`: a pack's folder from the code or name of a prefecture, a province or the country. */
async function main(typed: string, parent: string): Promise<void> {
  const found = findPlace(typed);
  if ('reason' in found) {
    const nearest = found.nearest.map(({ code, name }) => `${code} ${name}`).join('、');
    throw new Error(
      nearest === '' ? found.reason : `${found.reason}\n最接近的 · Nearest: ${nearest}`,
    );
  }
  const city = await newCity(found.place);
  const folder = join(parent, city.id);
  writeCity(folder, city);
  console.log(`${folder}：${city.name.zh}，${city.areas}个县（区、市）。
下一步 · Next:
1. 看地图 · See the map:        npm start -- --city ${city.id}
2. 填数据 · Fill in the numbers: ${join(folder, 'sheet.xlsx')}
3. 写规划 · Write the plan:      ${join(folder, 'plan.yaml')}`);
}

const { values, positionals } = parseArgs({
  options: { into: { type: 'string', default: 'geodata' } },
  allowPositionals: true,
});
try {
  const [typed] = positionals;
  if (typed === undefined)
    throw new Error('请写代码或名称，例如 npm run new-city -- 140300。Name a place.');
  await main(typed, values.into);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
