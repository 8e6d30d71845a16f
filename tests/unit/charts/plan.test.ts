import { expect, test } from 'vitest';
import { placeNested } from '../../../src/charts/nested/layout';
import { placeOpenings } from '../../../src/charts/openings/layout';
import { placePairs } from '../../../src/charts/pairs/layout';
import { placeRing, ringLeading, type RingRow } from '../../../src/charts/ring/layout';
import { placeTargets } from '../../../src/charts/targets/layout';
import { textWidth } from '../../../src/domain/textWidth';

const college = (at: number, isInside: boolean): RingRow => ({
  id: `c${at}`,
  name: `第${at}工程科技职业大学`,
  isInside,
  isSure: true,
});
const colleges = Array.from({ length: 13 }, (_, at) => college(at, at < 9));

test('names around the core never overlap and stay on the sheet', () => {
  for (const width of [300, 400, 560]) {
    const { nodes, height } = placeRing(colleges, width);
    expect(nodes).toHaveLength(13);
    for (const left of [true, false]) {
      const column = nodes.filter(({ isLeft }) => isLeft === left);
      column.forEach(({ labelY, lines }, at) => {
        const next = column[at + 1];
        const end = labelY + lines.length * ringLeading;
        expect(end).toBeLessThanOrEqual((next?.labelY ?? height + ringLeading) + 0.01);
        for (const line of lines) {
          expect(textWidth(line, 14)).toBeLessThanOrEqual(width / 2);
        }
      });
    }
  }
});

test('the group of the core is on the inner ring, the others on the outer one', () => {
  const { nodes, center, inner, outer } = placeRing(colleges, 400);
  for (const { x, y, isInside } of nodes) {
    expect(Math.hypot(x - center[0], y - center[1])).toBeCloseTo(isInside ? inner : outer, 6);
  }
});

test('nested squares have areas in true proportion and names apart', () => {
  const { squares } = placeNested(
    [
      { id: 'core', text: 'core', areaKm2: 66, kind: 'core' },
      { id: 'host', text: 'host', areaKm2: 1318, kind: 'place' },
      { id: 'town', text: 'town', areaKm2: 2.25, kind: 'other' },
    ],
    400,
  );
  expect(squares.map(({ id }) => id)).toEqual(['host', 'core', 'town']);
  const [host, core] = squares;
  expect(((core?.side ?? 0) / (host?.side ?? 1)) ** 2).toBeCloseTo(66 / 1318, 6);
  squares.slice(1).forEach(({ labelY }, at) => {
    expect(labelY - (squares[at]?.labelY ?? 0)).toBeGreaterThanOrEqual(17);
  });
});

test('a target without a measurement keeps its track and no bar', () => {
  const { targets, track } = placeTargets(
    [
      { id: 'a', name: 'a', target: '1500', share: null, measured: 'none' },
      { id: 'b', name: 'b', target: '80%', share: null, measured: 'none' },
    ],
    400,
    60,
  );
  expect(track).toBe(338);
  expect(targets.map(({ share }) => share)).toEqual([null, null]);
  expect(targets[1]?.nameY).toBeGreaterThan((targets[0]?.measuredY ?? 0) + 18);
});

test('what has passed its target is seen to pass it, and is drawn whole', () => {
  const { targets, track } = placeTargets(
    [
      { id: 'a', name: 'a', target: '100', share: 1.25, measured: '125' },
      { id: 'b', name: 'b', target: '100', share: 0.5, measured: '50' },
    ],
    400,
    60,
  );
  const [passed, short] = targets;
  expect(passed?.planWidth).toBeCloseTo(track * 0.8, 6);
  expect(passed?.measuredWidth).toBeCloseTo(track, 6);
  expect(short?.planWidth).toBeCloseTo(track, 6);
  expect(short?.measuredWidth).toBeCloseTo(track * 0.5, 6);
});

test('a long name of a target takes another line and moves its bars down', () => {
  const row = (name: string) => ({ id: name, name, target: '80%', share: null, measured: 'none' });
  const name = 'Target for the share of the zones in the city’s new input and output';
  const { targets } = placeTargets([row('short'), row(name), row('last')], 300, 60);
  const [short, long, last] = targets;
  expect(long?.lines.length).toBeGreaterThan(1);
  for (const line of long?.lines ?? []) expect(textWidth(line, 14)).toBeLessThanOrEqual(300);
  const room = (one = short) => (one?.planY ?? NaN) - (one?.nameY ?? NaN);
  expect(room(long)).toBeGreaterThan(room(short));
  expect(last?.nameY).toBeGreaterThan((long?.measuredY ?? NaN) + 18);
});

