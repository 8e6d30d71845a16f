import { packIndex } from '../../content/packIndex';
import type { Pack, PlanItem } from '../../content/schema';
import { seriesOf, yearsOf } from '../../domain/series';
import { landArea } from '../keyIndicators';
import { barsIndicator } from './areaBars';

type Picture = NonNullable<PlanItem['pictures']>[number];

/** The indicators of an item that are drawn as strips. */
export function measuresOf(pack: Pack, { indicators = [] }: PlanItem): readonly string[] {
  return indicators.filter((id) => seriesOf(pack, id) !== undefined);
}

/** The facts of areas that bear on an item, in the order of its ties. */
export function tiedFacts(pack: Pack, { ties = [] }: PlanItem) {
  return ties.flatMap(({ place, topics }) => {
    const role = packIndex(pack).roles.get(place);
    const facts = role?.facts.filter(({ topic }) => topics.includes(topic)) ?? [];
    return facts.length === 0 ? [] : [{ place, facts }];
  });
}

/** The figures that the targets of some items are. */
export function targetsOf(pack: Pack, items: readonly PlanItem[]) {
  return items.flatMap((item) =>
    (item.checks ?? []).flatMap((check) => {
      const figure = packIndex(pack).figures.get(check.target ?? '');
      return figure === undefined ? [] : [{ item, check, figure }];
    }),
  );
}

export function targetSources(pack: Pack, item: PlanItem): readonly string[] {
  const items = [item, ...pack.plan.filter(({ parent }) => parent === item.id)];
  return targetsOf(pack, items).flatMap(({ check, figure }) => {
    const later = pack.figures.filter(({ id }) =>
      [check.later?.figure, check.later?.of].includes(id),
    );
    return [figure, ...later].flatMap(({ sources }) => sources);
  });
}

export function compareSources(pack: Pack): readonly string[] {
  const core = packIndex(pack).core;
  const figures = pack.figures.filter(({ id }) => core?.compare?.includes(id));
  return [
    ...(seriesOf(pack, landArea)?.sources ?? []),
    ...figures.flatMap(({ sources }) => sources),
  ];
}

function ofPicture(pack: Pack, item: PlanItem, picture: Picture): readonly string[] {
  switch (picture) {
    case 'ring':
      return pack.colleges.flatMap(({ sources }) => sources);
    case 'scale':
      return compareSources(pack);
    case 'targets':
      return targetSources(pack, item);
    case 'balance':
      return pack.balance?.sources ?? [];
    case 'makeup':
      return [
        ...(seriesOf(pack, pack.mapIndicator)?.sources ?? []),
        ...(seriesOf(pack, landArea)?.sources ?? []),
      ];
    case 'openings':
      return pack.openings.flatMap(({ sources }) => sources);
    case 'heritage':
    case 'farming':
    case 'mining': {
      const id = barsIndicator[picture];
      return yearsOf(pack, id)
        .toReversed()
        .flatMap((year) => seriesOf(pack, id, year)?.sources ?? []);
    }
    case 'extensions':
      return [];
  }
}

/** What a plan item's panel cites, in reading order. */
export function citedByItem(pack: Pack, item: PlanItem): readonly (readonly string[])[] {
  return [
    item.sources,
    (item.checks ?? []).flatMap(({ sources }) => sources),
    (item.pictures ?? []).flatMap((picture) => ofPicture(pack, item, picture)),
    measuresOf(pack, item).flatMap((id) => seriesOf(pack, id)?.sources ?? []),
    tiedFacts(pack, item).flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)),
  ];
}
