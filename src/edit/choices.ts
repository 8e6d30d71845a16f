import type { Pack } from '../content/schema';
import { figureOf } from '../content/stage';
import { chartFields } from '../content/chartFieldsSchema';
import type { WallFigure } from '../content/stageSchema';
import { yearsOf } from '../domain/series';
import type { Lang } from '../domain/lang';
import { titleFor } from '../panels/title';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

const values = (figure: WallFigure | null, key: string): readonly string[] =>
  [(figure as Readonly<Record<string, unknown>> | null)?.[key]]
    .flat()
    .filter((value): value is string => typeof value === 'string');

/**
 * What a field of a chart may name. Indicators and areas are all of the pack; of the plan's entries those that the pack’s
 * own talk shows by this chart, since others may have nothing to draw.
 */
export function choicesFor(
  pack: Pack,
  chart: WallFigure['chart'],
  key: string,
  lang: Lang,
): readonly Choice[] {
  if (key === 'indicator' || key === 'indicators' || key === 'rows') {
    const isSum = chart === 'shares';
    return pack.indicators
      .filter(({ id, combine }) => yearsOf(pack, id).length > 0 && (!isSum || combine === 'sum'))
      .map(({ id, name }) => ({ id, name: name[lang] }));
  }
  if (key === 'area' || key === 'areas')
    return pack.areas.map(({ id, name }) => ({ id, name: name[lang] }));
  const used = pack.story.steps.flatMap(({ stage }) => {
    const figure = figureOf(stage);
    return figure?.chart === chart ? values(figure, key) : [];
  });
  return [...new Set(used)].map((id) => ({ id, name: nameOf(pack, id, lang) }));
}

function nameOf(pack: Pack, id: string, lang: Lang): string {
  const figure = pack.figures.find((one) => one.id === id);
  return figure?.name[lang] ?? titleFor(pack, id, lang);
}

/** A figure of a chart with the first of all that it must name; `null` where the pack has nothing for it. */
export function figureFor(pack: Pack, chart: WallFigure['chart'], lang: Lang): WallFigure | null {
  const figure: Record<string, unknown> = { chart };
  for (const { key, kind, isOptional } of chartFields(chart)) {
    if (isOptional) continue;
    const ids = choicesFor(pack, chart, key, lang).map(({ id }) => id);
    const least = chart === 'pair' && key === 'areas' ? 2 : 1;
    if (ids.length < least) return null;
    figure[key] = kind === 'list' ? ids.slice(0, least) : ids[0];
  }
  return figure as unknown as WallFigure;
}
