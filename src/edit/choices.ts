import type { GenericSchema } from 'valibot';
import type { Pack } from '../content/schema';
import { figureOf } from '../content/stage';
import { barsSchema, type WallFigure } from '../content/stageSchema';
import { wallFigures } from '../content/wallFigureSchema';
import { yearsOf } from '../domain/series';
import type { Lang } from '../domain/lang';
import { titleFor } from '../panels/title';

/** One field of a figure, as its schema has it. */
export interface FigureField {
  readonly key: string;
  readonly kind: 'choice' | 'list' | 'year' | 'flag';
  readonly isOptional: boolean;
}
export interface Choice {
  readonly id: string;
  readonly name: string;
}

const schemas = [barsSchema, ...wallFigures];
export const chartNames = schemas.map(({ entries }) => entries.chart.literal);

/** The fields of a chart but its name. */
export function fieldsOf(chart: WallFigure['chart']): readonly FigureField[] {
  const entries = schemas.find((one) => one.entries.chart.literal === chart)?.entries ?? {};
  return Object.entries(entries as Readonly<Record<string, GenericSchema>>)
    .filter(([key]) => key !== 'chart')
    .map(([key, schema]) => {
      const isOptional = schema.type === 'optional' || schema.type === 'exact_optional';
      const inner = isOptional ? (schema as unknown as { wrapped: GenericSchema }).wrapped : schema;
      const kind =
        inner.type === 'array'
          ? 'list'
          : inner.type === 'number'
            ? 'year'
            : inner.type === 'literal'
              ? 'flag'
              : 'choice';
      return { key, kind, isOptional };
    });
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
  for (const { key, kind, isOptional } of fieldsOf(chart)) {
    if (isOptional) continue;
    const ids = choicesFor(pack, chart, key, lang).map(({ id }) => id);
    const least = chart === 'pair' && key === 'areas' ? 2 : 1;
    if (ids.length < least) return null;
    figure[key] = kind === 'list' ? ids.slice(0, least) : ids[0];
  }
  return figure as unknown as WallFigure;
}
