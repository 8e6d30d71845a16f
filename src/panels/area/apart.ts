import { packIndex } from '../../content/packIndex';
import type { Area, Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { distanceMeters } from '../../domain/sphere';

export interface Apart {
  readonly name: string;
  /** From the county's seat, as the crow flies. */
  readonly km: number;
}

/**
 * How far a county's seat is from the seat of the core's county, and from the stations beyond the
 * city that the pack places; a place without a trusted position is left out.
 */
export function apartOf(pack: Pack, area: Area, lang: Lang): readonly Apart[] {
  const { core, areas } = packIndex(pack);
  const seatOf = (id: string) =>
    pack.places.find((place) => place.kind === 'seat' && place.area === id)?.at ?? null;
  const from = seatOf(area.id);
  if (from === null) return [];
  const ends = [
    ...(core?.hosts ?? [])
      .filter((id) => id !== area.id)
      .map((id) => ({ name: areas.get(id)?.short[lang] ?? id, at: seatOf(id) })),
    ...pack.places
      .filter((place) => place.kind === 'station' && place.area === null)
      .map(({ name, at }) => ({ name: name[lang], at })),
  ];
  return ends.flatMap(({ name, at }) =>
    at === null ? [] : [{ name, km: distanceMeters(from, at) / 1000 }],
  );
}
