import type { Figure, Indicator } from '../../../src/content/schema';
import type { FigureOf, PairedMap, WallFigure } from '../../../src/content/stageSchema';
import { landArea } from '../../../src/panels/keyIndicators';
import type { Plan } from './plan';
import type { Values } from './values';

/** What the figures of the wall are drawn from. */
export interface FigureData {
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  readonly figures: readonly Figure[];
  /** Ids of all areas. */
  readonly areas: readonly string[];
  /** The years in which an indicator has values, oldest first. */
  readonly yearsOf: (indicator: string) => readonly number[];
  readonly values: Values;
}
/** The field of the figure that asks for what is not there, and why; `chart` where it is the figure itself. */
export type Lack = readonly [field: string, reason: string];
type Lacks = readonly Lack[];

/** What a figure would draw nothing without; empty where all is there. A chart without an entry is a type error. */
export const figureNeeds: {
  readonly [Chart in WallFigure['chart']]: (figure: FigureOf<Chart>, data: FigureData) => Lacks;
} = {
  bars: ({ indicator, year, since, isTotalled }, data) => [
    ...coloured({ indicator, year, since }, data),
    ...(isTotalled === true
      ? outside('isTotalled', [indicator], 'has no value of the city', withCity(data, year))
      : []),
  ],
  plan: (_, { plan }) => needed(plan.strategy.length > 0, 'strategy'),
  goals: ({ only }, data) => chosen('goal', only, itemsOf(data, 'goal')),
  advantages: ({ only }, data) => {
    const all = itemsOf(data, 'advantage');
    const proven = data.plan.plan.flatMap(({ id, proof }) => (proof === undefined ? [] : [id]));
    const lacks = chosen('advantage', only, all);
    if (lacks.length > 0) return lacks;
    const field = only === undefined ? 'chart' : 'only';
    const allowed = all.filter((id) => proven.includes(id));
    return outside(field, only ?? all, 'has no "proof"', allowed);
  },
  shares: ({ indicators }, data) =>
    outside('indicators', indicators, 'is no count with values of every wing', countsOf(data)),
  county: ({ area, rows }, data) => rowsFor(area, rows, data),
  pair: ({ areas, rows }, data) => [
    ...(new Set(areas).size < areas.length ? [['areas', 'names one area twice'] as const] : []),
    ...areas.flatMap((area) => rowsFor(area, rows, data)),
  ],
  number: () => [],
  scale: ({ zone, area }, data) => [
    ...outside('zone', [zone], 'has no target in km² of its own', zonesWithArea(data)),
    ...outside('area', [area], `has no value of ${landArea}`, areasWith(data, landArea)),
  ],
  direction: ({ zone }, { plan }) => {
    const allowed = plan.zones.filter(({ kind }) => kind === 'extension').map(({ id }) => id);
    return outside('zone', [zone], 'is no direction of the core', allowed);
  },
  zones: ({ of }, { plan }) => {
    const zones = new Set(plan.zones.map(({ id }) => id));
    const items = plan.plan.filter(({ places }) => places.some((place) => zones.has(place)));
    return outside('of', [of], 'is no item with a zone among its places', idsOf(items));
  },
  pillars: ({ roof, pillars, base }, { plan }) => {
    const withParts = idsOf(plan.plan.filter(({ parts }) => parts !== undefined));
    return [
      ...outside('roof', [roof], 'is no item of the plan', idsOf(plan.plan)),
      ...outside('pillars', [pillars], 'is no item with "parts"', withParts),
      ...outside('base', [base], 'is no item with "parts"', withParts),
    ];
  },
  items: ({ of }, { plan }) => {
    const parents = new Set(plan.plan.map(({ parent }) => parent));
    const allowed = plan.plan.filter(({ id, parts }) => parts !== undefined || parents.has(id));
    return outside('of', [of], 'is no item with "parts" or items below it', idsOf(allowed));
  },
  timeline: (_, data) => needed(itemsOf(data, 'aftermath').length > 0, 'item of kind aftermath'),
  balance: (_, { plan: { balance, wings } }) => [
    ...needed(
      (balance?.inputs ?? []).some(({ weight }) => weight > 0),
      'balance with a weight',
    ),
    ...needed(wings.length > 1, 'second wing'),
  ],
  maps: ({ maps }, data) => [
    ...maps.flatMap((map) => coloured(map, data)),
    ...(JSON.stringify(maps[0]) === JSON.stringify(maps[1])
      ? [['maps', 'both maps are the same; give one another year or indicator'] as const]
      : []),
  ],
};

