import { existsSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/content/pack';
import { subjectsOf } from '../../src/state/vocabulary';
import { releasedSubjects } from '../content/releasedIds';

const folder = 'dist/s';
const subjects = subjectsOf(pack).filter((id) => id !== pack.city.id);
const pageOf = (id: string) => readFileSync(`${folder}/${id}/index.html`, 'utf8');
const property = (page: string, name: string) =>
  new RegExp(`property="${name}" content="([^"]*)"`).exec(page)?.[1];

test.each(releasedSubjects.filter((id) => id !== pack.city.id))(
  'the address s/%s/ that was once given out has a page',
  (id) => expect(existsSync(`${folder}/${id}/index.html`)).toBe(true),
);

describe.each(subjects)('the page of %s', (id) => {
  const page = pageOf(id);
  test('has a title, a description and real text in both languages', () => {
    const named = [...pack.areas, ...pack.wings, ...pack.zones, ...pack.plan].find(
      (one) => one.id === id,
    );
    expect(/<title>(.*?) · /.exec(page)?.[1]).toBe(named?.name.zh.replaceAll('"', '&quot;'));
    expect(property(page, 'og:description')?.length).toBeGreaterThan(15);
    expect(page).toContain(`<h1>${named?.name.zh ?? '?'}</h1>`);
    expect(page).toContain('<section lang="en">');
  });

  test('leads to the map under any path and runs no script', () => {
    expect(page).toContain(`href="../../#/explore/${id}"`);
    expect(page).not.toMatch(/<script|\son\w+=|style="|href="\/|src="\//);
    expect(page).toContain("default-src 'none'");
  });

  test('shows a picture that is there', () => {
    const picture = property(page, 'og:image') ?? '';
    const file = new URL(picture, `file:///${id}/`).pathname.replace(/^\//, '');
    expect(existsSync(`${folder}/${file}`), file).toBe(true);
  });
});

test('every county and every measure has a picture of its own, 1200 × 630 and not empty', () => {
  const own = [
    ...pack.areas.map(({ id }) => id),
    ...pack.plan.filter(({ kind }) => kind === 'measure').map(({ id }) => id),
  ];
  const seen = new Set<string>();
  for (const id of own) {
    const bytes = readFileSync(`${folder}/${id}/preview.png`);
    seen.add(bytes.toString('base64'));
    if (seen.size > 2) continue;
    const { width, height, data } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, 10_000)).size).toBeGreaterThan(1);
  }
  expect(seen.size).toBe(own.length);
});