test('arrows of opening are of one length and point where their bearing says', () => {
  const placed = placeOpenings(
    [0, 90, 180, 270].map((bearing) => ({ id: `${bearing}`, name: `${bearing}`, bearing })),
    [100, 100],
    30,
    70,
  );
  for (const { from, to } of placed) {
    expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(40, 6);
  }
  const [north, east, south, west] = placed;
  expect(north?.to[1]).toBeCloseTo(30, 6);
  expect(east?.to[0]).toBeCloseTo(170, 6);
  expect(south?.to[1]).toBeCloseTo(170, 6);
  expect(west?.to[0]).toBeCloseTo(30, 6);
});

test('a pair stands at its values, with the texts outside and clear of the distance', () => {
  const print = (value: number) => value.toFixed(1);
  const { pairs, right } = placePairs(
    [
      {
        id: 'share',
        name: 'share',
        print,
        years: [
          { year: '2010', values: [30, 60], distance: '30.0 points' },
          { year: '2020', values: [50, null], distance: '–' },
        ],
      },
    ],
    [
      { tone: 'east', name: 'East' },
      { tone: 'plain', name: 'West' },
    ],
    400,
  );
  const [early, late] = pairs[0]?.years ?? [];
  expect(early?.dots.map(({ isEnd }) => isEnd)).toEqual([true, false]);
  expect(early?.dots[1]?.x).toBe(right);
  expect(late?.dots).toHaveLength(1);
  const end = (early?.dots[1]?.textX ?? 0) + textWidth('60.0', 14);
  expect(end).toBeLessThan(400 - textWidth('30.0 points', 14));
});

test('of many groups each has its dot, and the lowest and the highest say who they are', () => {
  const tones = ['east', 'plain', 'zone', 'clay', 'slate'] as const;
  const { pairs } = placePairs(
    [
      {
        id: 'share',
        name: 'share',
        print: (value: number) => value.toFixed(0),
        years: [{ year: '2020', values: [40, 30, null, 70, 55], distance: '–' }],
      },
    ],
    tones.map((tone, at) => ({ tone, name: 'ABCDE'.charAt(at) })),
    600,
  );
  const [year] = pairs[0]?.years ?? [];
  expect(year?.dots.map(({ name, text }) => [name, text])).toEqual([
    ['A', ''],
    ['B', 'B 30'],
    ['D', 'D 70'],
    ['E', ''],
  ]);
  expect(year?.between).toEqual([year?.dots[1]?.x, year?.dots[2]?.x]);
});

test.each([300, 358])(
  'of eleven groups at %i pixels the texts stay on the sheet, apart from each other and from the distance',
  (width) => {
    const values = [62, 61, 60.5, 60, 59, 58, 57.5, 57, 56, 55.5, 55];
    const { pairs } = placePairs(
      [
        {
          id: 'share',
          name: 'share',
          print: (value: number) => `${value.toFixed(1)}%`,
          years: [{ year: '2020', values, distance: '7.0 percentage points' }],
        },
      ],
      values.map(() => ({ tone: 'east' as const, name: 'Changzhi' })),
      width,
    );
    const [year] = pairs[0]?.years ?? [];
    const texts = (year?.dots ?? [])
      .filter(({ text }) => text !== '')
      .map(({ text, textX }) => [textX - textWidth(text, 14), textX] as const)
      .toSorted(([a], [b]) => a - b);
    expect(texts).toHaveLength(2);
    expect(texts[0]?.[0]).toBeGreaterThanOrEqual(0);
    expect(texts[0]?.[1]).toBeLessThan(texts[1]?.[0] ?? 0);
    expect(texts[1]?.[1]).toBeLessThanOrEqual(width);
    expect((year?.textY ?? 0) - (year?.yearY ?? 0)).toBeGreaterThan(20);
    const xs = (year?.dots ?? []).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width / 12);
  },
);
