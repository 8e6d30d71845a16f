import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contextFor, neighboursOf } from './around';
import { packageFolder, readPrefectures, type Prefecture } from './directory';
import { drawingFor } from './drawing';
import { geometryFile } from './geometryFile';
import { newRegion } from './newRegion';
import { planFile } from './planFile';
import { isRegion, levelOf } from './regions';
import { allPrefectures, featuresOf, shapeFileOf } from './shapeFiles';
import { namesOf, pinyinId, stemOf, type Spelled } from '../spelling/names';
import { sheetFile } from './sheetFile';
import { storyFile } from './storyFile';
import { areasOf, areasTable, contextTable, seatsTable, sourcesTable } from './tables';

/** A city's files by their names, before they are written. */
export interface NewCity {
  readonly id: string;
  readonly name: Spelled;
  readonly areas: number;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Everything that the package knows of a place, as the files of a pack that builds. */
export async function newCity(place: Prefecture, packages = 'node_modules'): Promise<NewCity> {
  if (isRegion(place.code, packages)) return newRegion(place, packages, versionOf(packages));
  const source = shapeFileOf(place.code, packages);
  const features = featuresOf(source, packages);
  const around = neighboursOf(features, place.code, allPrefectures(packages));
  const { settings, sources } = drawingFor(
    source,
    around.map(({ code }) => ({ code, source: shapeFileOf(code, packages) })),
    packages,
  );
  const areas = areasOf(features);
  const name = { zh: place.name, en: namesOf(place.name).short.en };
  const id = cityId(place, packages);
  const level = levelOf(place);
  return {
    id,
    name,
    areas: areas.length,
    files: {
      'areas.csv': areasTable(areas),
      'context.csv': contextTable(contextFor(around, features, packages)),
      'places.csv': seatsTable(areas, sources.counties),
      'sources.csv': sourcesTable(versionOf(packages)),
      'sheet.xlsx': await sheetFile(place.name, level, areas),
      'geometry.yaml': geometryFile(place.name, settings),
      'plan.yaml': planFile(id, name, level),
      'story.yaml': storyFile(name, level, areas.length),
    },
  };
}

/** Writes all files or none. @throws {Error} where there is such a folder already. */
export function writeCity(folder: string, { files }: NewCity): void {
  if (existsSync(folder))
    throw new Error(`${folder}已经存在，没有改动。It exists already and was left as it is.`);
  mkdirSync(dirname(folder), { recursive: true });
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(partial, file), text);
  renameSync(partial, folder);
}

/** The pinyin of its name; of two that are spelled alike each has its province with it. */
function cityId({ code, name }: Prefecture, packages: string): string {
  const id = pinyinId(name);
  const all = readPrefectures(packages);
  if (all.filter((one) => pinyinId(one.name) === id).length < 2) return id;
  const path = join(packages, packageFolder, 'codeToNameMap.json');
  const known = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
  return `${id}-${pinyinId(stemOf((known[`${code.slice(0, 2)}0000`] ?? '').replace(/省$/, '市')))}`;
}

function versionOf(packages: string): string {
  const path = join(packages, packageFolder, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
