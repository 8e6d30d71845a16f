import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeCompressed } from '../../geodata/site/compressed';
import { dist, readDist } from './dist';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const read = (file: string): Buffer => readFileSync(join(dist, file));

test.each([
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
])('every %s says what the file beside it says, and is smaller', (ending, unpack) => {
  const copies = files.filter((file) => file.endsWith(ending));
  expect(copies.length).toBeGreaterThan(50);
  const wrong = copies.filter((copy) => {
    const [plain, packed] = [read(copy.slice(0, -ending.length)), read(copy)];
    return packed.length >= plain.length || !unpack(packed).equals(plain);
  });
  expect(wrong).toEqual([]);
});

test('the page, its scripts, the single file and a page for chats have both, a picture has none', () => {
  const script = files.find((file) => /assets\/index-[^/]+\.js$/.test(file)) ?? '';
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  for (const file of ['index.html', script, `${name}.html`, 's/pingyao/index.html', 'sw.js'])
    expect(files, file).toEqual(expect.arrayContaining([`${file}.br`, `${file}.gz`]));
  expect(files.filter((file) => /\.(png|woff2|br|gz)\.(br|gz)$/.test(file))).toEqual([]);
});

test('the service worker keeps none of them', () => {
  expect(readDist('sw.js')).toMatch(/assets\/index-/);
  expect(readDist('sw.js')).not.toMatch(/"[^"]*\.(br|gz)"/);
});

test('the same folder gives the same bytes, a gzip header tells no time and no system, and what is short stays alone', async () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'compressed-')));
  onTestFinished(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
  const [first, second] = await Promise.all(
    folders.map(async (folder) => {
      writeFileSync(join(folder, 'long.js'), 'const same = 1;\n'.repeat(500));
      writeFileSync(join(folder, 'short.js'), 'const same = 1;\n');
      await writeCompressed(folder);
      return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'hex')]);
    }),
  );
  expect(first?.map(([file]) => file)).toEqual(['long.js', 'long.js.br', 'long.js.gz', 'short.js']);
  expect(first).toEqual(second);
  const [, gzipped] = first?.find(([file]) => file === 'long.js.gz') ?? [];
  expect([gzipped?.slice(8, 16), gzipped?.slice(18, 20)]).toEqual(['00000000', 'ff']);
});
