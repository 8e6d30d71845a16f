import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summaryOf } from '../../src/content/packSummary';
import { sceneFor } from '../../src/scene/sceneFor';
import { defaultView } from '../../src/state/view';
import { drawCity, readCity } from '../build/city';
import { Faults } from '../build/faults';
import { toJson } from '../build/write';
import type { Prefecture } from './directory';
import { newCity, writeCity } from './newCity';

/** What came of making a place a city, by the way that anybody takes. */
export interface Tried extends Prefecture {
  readonly areas: number;
  readonly pieces: number;
  readonly holes: number;
  /** Of the topology, as it is written. */
  readonly kilobytes: number;
  readonly names: number;
  readonly milliseconds: number;
  /** Empty where all went well. */
  readonly fault: string;
}

/** Writes a place's files to a folder that is gone afterwards, reads them again, draws them, and makes the start scene. */
export async function tryCity(place: Prefecture): Promise<Tried> {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'try-city-'));
  let told = { areas: 0, pieces: 0, holes: 0, kilobytes: 0, names: 0 };
  let fault = '';
  try {
    const city = await newCity(place);
    const own = join(folder, city.id);
    writeCity(own, city);
    const faults = new Faults();
    const read = readCity(own, faults);
    const { pack, boundaries } = drawCity(read, faults);
    const scene = sceneFor(defaultView, summaryOf(pack));
    const named = scene.labels.filter(({ kind }) => kind === 'area');
    const { pieces, holes } = read.settings;
    const kilobytes = Math.round(toJson(boundaries).length / 1000);
    told = { areas: city.areas, pieces, holes, kilobytes, names: named.length };
    const nowhere = scene.labels.filter(({ anchors }) => !anchors.flat().every(Number.isFinite));
    if (nowhere.length > 0)
      fault = `no place for the names ${nowhere.map(({ id }) => id).join(', ')}`;
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...place, ...told, milliseconds: Math.round(performance.now() - begun), fault };
}
