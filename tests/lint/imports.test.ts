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

describe('import direction', () => {
  test.each([
    ['src/domain/a', '../content/a'],
    ['src/content/a', '../state/a'],
    ['src/state/a', '../scene/a'],
    ['src/scene/a', '../map/a'],
    ['src/ui/a', '../panels/a'],
    ['src/charts/strip/a', '../../panels/a'],
    ['src/share/a', '../app/a'],
    ['src/compare/a', '../prerender/a'],
    ['src/app/a', '../prerender/a'],
    ['src/domain/a', '../main'],
    ['src/domain/a', '../../tests/fixtures/a'],
    ['src/domain/a', '../../package.json'],
    ['src/unheard/a', '../domain/a'],
  ])('%s may not import %s', async (file, source) => {
    expect(await faults(file, using(source))).toBe(1);
  });

  test.each([
    ['src/content/a', '../domain/a'],
    ['src/state/a', '../content/a'],
    ['src/scene/a', '../state/a'],
    ['src/i18n/a', '../domain/a'],
    ['src/map/drawing/a', '../../scene/a'],
    ['src/map/live/a', '../shapes'],
    ['src/charts/a', '../i18n/a'],
    ['src/panels/area/a', '../../charts/strip/a'],
    ['src/story/a', '../charts/a'],
    ['src/compare/a', '../ui/a'],
    ['src/app/a', '../panels/a'],
    ['src/main', './app/a'],
    ['src/prerender/a', '../app/a'],
  ])('%s may import %s', async (file, source) => {
    expect(await faults(file, using(source))).toBe(0);
  });

  test.each([
    ['a type', "import type { A } from '../app/a';\nvoid 0 as unknown as A;"],
    ['a late import', "void import('../app/a');"],
    ['an import for its effect', "import '../app/a';"],
    ['a type in place', "void 0 as unknown as import('../app/a').A;"],
  ])('%s is an import like any other', async (_, script) => {
    expect(await faults('src/panels/a', script)).toBe(1);
  });

  test('passing on is importing', async () => {
    expect(await linted('src/domain/a.ts', "export { a } from '../content/a';")).toContain(rule);
    expect(await linted('src/domain/a.ts', "export * from '../content/a';")).toContain(rule);
    expect(await linted('src/content/a.ts', "export * from '../domain/a';")).toEqual([]);
  });

  test('rules for src end at src', async () => {
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
