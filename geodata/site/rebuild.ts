import { join } from 'node:path';
import { Faults, type Fault } from '../build/faults';
import { buildGeometry, readSources, type Built, type Sources } from '../build/geometry/geometry';
import { readSettings } from '../build/geometry/settings';
import { codeAt } from '../build/geometry/shape';
import { readCityPack } from '../build/pack';
import { checkedPack, writePack } from '../build/written';

/**
 * Builds a city's tables again and again while they are edited: what the boundaries are made of is
 * read and drawn only when it changed, and the fonts stay as they were cut.
 *
 * @returns A function that writes the tables to `output` and gives every fault; with one, nothing is written.
 */
export function rebuilder(city: string, output: string): () => readonly Fault[] {
  let read: { readonly key: string; readonly sources: Sources } | null = null;
  let drawn: { readonly key: string; readonly built: Built } | null = null;
  return () => {
    const faults = new Faults();
    try {
      const settings = readSettings(join(city, 'geometry.yaml'), faults);
      const choices = JSON.stringify(settings);
      if (read?.key !== choices)
        read = { key: choices, sources: readSources(settings, city, faults) };
      const { sources } = read;
      const tables = readCityPack(city, faults, (at) => codeAt(sources.counties, at));
      faults.stopIfAny();
      const key = JSON.stringify([choices, tables.areas, tables.wings, tables.zones]);
      if (drawn?.key !== key)
        drawn = { key, built: buildGeometry(sources, tables, settings, faults) };
      const { boundaries, geometry } = drawn.built;
      writePack(city, output, checkedPack({ ...tables, geometry }, faults), boundaries);
      return [];
    } catch (error) {
      // A half-read drawing must not be kept.
      if (faults.list.length > 0) return faults.list;
      [read, drawn] = [null, null];
      const reason = error instanceof Error ? error.message : String(error);
      return [{ file: city, line: null, reason }];
    }
  };
}
