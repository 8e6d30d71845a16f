import { expect, test } from 'vitest';
import { numbers, paragraphs } from './coverage';
import { readJinzhong } from './jinzhong';

const subjects = () => {
  const { city, areas, wings, zones, plan } = readJinzhong();
  return new Set([city, ...areas, ...wings, ...zones, ...plan].map(({ id }) => id));
};

test('every paragraph of the report is in the table once, in its order', () => {
  expect(numbers).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
  expect(new Set(paragraphs.map(({ hash }) => hash)).size).toBe(63);
  for (const { start, hash } of paragraphs) {
    expect.soft(hash).toMatch(/^[0-9a-f]{8}$/);
    expect.soft(start.length, start).toBeLessThanOrEqual(12);
    expect.soft(start.length, hash).toBeGreaterThan(0);
  }
});

test('every paragraph is carried by an item that exists', () => {
  const known = subjects();
  const uncarried = paragraphs.flatMap(({ start, items }) =>
    items.length > 0 && items.every((id) => known.has(id)) ? [] : [start],
  );
  expect(uncarried).toEqual([]);
});

test('every item is carried by a paragraph, or is marked as having come later', () => {
  const carried = new Set(paragraphs.flatMap(({ items }) => items));
  const isLater = (id: string, parent: string | undefined, kind: string) =>
    kind === 'aftermath' || [id, parent].includes('chapter-aftermath');
  const invented = readJinzhong().plan.flatMap(({ id, kind, parent }) =>
    carried.has(id) || isLater(id, parent, kind) ? [] : [id],
  );
  expect(invented).toEqual([]);
});

test('an item stands under the heading of a paragraph that carries it', () => {
  const { plan } = readJinzhong();
  const bare = (text: string) => text.replace(/[-—*“”\s]/g, '');
  const headings = new Set(plan.map(({ section }) => bare(section).slice(0, 8)));
  const astray = plan
    .filter(({ parent, kind }) => kind !== 'aftermath' && parent !== 'chapter-report')
    .filter(({ id, section }) => {
      const own = paragraphs.findIndex(({ items }) => items.includes(id));
      if (own < 0) return id !== 'chapter-report' && id !== 'chapter-aftermath';
      const heading = paragraphs.slice(0, own + 1).findLast(({ start }) => headings.has(start));
      return heading?.start !== bare(section).slice(0, 8);
    });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test('the report’s parts are complete: so many of each kind', () => {
  const count: Record<string, number> = {};
  for (const { kind } of readJinzhong().plan) count[kind] = (count[kind] ?? 0) + 1;
  expect(count).toMatchObject({
    mission: 1,
    idea: 4,
    achievement: 5,
    experience: 6,
    problem: 5,
    orientation: 3,
    appeal: 2,
    goal: 6,
    advantage: 6,
    aftermath: 8,
  });
});

test('every item is explained in both languages, and belongs to the report by its parents', () => {
  const { plan } = readJinzhong();
  const byId = new Map(plan.map((item) => [item.id, item]));
  expect(plan.filter(({ explanation }) => explanation === undefined)).toEqual([]);
  const rootOf = (id: string): string => {
    const parent = byId.get(id)?.parent;
    return parent === undefined ? id : rootOf(parent);
  };
  expect([...new Set(plan.map(({ id }) => rootOf(id)))]).toEqual(['chapter-report']);
});
