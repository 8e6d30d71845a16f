import type { ComparisonData } from '../../comparison/data';

type Indicator = ComparisonData['indicators'][number];
export interface Shown {
  readonly data: ComparisonData;
  readonly indicator: Indicator;
  /** Ids in the order chosen; the place in it is the sign. */
  readonly chosen: readonly string[];
}

const rest = '#8b8675';
const signs = [
  ['#0b5394', 'circle'],
  ['#c04a12', 'rect'],
  ['#6b3fa0', 'triangle'],
  ['#0a7d68', 'diamond'],
] as const;
const off = { animation: false, grid: { left: 70, right: 90, top: 30, bottom: 30 } };

const newest = ({ series }: Indicator) => series.at(-1);
const printed = (value: number | null | undefined, { digits }: Indicator): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

function signOf({ chosen }: Shown, id: string): readonly [color: string, symbol: string] {
  return signs[chosen.indexOf(id)] ?? [rest, 'circle'];
}

/** All areas from the highest to the lowest, each with its value, and the city's value as a line. */
function bars(shown: Shown) {
  const { data, indicator } = shown;
  const { values, city } = newest(indicator) ?? { values: [], city: null };
  const rows = data.areas
    .map((area, index) => ({ ...area, value: values[index] ?? null }))
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return {
    ...off,
    title: { text: indicator.name, textStyle: { fontSize: 14 } },
    xAxis: { type: 'value', splitLine: { show: false } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name) },
    series: [
      {
        type: 'bar',
        data: rows.map(({ id, value }) => ({
          value,
          itemStyle: { color: signOf(shown, id)[0] },
          label: { show: true, position: 'right', formatter: printed(value, indicator) },
        })),
        markLine: {
          symbol: 'none',
          data: city === null || indicator.isSum ? [] : [{ xAxis: city }],
        },
      },
    ],
  };
}

/** Every indicator as a strip of all areas between its lowest and its highest value. */
function strips(shown: Shown) {
  const { data } = shown;
  const rows = data.indicators.filter(({ series }) => series.length > 0);
  const dots = rows.flatMap((row, y) => {
    const values = newest(row)?.values ?? [];
    const known = values.filter((value) => value !== null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    return data.areas.flatMap(({ id, name }, index) => {
      const value = values[index] ?? null;
      if (value === null) return [];
      const [color, symbol] = signOf(shown, id);
      const isChosen = shown.chosen.includes(id);
      return {
        value: [high === low ? 0.5 : (value - low) / (high - low), y],
        symbol,
        symbolSize: isChosen ? 12 : 8,
        itemStyle: { color },
        label: {
          show: isChosen,
          position: 'bottom',
          fontSize: 9,
          formatter: `${name} ${printed(value, row)}`,
        },
      };
    });
  });
  return {
    ...off,
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name) },
    series: [{ type: 'scatter', data: dots }],
  };
}

/** From the first year to the last; counts by their change. */
function slope(shown: Shown) {
  const { data, indicator } = shown;
  const [from] = indicator.series;
  const to = newest(indicator);
  const lines = [...data.areas, { id: 'city', name: '全市' }].map(({ id, name }, index) => {
    const [before, after] = [from, to].map((one) =>
      id === 'city' ? one?.city : one?.values[index],
    );
    const [color, symbol] = signOf(shown, id);
    const ends = indicator.isSum ? [100, ((after ?? 0) / (before ?? 1)) * 100] : [before, after];
    const isNamed = shown.chosen.includes(id) || id === 'city';
    return {
      id,
      type: 'line',
      symbol,
      showSymbol: shown.chosen.includes(id),
      symbolSize: 10,
      lineStyle: { color, width: shown.chosen.includes(id) ? 3 : 1 },
      itemStyle: { color },
      endLabel: { show: isNamed, formatter: `${name} ${printed(after, indicator)}` },
      labelLayout: { moveOverlap: 'shiftY' },
      data: ends,
    };
  });
  return {
    ...off,
    xAxis: { type: 'category', data: [`${from?.year ?? ''}`, `${to?.year ?? ''}`] },
    yAxis: { type: 'value', scale: true, splitLine: { show: false } },
    series: lines,
  };
}

/** The indicator against the first other rate, every area named. */
function scatter(shown: Shown) {
  const { data, indicator } = shown;
  const other = data.indicators.find(({ id, isSum }) => !isSum && id !== indicator.id) ?? indicator;
  const [xs, ys] = [newest(other)?.values ?? [], newest(indicator)?.values ?? []];
  return {
    ...off,
    xAxis: { type: 'value', scale: true, name: other.name },
    yAxis: { type: 'value', scale: true, name: indicator.name },
    series: [
      {
        type: 'scatter',
        labelLayout: { hideOverlap: true },
        data: data.areas.map(({ id, name }, index) => {
          const [color, symbol] = signOf(shown, id);
          return {
            value: [xs[index] ?? '-', ys[index] ?? '-'],
            symbol,
            symbolSize: 12,
            itemStyle: { color },
            label: { show: true, position: 'top', formatter: name },
          };
        }),
      },
    ],
  };
}

/** The pictures in the words of this project's links. */
export const pictures = { bars, strips, slope, scatter } as const;
