import { packIndex } from '../../content/packIndex';
import type { Area, Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { distanceMeters } from '../../domain/sphere';

export interface Apart {
  readonly name: string;
  /** Between the two seats, as the crow flies. */
  readonly km: number;
}

/** How far a county's seat is from the city's own county and from the cities that the pack places. */
export function apartOf(pack: Pack, area: Area, lang: Lang): readonly Apart[] {
  const { core, areas } = packIndex(pack);
  const hosts = (core?.hosts ?? []).flatMap((id) => areas.get(id) ?? []);
  const seats = [
    ...hosts
      .filter(({ id }) => id !== area.id)
      .map(({ short, seat }) => ({ name: short, at: seat })),
    ...pack.landmarks.filter(({ kind }) => kind === 'city'),
  ];
  return seats.map(({ name, at }) => ({
    name: name[lang],
    km: distanceMeters(area.seat, at) / 1000,
  }));
}
