import type { Pack } from '../content/schema';
import { seriesOf } from '../domain/series';
import { byTopic, type Fact } from './byTopic';
import { stripIndicators } from './keyIndicators';

/** What strips of all indicators cite. */
export function stripSources(pack: Pack): readonly string[] {
  return latestSources(
    pack,
    stripIndicators(pack).map(({ id }) => id),
  );
}

/** The sources of the newest values of some indicators. */
export function latestSources(pack: Pack, indicators: readonly string[]): readonly string[] {
  return indicators.flatMap((id) => seriesOf(pack, id)?.sources ?? []);
}

/** Those of facts, in the order in which their topics stand. */
export function toldSources(facts: readonly Fact[]): readonly string[] {
  return byTopic(facts).flatMap((topic) => topic.facts.flatMap(({ sources }) => sources));
}
