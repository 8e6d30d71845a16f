import type { BarRow } from '../../../src/charts/bars/layout';
import type { BearingRow } from '../../../src/charts/bearing/layout';
import type { PartsRow } from '../../../src/charts/parts/layout';
import type { SlopeRow } from '../../../src/charts/slope/layout';
import type { SquareRow } from '../../../src/charts/squares/layout';
import type { StripRow } from '../../../src/charts/strip/layout';

const toneOf = (index: number) => (index % 2 === 0 ? ('plain' as const) : ('east' as const));

/** Eleven places, three of them at one value, one without data. */
export function toyCrowd(): readonly StripRow[] {
  const values = [20, 20.5, 20.5, 34, 41, 47, 52, 58, 66, 90, null];
  return values.map((value, index) => ({
    id: `c${index}`,
    name: `${'甲乙丙丁戊己庚辛壬癸子'[index] ?? ''}县`,
    tone: toneOf(index),
    value,
  }));
}

export function toyBars(): readonly BarRow[] {
  return [
    { id: 'b1', name: '农林牧渔', tone: 'plain', value: 26.7, before: 50.8, reference: 22.8 },
    { id: 'b2', name: '制造业', tone: 'plain', value: 12.1, before: 12.5, reference: 10.7 },
    { id: 'b3', name: '批发零售', tone: 'plain', value: 10.8, reference: 11.1 },
    { id: 'b4', name: '采矿业', tone: 'plain', value: 1.8, before: 3.3, reference: 8.6 },
    { id: 'b5', name: '缺数', tone: 'plain', value: null },
  ];
}

export function toySlopes(): readonly SlopeRow[] {
  const rows = [142, 108, 90, 84, null].map((index, at) => ({
    id: `s${at}`,
    name: `地${at}`,
    tone: toneOf(at),
    index,
  }));
  return [...rows, { id: 'city', name: '全市', tone: 'none', index: 104 }];
}

export function toyParts(): readonly PartsRow[] {
  const part = (id: string, name: string, value: number, shade: 'dark' | 'pale') => ({
    id,
    name,
    tone: 'east' as const,
    value,
    text: `${value} 万`,
    shade,
  });
  return [
    {
      id: '2010',
      name: '2010',
      total: '50 万',
      parts: [part('u', '城镇', 17, 'dark'), part('r', '乡村', 33, 'pale')],
    },
    {
      id: '2020',
      name: '2020',
      total: '41 万',
      parts: [part('u', '城镇', 39, 'dark'), part('r', '乡村', 2, 'pale')],
    },
  ];
}

export function toyBearings(): readonly BearingRow[] {
  return [
    { id: 'p0', name: '甲', tone: 'plain', bearing: 0, distanceKm: 5 },
    { id: 'p1', name: '乙', tone: 'east', bearing: 90, distanceKm: 60 },
    { id: 'p2', name: '丙', tone: 'plain', bearing: 225, distanceKm: 110 },
  ];
}

export function toySquares(): readonly SquareRow[] {
  return [2200, 2100, 1900, 1700, 1300, 1200, 1000, 850, 700].map((areaKm2, index) => ({
    id: `q${index}`,
    name: `地${index}`,
    tone: toneOf(index),
    areaKm2,
  }));
}
