import { chartFields, chartNames } from '../content/chartFieldsSchema';
import type { Pack } from '../content/schema';
import type { Stage, WallFigure } from '../content/stageSchema';
import type { Lang } from '../domain/lang';
import { yearsOf } from '../domain/series';
import { titleFor } from '../panels/title';
import { faultyFields, isDrawable, namedParts } from '../story/stageFaults';
import type { StoryWords } from '../story/storyWords';

export interface Choice {
  readonly id: string;
  readonly name: string;
}
/** What a figure may be made of: what the pack has, and what its figures need of it. */
export interface Stock {
  readonly pack: Pack;
  readonly words: StoryWords;
}

export const indicatorsWithValues = (pack: Pack): Pack['indicators'] =>
  pack.indicators.filter(({ id }) => yearsOf(pack, id).length > 0);

/** What a field names, by its name; any other names items of the plan. */
const parts: Readonly<Record<string, 'indicators' | 'areas' | 'figures' | 'zones'>> = {
  ...namedParts,
  zone: 'zones',
};
/** What a field of a figure may name, so that there is something to draw. */
export function choicesFor(
  { pack, words }: Stock,
  figure: WallFigure,
  key: string,
  lang: Lang,
): readonly Choice[] {
  const all: readonly { readonly id: string }[] = pack[parts[key] ?? 'plan'];
  const field = chartFields(figure.chart).find((one) => one.key === key);
  const beside = all.slice(0, field?.least).map(({ id }) => id);
  return all
    .filter(({ id }) => {
      const value =
        field?.kind === 'list'
          ? [id, ...beside.filter((one) => one !== id)].slice(0, beside.length)
          : id;
      const tried = { ...figure, [key]: value } as WallFigure;
      return !faultyFields(stageOf(tried), words).has(key);
    })
    .map(({ id }) => ({ id, name: nameOf(pack, id, lang) }));
}

const stageOf = (figure: WallFigure) => ({ kind: 'figure', figure }) as Stage;

function nameOf(pack: Pack, id: string, lang: Lang): string {
  const entry = [...pack.figures, ...pack.indicators].find((one) => one.id === id);
  return entry?.name[lang] ?? titleFor(pack, id, lang);
}

/** A figure of a chart with the first of all that it must name; `null` where the pack has nothing for it. */
export function figureFor(stock: Stock, chart: WallFigure['chart'], lang: Lang): WallFigure | null {
  const fields = chartFields(chart).filter(({ isOptional }) => !isOptional);
  const blank = fields.map(({ key, kind }) => [key, kind === 'list' ? [] : '']);
  let figure = { chart, ...Object.fromEntries(blank) } as WallFigure;
  for (const { key, kind, least } of fields) {
    const ids = choicesFor(stock, figure, key, lang).map(({ id }) => id);
    if (ids.length < least) return null;
    figure = { ...figure, [key]: kind === 'list' ? ids.slice(0, least) : ids[0] };
  }
  return isDrawable(stageOf(figure), stock.words) ? figure : null;
}

const known = new WeakMap<StoryWords, readonly WallFigure['chart'][]>();

/** The charts that the pack has all for; found once for a pack. */
export function drawableCharts(stock: Stock): readonly WallFigure['chart'][] {
  const found = known.get(stock.words);
  if (found !== undefined) return found;
  const charts = chartNames.filter((chart) => figureFor(stock, chart, 'zh') !== null);
  known.set(stock.words, charts);
  return charts;
}
