import { statSync } from 'node:fs';
import { join } from 'node:path';
import { drawCity, readCity } from '../build/city';
import { Faults, type Fault } from '../build/faults';
import { buildGeometry, readSources, type Built, type Sources } from '../build/geometry/geometry';
import { writePack } from '../build/written';

/**
 * Builds a city's tables again and again while they are edited: what the boundaries are made of is
 * read and drawn only when it changed, and the fonts stay as they were cut.
 *
 * @param onwarning Is told what a person should look at, when all else is right.
 * @returns A function that writes the tables to `output` and gives every fault; with one, nothing is written.
 */
export function rebuilder(
  city: string,
  output: string,
  onwarning: (warning: Fault) => void = () => undefined,
): () => readonly Fault[] {
  let read: { readonly key: string; readonly sources: Sources } | null = null;
  let drawn: { readonly key: string; readonly built: Built } | null = null;
  const stampOf = (file: string) => {
    const { mtimeMs, size } = statSync(join(city, file), { throwIfNoEntry: false }) ?? {};
    return [mtimeMs, size];
  };
  return () => {
    const faults = new Faults();
    const sourcesOf: typeof readSources = (settings, ...rest) => {
      const files = [settings.counties.file, 'areas.csv', 'rivers.geojson'].map(stampOf);
      const key = JSON.stringify([settings, files]);
      if (read?.key === key) return read.sources;
      const sources = readSources(settings, ...rest);
      // What has a fault is read again, until it has none.
      read = faults.list.length === 0 ? { key, sources } : null;
      return sources;
    };
    const build: typeof buildGeometry = (sources, tables, settings, ...rest) => {
      const { areas, wings, zones } = tables;
      const key = JSON.stringify([read?.key, areas, wings, zones]);
      if (drawn?.key !== key)
        drawn = { key, built: buildGeometry(sources, tables, settings, ...rest) };
      return drawn.built;
    };
    try {
      const { pack, boundaries } = drawCity(readCity(city, faults, sourcesOf), faults, build);
      writePack(city, output, pack, boundaries);
      faults.warnings.forEach(onwarning);
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
