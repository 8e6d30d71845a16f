import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { defaultView } from '../../../src/state/view';
import { fitBounds } from '../../../src/scene/camera';
import { mapRooms } from '../../../src/story/figures/mapRooms';
import { freeIn, namesIn } from '../../../src/story/figures/namesOnBoth';
import { drawnMaps, haveOneScale, readFromAfar } from '../../../src/story/figures/pairedMaps';
import { componentOf } from '../../../src/story/figures/registry';
import { toyPack } from '../toyPack';
import { renderOn, toyPage } from '../withPage';

const years = [
  { indicator: 'jobs-mining', year: 2010 },
  { indicator: 'jobs-mining', year: 2020 },
] as const;
const shown = defaultView;

test('two years of an indicator have one scale and one camera, and say each its own year and values', () => {
  const [before, after] = drawnMaps(pack, years, shown);
  expect(haveOneScale(years)).toBe(true);
  expect(before?.values?.bins).toEqual(after?.values?.bins);
  expect(before?.scene.target).toEqual(after?.scene.target);
  expect(before?.heading).toBe('2010年\u00a0· 全市 7.0%');
  expect(after?.text).toContain('灵石 28.3%');
});

test('what the step points out is outlined on both', () => {
  const figure = { chart: 'maps', maps: years } as const;
  const outlinesWith = (areas: readonly string[]) => {
    const page = toyPage(pack, { areas });
    const props = { pack, figure, room: { width: 1760, height: 726, unit: 1 }, built: 0, of: 0 };
    return renderOn(page, componentOf(figure), props).split('class="over').length;
  };
  expect(outlinesWith(['lingshi'])).toBe(outlinesWith([]) + 2);
});

test('a name stands at the same point of both maps, with the value of each below it', () => {
  const size = { width: 856, height: 540 };
  const scenes = drawnMaps(pack, years, shown).map(({ scene }) => readFromAfar(scene, size, 1));
  const { bounds } = pack.geometry.city;
  const camera = fitBounds(bounds, size, freeIn(size, 1), 0);
  const [before = [], after = []] = namesIn(scenes, true, { camera, size, bounds, symbols: [] });
  const textOf = (labels: typeof before, id: string) =>
    labels.find((label) => label.id === id)?.lines.map(({ text }) => text);
  expect(before.map(({ box }) => box)).toEqual(after.map(({ box }) => box));
  expect(textOf(before, 'lingshi')).toEqual(['灵石县', '23.4%']);
  expect(textOf(after, 'lingshi')).toEqual(['灵石县', '28.3%']);
});

test('a map without an indicator is the plan, beside one with its own legend', () => {
  const maps = [{}, { indicator: 'jobs-agriculture', year: 2020 }] as const;
  const [plan, measured] = drawnMaps(pack, maps, defaultView);
  expect(haveOneScale(maps)).toBe(false);
  expect(plan?.values).toBeNull();
  expect(plan?.heading).toBe('规划');
  expect(measured?.heading).toBe('农林牧渔 · 2020');
});

test('an area without a value is said to have none', () => {
  const [map] = drawnMaps(toyPack(), [{ indicator: 'urban-share', year: 2010 }, {}], defaultView);
  expect(map?.text).toMatch(/未查到公开数据/);
});

test('names in a map of any size are as large as the wall needs them', () => {
  const [map] = drawnMaps(pack, years, shown);
  if (map === undefined) throw new Error('no map');
  const wall = readFromAfar(map.scene, { width: 960, height: 540 }, 1).type.wall;
  expect(wall).toEqual({ name: 64, value: 60, subject: 64 });
});

test('maps stand side by side, and one below the other where the room is higher than wide', () => {
  const wide = mapRooms({ width: 1760, height: 726, unit: 1 }, true);
  expect(2 * wide.map.width + wide.gap).toBe(1760);
  expect(wide.heading + wide.map.height + wide.legend).toBe(726);
  const tall = mapRooms({ width: 350, height: 640, unit: 0.5 }, true);
  expect(tall.isDown).toBe(true);
  expect(2 * (tall.heading + tall.map.height) + tall.gap + tall.legend).toBeCloseTo(640);
});
