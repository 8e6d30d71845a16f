import type { Level } from '../../../src/content/level';
import type { QuotedFigure } from '../../../src/domain/figureText';
import type { NumberStyle } from '../../../src/domain/format';
import type { Lang, Localised } from '../../../src/domain/lang';
import type { Content } from './snapshot';

/** How what an id stands for is called, and how its numbers are printed. */
export interface Names {
  readonly has: (id: string) => boolean;
  /** The id itself where it has no name, as one that was removed. */
  readonly nameOf: (id: string, lang: Lang) => string;
  /** By the indicator. */
  readonly styles: ReadonlyMap<string, NumberStyle>;
  readonly level: Level;
  readonly figureUnits: ReadonlyMap<string, QuotedFigure['unit']>;
}

export function namesIn(content: Content): Names {
  const { areas, wings, zones, plan, indicators, figures, colleges, places, city } = content;
  const named = [city, ...areas, ...wings, ...zones, ...plan, ...indicators, ...figures];
  const names = new Map<string, Localised>([
    ...[...named, ...colleges, ...places].map(({ id, name }) => [id, name] as const),
  ]);
  return {
    has: (id) => names.has(id),
    nameOf: (id, lang) => names.get(id)?.[lang] ?? id,
    styles: new Map(indicators.map(({ id, unit, digits }) => [id, { unit, digits }])),
    level: city.level ?? 'city',
    figureUnits: new Map(figures.map(({ id, unit }) => [id, unit])),
  };
}
