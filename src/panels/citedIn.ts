import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import { seriesOf, yearsOf } from '../domain/series';
import { jobsOf, mostJobs } from './area/jobs';
import { byTopic, type Fact } from './byTopic';
import { populationSpan } from './growth';
import { heritage, landArea, stripIndicators, urbanPopulation, urbanShare } from './keyIndicators';
import { rootSources } from './city/planByKind';
import { citedByItem, compareSources } from './plan/cited';
import { subjectOf } from './subject';

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
        strips(pack),
      ]);
    case 'area':
      return unique([...areaSources(pack, found.area.id)]);
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

function areaSources(pack: Pack, area: string): readonly (readonly string[])[] {
  const role = packIndex(pack).roles.get(area);
  return [
    residents(pack),
    latest(pack, [heritage]),
    role?.sources ?? [],
    jobsOf(pack, area, mostJobs)?.sources ?? [],
    all(pack, urbanPopulation),
    strips(pack),
    pack.sites.some((site) => site.area === area) ? pack.siteSources : [],
    ...pack.places
      .filter((one) => one.area === area && one.kind !== 'heritage')
      .map(({ sources }) => sources),
    told(role?.facts ?? []),
  ];
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

function all(pack: Pack, indicator: string): readonly string[] {
  return yearsOf(pack, indicator)
    .toReversed()
    .flatMap((year) => seriesOf(pack, indicator, year)?.sources ?? []);
}

function told(facts: readonly Fact[]): readonly string[] {
  return byTopic(facts).flatMap((topic) => topic.facts.flatMap(({ sources }) => sources));
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
