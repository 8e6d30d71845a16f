import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { imports } from './tests/lint/rules/imports.js';

const scripts = ['**/*.{js,ts,svelte}'];
const src = ['src/**/*.{js,ts,svelte}'];

/** Svelte draws: these of D3 would draw, animate or fetch by themselves. */
const drawingOfD3 = {
  regex: '^d3$',
  importNamePattern:
    '^((select|selection|create|transition|axis)([A-Z].*)?|(json|csv|tsv|dsv|xml|html|svg|text|image|blob|buffer))$',
  message: 'Svelte draws, and nothing is fetched.',
};

const windows = ['window', 'globalThis', 'self', 'top', 'parent', 'document'];
const address = ['history', 'location'].map((name) => ({
  name,
  message: 'Only src/state touches the address.',
}));
const addressOfWindow = windows.flatMap((object) =>
  address.map(({ name, message }) => ({ object, property: name, message })),
);

const clockMessage = 'Clock and random are passed in; only src/app may read them.';
const clock = [
  { object: 'Math', property: 'random', message: clockMessage },
  { object: 'Date', property: 'now', message: clockMessage },
];
const newDate = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: clockMessage,
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/dist.partial/',
    'node_modules/',
    'geodata/jinzhong/',
    'tests/**/expected/',
    'test-results/',
    'playwright-report/',
    '.bench/',
    '.svelte-check/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    files: scripts,
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': 'off',
      'no-debugger': 'error',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implicit-coercion': 'error',
      'no-implied-eval': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-assignment': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props'] }],
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'all' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'off',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: src,
    plugins: { house: { rules: { imports } } },
    rules: {
      'house/imports': 'error',
      'no-restricted-imports': ['error', { patterns: [drawingOfD3] }],
      'no-restricted-globals': ['error', ...address],
      'no-restricted-properties': ['error', ...addressOfWindow, ...clock],
      'no-restricted-syntax': ['error', newDate],
    },
  },
  {
    files: ['src/state/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': ['error', ...clock],
    },
  },
  {
    files: ['src/app/**', 'src/ui/today.ts', 'src/share/Share.svelte', 'src/story/windowEnds.ts'],
    rules: {
      'no-restricted-properties': ['error', ...addressOfWindow],
      'no-restricted-syntax': 'off',
    },
  },
  {
    // What a test of the page costs is decided in one place.
    files: ['tests/e2e/**/*.ts'],
    ignores: ['tests/e2e/test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@playwright/test', message: "Import from './test'." }] },
      ],
    },
  },
  {
    files: [...src, 'geodata/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
);
