import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, parseDocument, type Document } from 'yaml';
import { Faults, faultText } from '../build/faults';
import { buildGeometry } from '../build/geometry/geometry';
import { readSettings, type Settings, type ShapeFile } from '../build/geometry/settings';
import { readAreas } from '../build/tables/areas';
import { drawingFor } from './drawing';

/**
 * What is said of a file of outlines: its datum, where it names its areas, and how many pieces and holes the whole has
 * where somebody has looked (islands, exclaves, enclaves); else as many as before.
 */
export type Said = Partial<Omit<ShapeFile, 'file' | 'sha256'>> &
  Partial<Pick<Settings, 'pieces' | 'holes'>>;

export interface Taken {
  /** The settings that were written. */
  readonly settings: Settings;
  /** What was mended, where that was wished. */
  readonly notes: readonly string[];
}

/**
 * Takes a file of outlines into a city's folder: copies it, measures it, and writes its hash, the areas and the drawing
 * into `geometry.yaml`, whose comments and other choices stay. With a fault nothing is changed.
 *
 * @param folder The city's own folder, e.g. `geodata/yangquan`.
 * @throws {Error} with every fault of the outlines, or where the folder has another file of that name.
 */
export function takeBoundaries(
  file: string,
  folder: string,
  said: Said,
  packages = 'node_modules',
): Taken {
  if (!existsSync(file)) throw new Error(`没有${file}。There is no such file.`);
  const bytes = readFileSync(file);
  const name = basename(file);
  const copy = join(folder, name);
  const isThere = existsSync(copy);
  if (isThere && !readFileSync(copy).equals(bytes))
    throw new Error(
      `${copy}已经有另一个同名的文件，没有改动；请换个文件名。Another file of this name is there.`,
    );
  if (!isThere) copyFileSync(file, copy);
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { pieces, holes, ...source } = said;
    return measured({ file: `./${name}`, sha256, ...source }, { pieces, holes }, folder, packages);
  } catch (error) {
    if (!isThere) rmSync(copy);
    throw error;
  }
}

function measured(
  counties: ShapeFile,
  { pieces, holes }: Partial<Pick<Settings, 'pieces' | 'holes'>>,
  folder: string,
  packages: string,
): Taken {
  const path = join(folder, 'geometry.yaml');
  const faults = new Faults();
  const before = readSettings(path, faults);
  const areas = readAreas(folder, faults).rows.map(({ value }) => value);
  faults.stopIfAny();
  const around = before.neighbours.map(({ code, ...source }) => ({ code, source }));
  const { settings: drawn, sources } = drawingFor(counties, around, packages, { folder, faults });
  // What the file itself has of gaps and crossings is no proof that it is meant.
  const settings = {
    ...drawn,
    pieces: pieces ?? before.pieces,
    holes: holes ?? before.holes,
    crossings: 0,
  };
  const bare = areas.map(({ id, code }) => ({ id, code, wing: '' }));
  buildGeometry(sources, { areas: bare, wings: [], zones: [] }, settings, faults);
  const document = parseDocument(readFileSync(path, 'utf8'));
  write(document, settings);
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  return { settings, notes: faults.warnings.map(faultText) };
}

/** The fields that the outlines decide; all others stay as they are written. */
function write(document: Document, settings: Settings): void {
  const { counties, pieces, holes, crossings, quantisation, toleranceM2 } = settings;
  const old = document.get('counties');
  if (isMap(old))
    for (const { key } of [...old.items]) if (!(String(key) in counties)) old.delete(key as never);
  for (const [field, value] of Object.entries(counties)) document.setIn(['counties', field], value);
  for (const [field, value] of Object.entries({ pieces, holes, crossings, quantisation }))
    document.set(field, value);
  for (const layer of ['counties', 'neighbours'] as const)
    document.setIn(['toleranceM2', layer], toleranceM2[layer]);
}
