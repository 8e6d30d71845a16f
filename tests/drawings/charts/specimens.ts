import { render } from 'svelte/server';
import Bars from '../../../src/charts/bars/Bars.svelte';
import Batches from '../../../src/charts/batches/Batches.svelte';
import Bearing from '../../../src/charts/bearing/Bearing.svelte';
import Parts from '../../../src/charts/parts/Parts.svelte';
import Slope from '../../../src/charts/slope/Slope.svelte';
import Squares from '../../../src/charts/squares/Squares.svelte';
import Strip from '../../../src/charts/strip/Strip.svelte';
import { drawn } from './drawn';
import { toyBars, toyBearings, toyCrowd, toyParts, toySlopes, toySquares } from './rows';

const still = { onhover: () => undefined, onselect: () => undefined };
const percent = (value: number) => `${value.toFixed(1)}%`;
const strip = {
  rows: toyCrowd(),
  city: 40,
  digits: 1,
  subject: ['c3'],
  hovered: null,
  words: {
    label: '比重',
    noData: '无数据',
    format: percent,
    describe: ({ name, value }: { name: string; value: number }) => `${name} ${percent(value)}`,
  },
  ...still,
};

/** Each name is a file in `expected/`. */
export const specimens: readonly (readonly [name: string, draw: () => string])[] = [
  ['strip', () => drawn(render(Strip, { props: strip }))],
  ['strip-hovered', () => drawn(render(Strip, { props: { ...strip, hovered: 'c6' } }))],
  ['strip-empty', () => drawn(render(Strip, { props: { ...strip, rows: [], city: null } }))],
  [
    'bars-paired',
    () =>
      drawn(
        render(Bars, {
          props: { rows: toyBars(), label: '就业', noData: '无数据', format: percent },
        }),
      ),
  ],
  [
    'bars-hovered',
    () =>
      drawn(
        render(Bars, {
          props: {
            rows: toyBars(),
            label: '占比',
            noData: '无数据',
            format: percent,
            hovered: 'b2',
            hrefFor: (id: string) => `#/${id}`,
          },
        }),
      ),
  ],
  [
    'slope',
    () =>
      drawn(
        render(Slope, {
          props: {
            rows: toySlopes(),
            subject: ['s2'],
            city: 'city',
            hovered: null,
            span: { from: '2010', to: '2020' },
            label: '变化',
            format: ({ name, index }: { name: string; index: number | null }) =>
              `${name} ${index ?? ''}`,
            ...still,
          },
        }),
      ),
  ],
  ['parts', () => drawn(render(Parts, { props: { rows: toyParts(), label: '城乡' } }))],
  [
    'bearing',
    () =>
      drawn(
        render(Bearing, {
          props: {
            rows: toyBearings(),
            subject: 'p2',
            hovered: 'p1',
            label: '方位',
            north: '北',
            ...still,
          },
        }),
      ),
  ],
  [
    'squares',
    () =>
      drawn(
        render(Squares, {
          props: {
            rows: toySquares(),
            coreKm2: 66,
            hosts: ['q1'],
            label: '大小',
            hovered: null,
            hrefFor: (id: string) => `#/${id}`,
            ...still,
          },
        }),
      ),
  ],
  [
    'batches',
    () =>
      drawn(
        render(Batches, {
          props: {
            sites: [1, 1, 2, 3, 3, 3, 3, 3].map((batch) => ({ batch, year: 1960 + batch })),
            batches: [1, 2, 3, 4].map((batch) => ({ batch, year: 1960 + batch })),
            tone: 'plain' as const,
            label: '批次',
          },
        }),
      ),
  ],
];
