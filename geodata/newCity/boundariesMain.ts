import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datums } from '../build/geometry/settings';
import { checkedCities, defaultCity } from '../site/cities';
import { takeBoundaries } from './boundaries';

/** `npm run boundaries -- FILE --city yangquan --crs CGCS2000 --code-field PAC`: a city's own outlines. */
const { values, positionals } = parseArgs({
  options: {
    city: { type: 'string', default: defaultCity },
    crs: { type: 'string' },
    'code-field': { type: 'string' },
    'name-field': { type: 'string' },
    object: { type: 'string' },
    encoding: { type: 'string' },
    only: { type: 'string' },
    pieces: { type: 'string' },
    holes: { type: 'string' },
    repair: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
try {
  const [file] = positionals;
  if (file === undefined)
    throw new Error(
      '请写边界文件，例如 npm run boundaries -- 县界.zip --city yangquan --crs CGCS2000 --code-field PAC。Name a file.',
    );
  const [city = defaultCity] = checkedCities([values.city]);
  const crs = oneOf('--crs', values.crs, datums);
  const encoding = oneOf('--encoding', values.encoding, ['UTF-8', 'GBK'] as const);
  const { 'code-field': codeField, 'name-field': nameField, object, only, repair } = values;
  const folder = join('geodata', city);
  const { settings, notes } = takeBoundaries(file, folder, {
    ...(crs && { crs }),
    ...(codeField !== undefined && { codeField }),
    ...(nameField !== undefined && { nameField }),
    ...(object !== undefined && { object }),
    ...(encoding && { encoding }),
    ...(only !== undefined && { only: only.split(',') }),
    ...(values.pieces !== undefined && { pieces: Number(values.pieces) }),
    ...(values.holes !== undefined && { holes: Number(values.holes) }),
    ...(repair && { repair }),
  });
  for (const note of notes) console.log(note);
  const areas = Object.entries(settings.counties.areasKm2);
  console.log(`${join(folder, 'geometry.yaml')}：已改用${settings.counties.file}，量得面积（平方公里） · measured areas (km²)：
${areas.map(([code, km2]) => `  ${code} ${km2}`).join('\n')}
下一步 · Next:
1. sources.csv 里“boundaries”一行改成新边界的来源。Write where the outlines are from.
2. npm run build -- --city ${city}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws {Error} naming the choices, where another one was typed. */
function oneOf<T extends string>(
  option: string,
  typed: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (typed === undefined) return undefined;
  const found = choices.find((choice) => choice.toLowerCase() === typed.toLowerCase());
  if (found !== undefined) return found;
  throw new Error(`${option}应为${choices.join('、')}，不是${typed}。It is one of these.`);
}
