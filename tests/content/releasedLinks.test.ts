import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/content/packSummary';
import type { Pack } from '../../src/content/schema';
import { layersOf, placeLayers } from '../../src/state/layers';
import { formatLink, parseLink } from '../../src/state/link';
import { vocabularyOf } from '../../src/state/vocabulary';
import { readJinzhong } from './jinzhong';
import { releasedCodes, releasedIndicators, releasedSteps, releasedSubjects } from './releasedIds';
import { releasedLinks, start, type Shows } from './releasedLinks';

const tables = readJinzhong();
// A link asks nothing of the shapes.
const vocabulary = vocabularyOf(
  summaryOf({ ...tables, geometry: { city: {}, wings: {}, areas: {} } } as unknown as Pack),
);

const later: ReadonlySet<string> = new Set(placeLayers);

/** What a link shows, and what of it the page would say it could not read. */
function shown(link: string): { readonly shows: Shows; readonly notice: readonly string[] } {
  const { view, invalid } = parseLink(link, vocabulary);
  // Layers that came later may be on besides.
  const on = layersOf(view).filter((id) => !later.has(id));
  return { shows: { ...view, on }, notice: invalid };
}
const asReleased = (part: Partial<Shows>) => ({ shows: { ...start, ...part }, notice: [] });

test.each(releasedLinks)('%s shows what it showed when it was released', (link, part) => {
  expect(shown(link)).toMatchObject(asReleased(part));
});

test.each(releasedLinks)('%s is passed on as a link that shows the same', (link, part) => {
  const { view } = parseLink(link, vocabulary);
  expect(shown(formatLink(view))).toMatchObject(asReleased(part));
});

const examples = readFileSync('docs/links.md', 'utf8').matchAll(/^\| `(#[^`]+)`/gm);
test.each([...examples].map(([, link = '']) => link))('the guide’s %s is read whole', (link) => {
  expect(shown(link).notice).toEqual([]);
});

describe('no id that was ever released is lost', () => {
  test.each(releasedSubjects)('subject %s', (subject) => {
    expect(shown(`#/explore/${subject}`)).toMatchObject(asReleased({ subject }));
  });
  test.each(releasedCodes)('code %s of %s', (code, subject) => {
    expect(shown(`#/explore/${code}`)).toMatchObject(asReleased({ subject }));
  });
  test.each(releasedIndicators)('indicator %s', (indicator) => {
    const { shows, notice } = shown(`#/explore?indicator=${indicator}`);
    expect(shows.indicator).toBe(indicator);
    expect(notice).toEqual([]);
  });
  test.each(releasedSteps)('step %s, with its %i parts', (step, reveals) => {
    expect(shown(`#/present/${step}`)).toMatchObject(asReleased({ mode: 'present', step }));
    const now = tables.story.steps.find(({ id }) => id === step);
    expect(now?.reveals.length).toBeGreaterThanOrEqual(reveals);
  });
});

/** How many rows each release had, and their digest: a new release adds a row. */
const releases = [
  {
    name: '0.1.0',
    rows: { links: 68, subjects: 98, codes: 11, steps: 50, indicators: 35 },
    sha256: '99c2f4c6563bf8dad33027a82cc0967d9d55183724e879fc52ae99d5d23821d5',
  },
  {
    name: '0.2.0',
    rows: { links: 75, subjects: 103, codes: 11, steps: 50, indicators: 54 },
    sha256: '8e528897ab65bf222990a9d4536059fee76a3dcaec91f05a4e32a4d0f70a1ea9',
  },
] as const;

test.each(releases)('what $name released stands as it was released', ({ rows, sha256 }) => {
  const frozen = [
    releasedLinks.slice(0, rows.links),
    releasedSubjects.slice(0, rows.subjects),
    releasedCodes.slice(0, rows.codes),
    releasedSteps.slice(0, rows.steps),
    releasedIndicators.slice(0, rows.indicators),
  ];
  const counts = frozen.map(({ length }) => length);
  expect(counts).toEqual(Object.values(rows));
  const digest = createHash('sha256').update(JSON.stringify([start, ...frozen]));
  expect(digest.digest('hex')).toBe(sha256);
});