function outside(
  field: string,
  ids: readonly string[],
  what: string,
  allowed: readonly string[],
): Lacks {
  const rest = allowed.length === 0 ? 'there is none' : `allowed: ${allowed.join(', ')}`;
  return ids
    .filter((id) => !allowed.includes(id))
    .map((id) => [field, `"${id}" ${what} (${rest})`] as const);
}

function needed(isThere: boolean, what: string): Lacks {
  const reason = `plan.yaml has no ${what}; write one there, or choose another chart`;
  return isThere ? [] : [['chart', reason]];
}

function chosen(kind: string, only: readonly string[] | undefined, all: readonly string[]): Lacks {
  if (only === undefined) return needed(all.length > 0, `item of kind ${kind}`);
  return outside('only', only, `is no ${kind}`, all);
}

/** What bars and a map are coloured by: values of an area, and an earlier year for a change. */
function coloured(
  map: { [Key in keyof PairedMap]?: PairedMap[Key] | undefined },
  data: FigureData,
) {
  const { indicator, year, since } = map;
  const lacks: Lack[] = [];
  if (indicator === undefined) {
    if (year !== undefined || since !== undefined) lacks.push(['year', 'needs an "indicator"']);
    return lacks;
  }
  const newest = data.yearsOf(indicator).at(-1) ?? 0;
  if (since !== undefined && since >= (year ?? newest))
    lacks.push(['since', `${since} is not before ${year ?? newest}`]);
  const allowed = data.indicators.filter(({ id }) => areasWith(data, id, year).length > 0);
  return [
    ...lacks,
    ...outside('indicator', [indicator], 'has no value of an area', idsOf(allowed)),
  ];
}

function rowsFor(area: string, rows: readonly string[], data: FigureData): Lacks {
  const allowed = data.indicators.filter(({ id }) => areasWith(data, id).includes(area));
  if (rows.some((row) => allowed.some(({ id }) => id === row))) return [];
  return outside('rows', rows, `has no value of ${area}`, idsOf(allowed));
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const itemsOf = ({ plan }: FigureData, kind: string): readonly string[] =>
  idsOf(plan.plan.filter((item) => item.kind === kind));

/** The areas that have a value of the year, or of the newest. */
function areasWith(data: FigureData, indicator: string, year?: number): readonly string[] {
  const at = year ?? data.yearsOf(indicator).at(-1);
  if (at === undefined) return [];
  return data.areas.filter((area) => data.values(area, indicator, at) !== null);
}

function withCity({ indicators, yearsOf, values }: FigureData, year: number | undefined) {
  const has = (id: string) => values('city', id, year ?? yearsOf(id).at(-1) ?? 0) !== null;
  return idsOf(indicators.filter(({ id }) => has(id)));
}

function countsOf({ indicators, plan, yearsOf, values }: FigureData): readonly string[] {
  const isWhole = (id: string) =>
    plan.wings.every((wing) => values(wing.id, id, yearsOf(id).at(-1) ?? 0) !== null);
  return idsOf(indicators.filter(({ id, combine }) => combine === 'sum' && isWhole(id)));
}

/** Zones that an item about them alone sets a target in km² for. */
function zonesWithArea({ plan, figures }: FigureData): readonly string[] {
  const inKm2 = new Set(figures.flatMap(({ id, unit }) => (unit === 'km2' ? [id] : [])));
  const measured = plan.plan.filter(({ checks = [] }) =>
    checks.some(({ target }) => target !== undefined && inKm2.has(target)),
  );
  return idsOf(plan.zones.filter(({ id }) => measured.some(({ places }) => places.join() === id)));
}
