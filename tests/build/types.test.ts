import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { isCompressedCopy } from '../../geodata/site/compressed';
import { readTypes } from '../stockServer';
import { dist } from './dist';

/** What a browser takes each kind of file as. */
const wanted: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'application/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain',
};

test('every file that ships has its type in the table of a stock nginx', () => {
  const types = readTypes();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  const shipped = files
    .filter((file) => file.isFile() && !isCompressedCopy(file.name))
    .map(({ name }) => extname(name).slice(1));
  const sent = [...new Set(shipped)].map((ending) => [ending, types.get(ending)]);
  expect(Object.fromEntries(sent)).toEqual(wanted);
});
