import { packIndex } from '../../content/packIndex';
import type { Area, Pack } from '../../content/schema';
import { latestSources, stripSources, toldSources } from '../citedOf';
import { portraitSources } from '../portrait/cited';
import { placeGroups } from '../place/placeGroups';
import { strengthsOf } from '../portrait/strengths';
import { taskSources } from '../portrait/tasks';
import { factParts } from './factParts';
import { positionsOf } from './positions';
import { laterOfArea } from './since';

/** What a county’s panel cites, in reading order. */
export function areaSources(pack: Pack, { id, wing }: Area): readonly (readonly string[])[] {
  const role = packIndex(pack).roles.get(id);
  const facts = factParts(role?.facts ?? [], pack.portrait?.since ?? Infinity);
  const hasSites = pack.sites.some(({ area }) => area === id);
  return [
    role?.class?.sources ?? [],
    role === undefined ? [] : positionsOf(role).flatMap(({ sources }) => sources),
    latestSources(pack, pack.portrait?.headline ?? []),
    taskSources(pack, id),
    ...portraitSources(pack, [id], wing, toldSources(facts.works)),
    judgedSources(pack, id),
    laterOfArea(pack, id, facts.since, 'zh').flatMap(({ sources }) => sources),
    toldSources(facts.culture),
    hasSites ? pack.siteSources : [],
    ...placeGroups(pack, id).map(({ sources }) => sources),
    toldSources(facts.place),
    toldSources(facts.rest),
    stripSources(pack),
  ];
}

function judgedSources(pack: Pack, area: string): readonly string[] {
  const { strong, weak } = strengthsOf(pack, pack.portrait?.judged ?? [], area, 'zh');
  return [...strong, ...weak].flatMap(({ standing }) => standing.sources);
}
