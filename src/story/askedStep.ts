import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
import { seriesOf } from '../domain/series';
import { talkAids } from '../i18n/talkAids';
import { stepAbout } from './story';

const mostRows = { county: 4, pair: 5 };

/**
 * The answer to a question from the floor, as a step that stands in place of the one that is on: an
 * area as its own step shows it, else by the portrait's indicators, or two areas compared.
 */
export function askedStep(pack: Pack, on: Step, asked: readonly string[]): Step {
  const [first, second] = asked;
  if (first === undefined) return on;
  const own = stepAbout(pack.story, first);
  const answer = { id: on.id, chapter: own?.chapter ?? on.chapter, reveals: [] };
  if (second === undefined && own !== undefined) return { ...own, ...answer };
  const most = second === undefined ? mostRows.county : mostRows.pair;
  const rows = (pack.portrait?.among ?? pack.indicators.map(({ id }) => id)).slice(0, most);
  const sources = rows.flatMap((id) => seriesOf(pack, id)?.sources ?? []);
  const nameIn = (id: string) => packIndex(pack).areas.get(id)?.name;
  const caption = {
    zh: asked.map((id) => nameIn(id)?.zh ?? id).join(talkAids.zh.and),
    en: asked.map((id) => nameIn(id)?.en ?? id).join(talkAids.en.and),
  };
  const figure =
    second === undefined
      ? { chart: 'county' as const, area: first, rows }
      : { chart: 'pair' as const, areas: [first, second], rows };
  return {
    ...on,
    ...answer,
    caption,
    stage: { kind: 'map-figure', figure },
    sources: [...new Set(sources)],
  };
}
