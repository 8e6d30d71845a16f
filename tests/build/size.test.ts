import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, inlineTexts, readDist, readPage } from './dist';
import { scriptsAtOnce, staticImportsOf } from './scripts';

const mostBytes = 90_000;

test('the drawing can be explored after at most 90 kB of script', () => {
  const scripts = [...inlineTexts(readPage(), 'script'), ...scriptsAtOnce(dist).map(readDist)];
  const bytes = scripts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test('MapLibre is not among what comes at once', () => {
  const isMapLibre = (file: string): boolean => readDist(file).includes('maplibregl-canvas');
  expect(scriptsAtOnce(dist).filter(isMapLibre)).toEqual([]);
});

test.each([
  ['import{a as b,c}from"./x.js";import"./y.js";b()', ['assets/x.js', 'assets/y.js']],
  ['import*as a from"./x.js";', ['assets/x.js']],
  ['import a,{b}from"../x.js";', ['x.js']],
  ['var a=1;export{a}from"./x.js"', ['assets/x.js']],
  ['const load=()=>import("./x.js");', []],
  ['a("import from ./x.js");export{a as default};', []],
])('%s imports %j at once', (code, expected) => {
  expect(staticImportsOf(code, 'assets/main.js')).toEqual(expected);
});
