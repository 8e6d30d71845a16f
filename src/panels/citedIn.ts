import { membersOf } from '../content/nesting';
import type { Pack } from '../content/schema';
import { areaSources } from './area/cited';
import { laterOfZone } from './area/since';
import { latestSources, stripSources, toldSources } from './citedOf';
import { populationSpan } from './growth';
import { landArea, urbanShare } from './keyIndicators';
import { rootSources, strategySources } from './city/planByKind';
import { citedByItem, compareSources } from './plan/cited';
import { portraitSources } from './portrait/cited';
import { taskSources } from './portrait/tasks';
import { subjectOf } from './subject';

/** The ids of all sources that a panel cites, in reading order: their places are their numbers. */
export function citedIn(pack: Pack, subject: string): readonly string[] {
  const found = subjectOf(pack, subject);
  switch (found?.kind) {
    case 'city':
      return unique([
        strategySources(pack),
        pack.city.sources,
        residents(pack),
        latestSources(pack, [urbanShare, landArea]),
        rootSources(pack),
      ]);
    case 'wing':
      return unique([
        found.wing.sources,
        residents(pack),
        latestSources(pack, [urbanShare, landArea]),
        taskSources(pack, found.wing.id),
        ...portraitSources(
          pack,
          membersOf(pack, found.wing.id).map(({ id }) => id),
          found.wing.id,
          [],
        ),
        stripSources(pack),
      ]);
    case 'area':
      return unique([...areaSources(pack, found.area)]);
    case 'zone': {
      const { rows, rest } = laterOfZone(pack, found.zone, 'zh');
      return unique([
        found.zone.sources,
        found.zone.kind === 'core'
          ? [...pack.colleges.flatMap(({ sources }) => sources), ...compareSources(pack)]
          : [],
        toldSources(rest),
        rows.flatMap(({ sources }) => sources),
      ]);
    }
    case 'plan':
      return unique(citedByItem(pack, found.item));
    case undefined:
      return [];
  }
}

function residents(pack: Pack): readonly string[] {
  const span = populationSpan(pack);
  return span === null ? [] : [...span.to.sources, ...span.from.sources];
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
