import { expect, test } from 'vitest';
import { component, linted } from './linted';

interface Case {
  readonly rule: string;
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
}

const cases: readonly Case[] = [
  {
    rule: 'no-restricted-globals',
    file: 'src/app/a',
    wrong: 'export const a = () => location.hash;',
    right: 'export const a = (location: { hash: string }) => location.hash;',
  },
  {
    rule: 'no-restricted-globals',
    file: 'src/main',
    wrong: 'export const a = () => history.back();',
    right: 'export const a = (back: () => void) => back();',
  },
  {
    rule: 'no-restricted-properties',
    file: 'src/app/a',
    wrong: 'export const a = () => window.location.hash;',
    right: 'export const a = () => window.innerWidth;',
  },
  {
    rule: 'no-restricted-properties',
    file: 'src/scene/a',
    wrong: 'export const a = () => Math.random();',
    right: 'export const a = (random: () => number) => random();',
  },
  {
    rule: 'no-restricted-properties',
    file: 'src/state/a',
    wrong: 'export const a = () => Date.now();',
    right: 'export const a = (now: number) => now;',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'src/panels/a',
    wrong: 'export const a = () => new Date();',
    right: 'export const a = (day: string) => new Date(day);',
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/charts/a',
    wrong: "import { select } from 'd3';\nexport const a = select;",
    right: "import { scaleLinear } from 'd3';\nexport const a = scaleLinear;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/charts/a',
    wrong: "import { axisBottom } from 'd3';\nexport const a = axisBottom;",
    right: "import { line } from 'd3';\nexport const a = line;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/charts/a',
    wrong: "import { json } from 'd3';\nexport const a = json;",
    right: "import { csvParse } from 'd3';\nexport const a = csvParse;",
  },
  {
    rule: 'no-restricted-imports',
    file: 'src/charts/a',
    wrong: "import * as d3 from 'd3';\nexport const a = d3;",
    right: "import { max } from 'd3';\nexport const a = max;",
  },
];

const inBoth = cases.flatMap(({ rule, file, wrong, right }) => [
  { rule, wrong: [`${file}.ts`, wrong] as const, right: [`${file}.ts`, right] as const },
  {
    rule,
    wrong: [`${file}.svelte`, component(bare(wrong))] as const,
    right: [`${file}.svelte`, component(bare(right))] as const,
  },
]);

test.each(inBoth)('$rule stops $wrong.0: $wrong.1', async ({ rule, wrong, right }) => {
  expect(await linted(wrong[0], wrong[1])).toContain(rule);
  expect(await linted(right[0], right[1])).not.toContain(rule);
});

test('a component may not paste markup from a string', async () => {
  expect(await linted('src/ui/A.svelte', component('', '{@html "<b>"}'))).toContain(
    'svelte/no-at-html-tags',
  );
  expect(await linted('src/ui/A.svelte', component('', '<b>a</b>'))).toEqual([]);
});

test('an expression in markup obeys the same rules as the script', async () => {
  expect(await linted('src/ui/A.svelte', component('', '<b>{location.hash}</b>'))).toContain(
    'no-restricted-globals',
  );
});

test('the app may read the clock, the state may touch the address', async () => {
  expect(await linted('src/app/a.ts', 'export const a = () => new Date();')).toEqual([]);
  expect(await linted('src/app/a.ts', 'export const a = () => Math.random();')).toEqual([]);
  expect(await linted('src/state/a.ts', 'export const a = () => location.hash;')).toEqual([]);
  expect(await linted('src/state/a.ts', 'export const a = () => window.history;')).toEqual([]);
});

test('a file ends before its 201st line of code', async () => {
  const script = component(lines(199).replaceAll('export ', ''));
  expect(await linted('src/ui/A.svelte', script)).toContain('max-lines');
  expect(await linted('src/domain/a.ts', lines(201))).toContain('max-lines');
  expect(await linted('src/domain/a.ts', `// one\n\n${lines(200)}`)).toEqual([]);
});

test('the pipeline keeps its files short too', async () => {
  expect(await linted('geodata/build/a.ts', lines(201))).toContain('max-lines');
  expect(await linted('tests/unit/a.test.ts', lines(201))).not.toContain('max-lines');
});

test('specs take `test` from the one file that says which painter a page has', async () => {
  const from = (file: string) => `import { test } from '${file}';\ntest('a', () => undefined);`;
  expect(await linted('tests/e2e/a.spec.ts', from('@playwright/test'))).toEqual([
    'no-restricted-imports',
  ]);
  expect(await linted('tests/e2e/a.spec.ts', from('./test'))).toEqual([]);
});

/** A component's script exports nothing; the name is used instead. */
function bare(text: string): string {
  const name = /export const (\w+)/.exec(text)?.[1] ?? '';
  return `${text.replaceAll('export const', 'const')}\nvoid ${name};`;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const a${String(index)} = 1;`).join(
    '\n',
  );
}
