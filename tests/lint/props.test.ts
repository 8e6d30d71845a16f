import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { filesBelow } from './tree';

const most = 8;
const mostOnAverage = 5;

/** What a component takes, by name; what it takes unnamed (`...rest`) is one. */
function propsOf(source: string): readonly string[] {
  const statements = parse(source, { modern: true }).instance?.content.body ?? [];
  for (const statement of statements) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') continue;
      if (init.callee.name !== '$props' || id.type !== 'ObjectPattern') continue;
      return id.properties.map((property) =>
        property.type === 'Property' && property.key.type === 'Identifier'
          ? property.key.name
          : '...',
      );
    }
  }
  return [];
}

const components = filesBelow('src')
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => ({ file, props: propsOf(readFileSync(file, 'utf8')) }));

test(`no component has more than ${most} props: what belongs to the page, the page gives`, () => {
  expect(components.length).toBeGreaterThan(100);
  const large = components.filter(({ props }) => props.length > most);
  expect(large.map(({ file, props }) => `${file}: ${props.length}`)).toEqual([]);
});

test(`a component has at most ${mostOnAverage} props on average`, () => {
  const all = components.reduce((sum, { props }) => sum + props.length, 0);
  expect(all / components.length).toBeLessThanOrEqual(mostOnAverage);
});

test.each([
  ['none', '<p>words</p>', 0],
  ['named, given and bound ones', "let { a, b: c = 1, 'd': e, f = $bindable() } = $props();", 4],
  ['the rest as one', 'let { a, ...rest }: { a: { b: string } } = $props();', 2],
])('%s are counted', (_, code, expected) => {
  const source = code.startsWith('let') ? `<script lang="ts">${code}</script>` : code;
  expect(propsOf(source)).toHaveLength(expected);
});
