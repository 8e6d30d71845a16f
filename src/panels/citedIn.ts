import { packIndex } from '../content/packIndex';
import type { Area, Pack } from '../content/schema';
import { seriesOf } from '../domain/series';
import { factParts } from './area/factParts';
import { positionsOf } from './area/positions';
import { laterOf } from './area/since';
import { byTopic, type Fact } from './byTopic';
import { populationSpan } from './growth';
import { landArea, stripIndicators, urbanShare } from './keyIndicators';
import { rootSources } from './city/planByKind';
import { citedByItem, compareSources } from './plan/cited';
import { measuresOverYears, residentsOverYears } from './portrait/overYears';
import { pyramidOf } from './portrait/pyramid';
import { specialismsOf } from './portrait/specialism';
import { strengthsOf } from './portrait/strengths';
import { taskSources } from './portrait/tasks';
import { areasOfWing, subjectOf } from './subject';

/** The ids of all sources that a panel cites, in reading order: their places are their numbers. */
export function citedIn(pack: Pack, subject: string): readonly string[] {
  const found = subjectOf(pack, subject);
  switch (found?.kind) {
    case 'city':
      return unique([
        pack.city.sources,
        residents(pack),
        latest(pack, [urbanShare, landArea]),
        rootSources(pack),
      ]);
    case 'wing':
      return unique([
        found.wing.sources,
        residents(pack),
        latest(pack, [urbanShare, landArea]),
        taskSources(pack, found.wing.id),
        ...portraitSources(
          pack,
          areasOfWing(pack, found.wing.id).map(({ id }) => id),
          found.wing.id,
          [],
        ),
        strips(pack),
      ]);
    case 'area':
      return unique([...areaSources(pack, found.area)]);
    case 'zone':
      return unique([
        found.zone.sources,
        found.zone.kind === 'core'
          ? [...pack.colleges.flatMap(({ sources }) => sources), ...compareSources(pack)]
          : [],
        told(found.zone.facts),
      ]);
    case 'plan':
      return unique(citedByItem(pack, found.item));
    case undefined:
      return [];
  }
}

function areaSources(pack: Pack, { id, wing }: Area): readonly (readonly string[])[] {
  const role = packIndex(pack).roles.get(id);
  const facts = factParts(role?.facts ?? [], pack.portrait?.since ?? Infinity);
  const hasSites = pack.sites.some(({ area }) => area === id);
  return [
    role?.class?.sources ?? [],
    role === undefined ? [] : positionsOf(role).flatMap(({ sources }) => sources),
    latest(pack, pack.portrait?.headline ?? []),
    taskSources(pack, id),
    ...portraitSources(pack, [id], wing, told(facts.works)),
    judgedSources(pack, id),
    laterOf(pack, id, facts.since, 'zh').flatMap(({ sources }) => sources),
    told(facts.culture),
    hasSites ? pack.siteSources : [],
    told(facts.place),
    told(facts.rest),
    strips(pack),
  ];
}

/** What the parts cite that counties and wings share, `works` being the facts beside the sectors. */
function portraitSources(
  pack: Pack,
  areas: readonly string[],
  wing: string,
  works: readonly string[],
): readonly (readonly string[])[] {
  const members = areasOfWing(pack, wing).map(({ id }) => id);
  const heads = residentsOverYears(pack, areas, members);
  return [
    latest(pack, pack.portrait?.among ?? []),
    specialismsOf(pack, areas)?.sources ?? [],
    works,
    heads?.sources ?? [],
    measuresOverYears(pack, areas, members).flatMap(({ sources }) => sources),
    pyramidOf(pack, areas)?.sources ?? [],
  ];
}

function judgedSources(pack: Pack, area: string): readonly string[] {
  const { strong, weak } = strengthsOf(pack, pack.portrait?.judged ?? [], area, 'zh');
  return [...strong, ...weak].flatMap(({ standing }) => standing.sources);
}

function residents(pack: Pack): readonly string[] {
  const span = populationSpan(pack);
  return span === null ? [] : [...span.to.sources, ...span.from.sources];
}

function strips(pack: Pack): readonly string[] {
  return latest(
    pack,
    stripIndicators(pack).map(({ id }) => id),
  );
}

function latest(pack: Pack, indicators: readonly string[]): readonly string[] {
  return indicators.flatMap((id) => seriesOf(pack, id)?.sources ?? []);
}

function told(facts: readonly Fact[]): readonly string[] {
  return byTopic(facts).flatMap((topic) => topic.facts.flatMap(({ sources }) => sources));
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
