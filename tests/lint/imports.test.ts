import { describe, expect, test } from 'vitest';
import { component, linted } from './linted';

const rule = 'house/imports';

/** A static import of one name, used so that no other rule has a say. */
const using = (source: string): string => `import { a } from '${source}';\nvoid a;`;
const typesOf = (source: string): string =>
  `import type { A } from '${source}';\nvoid 0 as unknown as A;`;

async function faults(file: string, script: string): Promise<number> {
  const [ts, svelte] = await Promise.all([
    linted(`${file}.ts`, script),
    linted(`${file}.svelte`, component(script)),
  ]);
  const counts = [ts, svelte].map((rules) => rules.filter((name) => name === rule).length);
  expect(counts[0], `${file}: the same in .ts and .svelte`).toBe(counts[1]);
  return counts[0] ?? 0;
}

describe('an import of the app’s state', () => {
  test.each([
    ['a type', "import type { A } from '../state/viewState.svelte';\nvoid 0 as unknown as A;"],
    ['a late import', "void import('../state/viewState.svelte');"],
    ['an import for its effect', "import '../state/viewState.svelte';"],
    ['a type in place', "void 0 as unknown as import('../state/viewState.svelte').A;"],
  ])('is seen in %s', async (_, script) => {
    expect(await faults('src/panels/a', script)).toBe(1);
  });

  test('is seen where it is passed on', async () => {
    const passed = "export { a } from '../state/viewState.svelte';";
    expect(await linted('src/domain/a.ts', passed)).toContain(rule);
  });

  test('is no fault outside src', async () => {
    expect(await faults('tests/unit/a', using('../../src/state/viewState.svelte'))).toBe(0);
  });
});

describe('one room for each guest', () => {
  test.each([
    ['maplibre-gl', 'src/map/live/a', 'src/map/a'],
    ['maplibre-gl/dist/maplibre-gl.css', 'src/map/live/a', 'src/app/a'],
    ['#pack', 'src/content/pack', 'src/scene/a'],
    ['#boundaries', 'src/content/a', 'src/panels/a'],
    ['#boundaries', 'src/map/a', 'src/charts/a'],
  ])('%s is for %s, not for %s', async (source, host, stranger) => {
    expect(await faults(host, using(source))).toBe(0);
    expect(await faults(stranger, using(source))).toBe(1);
  });

  test.each(['d3-selection', 'd3-transition', 'd3-axis', 'd3-fetch'])(
    '%s is for nobody',
    async (name) => {
      expect(await faults('src/charts/a', using(name))).toBe(1);
    },
  );

  test('only the schema validates', async () => {
    expect(await linted('src/content/schema.ts', using('valibot'))).toEqual([]);
    expect(await faults('src/content/pack', using('valibot'))).toBe(1);
  });

  test('geodata comes by its two names only', async () => {
    expect(await faults('src/content/a', using('../../geodata/dist/pack.json'))).toBe(1);
    expect(await faults('src/map/a', using('../../geodata/build/main'))).toBe(1);
  });

  test('only the app holds the ViewState', async () => {
    const source = '../state/viewState.svelte';
    expect(await faults('src/app/a', using(source))).toBe(0);
    expect(await faults('src/panels/a', using(source))).toBe(1);
    expect(await faults('src/scene/a', typesOf(source))).toBe(1);
    expect(await faults('src/state/a', using('./viewState.svelte'))).toBe(0);
  });

  test('at run time the schema is only types', async () => {
    expect(await faults('src/content/pack', using('./schema'))).toBe(1);
    expect(await faults('src/panels/a', using('../content/schema'))).toBe(1);
    expect(await faults('src/panels/a', typesOf('../content/schema'))).toBe(0);
  });

  test('the live map is fetched late', async () => {
    expect(await faults('src/map/a', using('./live/liveMap'))).toBe(1);
    expect(await faults('src/map/a', "void import('./live/liveMap');")).toBe(0);
    expect(await faults('src/map/a', typesOf('./live/liveMap'))).toBe(0);
    expect(await faults('src/map/live/a', using('./liveMap'))).toBe(0);
  });
});
