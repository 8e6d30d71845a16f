import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { filesBelow } from './tree';

const { default: eslintConfig } = (await import(pathToFileURL('eslint.config.js').href)) as {
  default: readonly Linter.Config[];
};

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What is made on the way need not be there. */
const made = new Set(linesOf('.gitignore').map(bare));
const files = [
  ...filesBelow('.ci', 'geodata', 'public', 'src', 'tests'),
  ...['package-lock.json', 'README.md', 'vite.config.ts'],
];

const named: Readonly<Record<string, readonly string[]>> = {
  '.gitattributes': linesOf('.gitattributes').map((line) => line.split(/\s/)[0] ?? ''),
  '.prettierignore': linesOf('.prettierignore'),
  // Kinds of files that a shared set of rules is for need not be here.
  'eslint.config.js': eslintConfig
    .flatMap(({ files: these = [], ignores = [] }) => [these, ignores].flat(2))
    .filter((pattern) => bare(pattern).includes('/')),
};

test.each(Object.entries(named))('every path that %s names is there', (_, patterns) => {
  expect(patterns.length).toBeGreaterThan(3);
  const lost = patterns.filter(
    (pattern) => !made.has(bare(pattern)) && !files.some((file) => matcherOf(pattern).test(file)),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['tests/drawings/expected/**', false],
  ['tests/drawings/*/expected/**', true],
  ['src/nowhere/', false],
  ['src/state/**', true],
  ['geodata/jinzhong', true],
  ['*.woff', false],
])('that %s is there is said: %s', (pattern, isThere) => {
  expect(files.some((file) => matcherOf(pattern).test(file))).toBe(isThere);
});

function bare(pattern: string): string {
  return pattern.replace(/^\*\*\//, '').replace(/\/$/, '');
}

/** A pattern as Git has it: without a slash it is a name anywhere, and a folder is all that is in it. */
function matcherOf(pattern: string): RegExp {
  const marks: Readonly<Record<string, string>> = { '**/': '(.*/)?', '**': '.*', '*': '[^/]*' };
  const body = bare(pattern)
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, any: string) => `(${any.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*/g, (mark) => marks[mark] ?? mark);
  return new RegExp(`${bare(pattern).includes('/') ? '^' : '(^|/)'}${body}(/|$)`);
}
