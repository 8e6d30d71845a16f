import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newRegion } from '../../../geodata/newCity/newRegion';
import { newCity, writeCity, type NewCity } from '../../../geodata/newCity/newCity';
import { countryCode, regionOf, type Region } from '../../../geodata/newCity/regions';
import { parseCsv } from '../csvRows';

export const sizes = [11, 117, 500, 1000, 2721] as const;
export type Size = (typeof sizes)[number];
const packages = 'node_modules';

/** The pack of a size: 晋中, 山西, and the first so many counties of the country's prefectures by their codes. */
function packOf(size: Size): Promise<NewCity> {
  if (size === 11) return newCity({ code: '140700', name: '晋中市' });
  if (size === 117) return newCity({ code: '140000', name: '山西省' });
  const country = { code: countryCode, name: '全国' };
  return newRegion(country, packages, '', firstOf(regionOf(country), size));
}

/** @param count Of the 2,721 counties that lie in a prefecture; districts of municipalities are not among them. */
function firstOf({ groups, parts }: Region, count: number): Region {
  const provinceOf = new Map(groups.map(({ code, parent }) => [code, parent]));
  let left = count;
  const kept = parts
    .filter(({ group }) => provinceOf.get(group) !== null)
    .flatMap((part) => {
      const features = part.features.slice(0, left);
      left -= features.length;
      return features.length === 0 ? [] : [{ ...part, features }];
    });
  const used = new Set(kept.flatMap(({ group }) => [group, provinceOf.get(group) ?? '']));
  return { groups: groups.filter(({ code }) => used.has(code)), parts: kept };
}

/** Writes the pack of a size with two made-up indicators, for there to be something to colour the map by. */
export async function writePackOf(size: Size, folder: string): Promise<NewCity> {
  const pack = await packOf(size);
  writeCity(folder, pack);
  const ids = parseCsv(String(pack.files['areas.csv'])).map((row) => row['id'] ?? '');
  const rows = ids.flatMap((id, at) => [
    `${id},made-up-count,2020,${100_000 + ((at * 7919) % 900_000)},boundaries`,
    `${id},made-up-share,2020,${((at * 31) % 1000) / 10},boundaries`,
  ]);
  writeFileSync(
    join(folder, 'indicators.csv'),
    `area,indicator,year,value,source\n${rows.join('\n')}\ncity,made-up-share,2020,50,boundaries\n`,
  );
  writeFileSync(join(folder, 'dictionary.csv'), dictionary);
  return pack;
}

const dictionary = `id,group,unit,digits,combine,weight,formula,parts,years,name_zh,name_en,short_zh,short_en,scope_zh,scope_en,method_zh,method_en
made-up-count,people,persons,0,sum,,,,2020,编的人数,A made-up count,人数,Count,只用来量速度,To measure with,,
made-up-share,people,percent,1,none,,,,2020,编的比重,A made-up share,比重,Share,只用来量速度,To measure with,,
`;
