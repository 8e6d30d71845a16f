import type { PackSummary } from '../content/packSummary';
import { nameKey } from './linkNames';
import type { Vocabulary } from './view';

type Named = Pick<PackSummary, 'city' | 'areas' | 'wings' | 'zones' | 'plan'>;

/** Every id of a pack that can be the subject of the explore mode. */
export function subjectsOf(pack: Named): readonly string[] {
  return [
    pack.city.id,
    ...[pack.areas, pack.wings, pack.zones, pack.plan].flatMap((items) =>
      items.map(({ id }) => id),
    ),
  ];
}

export function vocabularyOf(
  pack: Named & Pick<PackSummary, 'story' | 'indicators' | 'years'>,
): Vocabulary {
  return {
    subjects: new Set(subjectsOf(pack)),
    areas: new Set(pack.areas.map(({ id }) => id)),
    steps: new Set(pack.story.steps.map(({ id }) => id)),
    indicators: new Set(pack.indicators.map(({ id }) => id)),
    years: new Set(pack.years),
    aliases: new Map([...pack.areas.map(({ code, id }) => [code, id] as const), ...namesOf(pack)]),
  };
}

/** Chinese names of all subjects to their ids; of two that share one, the first of this order has it. */
function* namesOf({
  plan,
  zones,
  wings,
  areas,
  city,
}: Named): Generator<readonly [string, string]> {
  const { name } = city;
  const named = (id: string, zh: string) => [nameKey(zh), id] as const;
  // What comes later in a map replaces what was there.
  for (const item of plan) yield named(item.id, item.name.zh);
  for (const { id, name: full, short } of [...zones, ...wings].reverse())
    yield* [named(id, short.zh), named(id, full.zh)];
  for (const { id, aliases } of areas) yield* aliases.map((one) => named(id, one));
  for (const { id, name: full, short } of areas) yield* [named(id, short.zh), named(id, full.zh)];
  // A city's short name is without the last letter, which says that it is one.
  yield* [named(city.id, name.zh.slice(0, -1)), named(city.id, name.zh)];
}
