import { describe, expect, test } from 'vitest';
import { cyclesIn, importGraph, importsOf, type ImportGraph } from './importGraph';
import { roomOf, rooms } from './rooms';
import { filesBelow } from './tree';

const files = filesBelow('src').filter((file) => /(?<!\.d)\.(ts|svelte)$/.test(file));

describe('the imports of src', () => {
  const graph = importGraph(files);

  test('are seen between all kinds of files', () => {
    expect(graph.get('src/main.ts')).toContain('src/app/App.svelte');
    expect(graph.get('src/app/App.svelte')).toContain('src/content/packSummary.ts');
    expect([...graph.values()].flat()).toContain('src/map/live/worker.ts');
  });

  test('never lead back to where they came from', () => {
    expect(cyclesIn(graph).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  test('lead only to rooms further down', () => {
    const upward = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((target) => target.startsWith('src/'))
        .filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('run between rooms that all have their place', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms].sort());
  });
});

describe('an import', () => {
  test.each([
    ['of values', "import { a } from './a';"],
    ['of types', "import type { A } from './a';"],
    ['of one type', "import { type A } from './a';"],
    ['for its effect', "import './a';"],
    ['passed on', "export * from './a';"],
    ['passed on as a type', "export type { A } from './a';"],
    ['late', "const a = () => import('./a');"],
    ['of a type in place', "let a: import('./a').A;"],
  ])('%s is seen, in a component, too', (_, script) => {
    expect(importsOf('a.ts', script)).toEqual(['./a']);
    expect(importsOf('A.svelte', `<script lang="ts">${script}</script>\n<p>a</p>`)).toEqual([
      './a',
    ]);
  });

  test('is seen in both scripts and in the markup of a component', () => {
    const text = `<script module lang="ts">import './a';</script>
      <script lang="ts">
        import './b';
      </script>
      <p>import './no';</p>
      {#await import('./c') then { default: C }}<C />{/await}`;
    expect(importsOf('A.svelte', text)).toEqual(['./a', './b', './c']);
  });

  test('in a comment or a string is none', () => {
    expect(importsOf('a.ts', `// import './a';\nconst a = "import './a'";`)).toEqual([]);
  });
});

describe('a cycle', () => {
  const graphOf = (arrows: Readonly<Record<string, readonly string[]>>): ImportGraph =>
    new Map(Object.entries(arrows));

  test.each([
    ['of one file', { a: ['a'] }, [['a', 'a']]],
    ['of two', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
    ['behind a way in', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd', 'b']]],
    ['seen after a way round it', { a: ['b', 'c'], b: [], c: ['a'] }, [['a', 'c', 'a']]],
    ['is not two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%s', (_, arrows, cycles) => {
    expect(cyclesIn(graphOf(arrows))).toEqual(cycles);
  });
});
