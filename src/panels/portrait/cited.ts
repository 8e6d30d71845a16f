import { membersOf } from '../../content/nesting';
import type { Pack } from '../../content/schema';
import { latestSources } from '../citedOf';
import { measuresOverYears, residentsOverYears } from './overYears';
import { newestPyramid } from './pyramid';
import { risesOf } from './rises';
import { specialismsOf } from './specialism';

/** What the parts cite that counties and wings share, `works` being the facts beside the sectors. */
export function portraitSources(
  pack: Pack,
  areas: readonly string[],
  wing: string,
  works: readonly string[],
): readonly (readonly string[])[] {
  const members = membersOf(pack, wing).map(({ id }) => id);
  const heads = residentsOverYears(pack, areas, members);
  return [
    latestSources(pack, pack.portrait?.among ?? []),
    specialismsOf(pack, areas)?.sources ?? [],
    works,
    heads?.sources ?? [],
    measuresOverYears(pack, areas, members).flatMap(({ sources }) => sources),
    newestPyramid(pack, areas)?.sources ?? [],
    risesOf(pack, areas).flatMap(({ figure, sources }) => [...figure.sources, ...sources]),
  ];
}
