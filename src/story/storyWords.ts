import type { Pack } from '../content/schema';
import { numbersOf } from '../content/talk';
import { yearsOf } from '../domain/series';
import type { FigureData } from './figureNeeds';

/** What a step may name. */
export interface StoryWords {
  readonly subjects: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  readonly areas: ReadonlySet<string>;
  /** Ids of `figures.csv`. */
  readonly figures: ReadonlySet<string>;
  /** The years in which an indicator has values. */
  readonly yearsOf: (indicator: string) => readonly number[];
  /** What the figures of the wall are drawn from. */
  readonly data: FigureData;
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** All that a pack has for a talk to name. */
export function packWords(pack: Pack): StoryWords {
  const years = new Map(pack.indicators.map(({ id }) => [id, yearsOf(pack, id)]));
  return wordsFor({
    plan: pack,
    indicators: pack.indicators,
    figures: pack.figures,
    areas: idsOf(pack.areas),
    yearsOf: (id) => years.get(id) ?? [],
    values: numbersOf(pack).values,
  });
}

/** All that the tables have for a talk to name. */
export function wordsFor(data: FigureData): StoryWords {
  const { plan, indicators, figures, areas, yearsOf } = data;
  const named = [plan.wings, plan.zones, plan.plan].flatMap(idsOf);
  return {
    subjects: new Set(['city', ...areas, ...named]),
    indicators: new Set(idsOf(indicators)),
    years: new Set(indicators.flatMap(({ id }) => yearsOf(id))),
    areas: new Set(areas),
    figures: new Set(idsOf(figures)),
    yearsOf,
    data,
  };
}
