import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256, sumsOf, type VersionFile } from '../../geodata/site/versionFile';
import { pack } from '../../src/content/pack';
import { dist, readDist } from './dist';

test('version.json names the program, its version and that of the data', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as VersionFile;
  const said = JSON.parse(readDist('version.json')) as VersionFile;
  expect(said).toMatchObject({ name, version, id: pack.id, title: pack.city.title.zh });
  expect(said.data).toEqual(pack.version);
});

test('the sums are those of the files that are there, and version.json is of these sums', () => {
  expect(readDist('SHA256SUMS.txt')).toBe(sumsOf(dist));
  expect((JSON.parse(readDist('version.json')) as VersionFile).files).toBe(
    sha256(readDist('SHA256SUMS.txt')),
  );
});
