import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './styles';
import { filesBelow } from './tree';

const files = filesBelow('src').filter((file) => /\.(css|svelte)$/.test(file));
const rules = files.flatMap((file) => rulesOf(file).map((rule) => ({ file, ...rule })));

/** Where a class of the whole page is named, by the class. */
function filesByClass(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { file, classes } of rules)
    for (const name of classes) found.set(name, (found.get(name) ?? new Set()).add(file));
  return found;
}

describe('a part of the page', () => {
  test('has its style in one place: no class of the page stands in more than two files', () => {
    const spread = [...filesByClass()].filter(([, where]) => where.size > 2);
    expect(spread.map(([name, where]) => `${name}: ${[...where].join(' ')}`)).toEqual([]);
  });

  test('wins by order, never by a class named twice', () => {
    expect(rules.filter(({ doubled }) => doubled.length > 0)).toEqual([]);
  });

  test.each([
    ['border-radius', /^(0|50%|(var\(--radius[a-z-]*\)|0)( (var\(--radius[a-z-]*\)|0))*)$/],
    // Up to three: an order within the part itself.
    ['z-index', /^(-?[0-3]|var\(--layer-[a-z-]+\))$/],
  ])('takes its %s from the tokens', (property, allowed) => {
    const own = rules.flatMap(({ file, declarations }) =>
      declarations
        .filter((one) => one.property === property && !allowed.test(one.value))
        .map(({ value }) => `${file}: ${value}`),
    );
    expect(own).toEqual([]);
  });
});

test('on the map no :has asks for a state: each element that comes or goes would have all of it styled anew', () => {
  const asks = files.filter(
    (file) =>
      file.includes('src/map/') &&
      /:has\([^{]*:(focus|hover|active)[^{]*\{/.test(readFileSync(file, 'utf8')),
  );
  expect(asks).toEqual([]);
});

describe('a class', () => {
  test.each([
    ['a.css', '@media print { .a:not(.b) > .c {} }', ['a', 'c', 'b']],
    ['a.svelte', '<p class="a b"></p><style>.a:is(.b) {} :global(.c) .a {}</style>', ['c']],
    ['a.svelte', '<p class="a"></p>', []],
  ])('of the page is found in %s: %s', (file, text, expected) => {
    const found = rulesOf(file, text).flatMap(({ classes }) => classes);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('named twice on one element is found', () => {
    expect(rulesOf('a.css', '.a.b.a .b {}').flatMap(({ doubled }) => doubled)).toEqual(['a']);
  });
});
