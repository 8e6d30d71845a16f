import { expect, test } from 'vitest';
import { readJinzhong } from './jinzhong';

test('the report has its 63 paragraphs, under the twelve headings of the print', () => {
  const { passages } = readJinzhong();
  expect(passages).toHaveLength(63);
  expect(new Set(passages.map(({ source }) => source))).toEqual(new Set(['congress-2021']));
  expect([...new Set(passages.map(({ part }) => part))]).toEqual([
    1, 2, 3, 8, 10, 12, 19, 26, 29, 34, 42, 50,
  ]);
});

test('every item, zone and wing of the plan has set phrases of the report', () => {
  const { passages, phrases } = readJinzhong();
  const carried = new Set(passages.flatMap(({ items }) => items));
  carried.delete('city');
  for (const { item } of phrases) carried.delete(item);
  expect([...carried]).toEqual([]);
});

test('every item is carried by a paragraph, or is marked as having come later', () => {
  const { passages, plan } = readJinzhong();
  const carried = new Set(passages.flatMap(({ items }) => items));
  const isLater = (id: string, parent: string | undefined, kind: string) =>
    kind === 'aftermath' || [id, parent].includes('chapter-aftermath');
  const invented = plan.flatMap(({ id, kind, parent }) =>
    carried.has(id) || isLater(id, parent, kind) ? [] : [id],
  );
  expect(invented).toEqual([]);
});

test('an item stands under the heading of the first paragraph that carries it', () => {
  const { plan, passages } = readJinzhong();
  const bare = (text: string) => text.replace(/[-—*“”\s]/g, '');
  const headingOf = (id: string) => {
    const part = passages.find(({ items }) => items.includes(id))?.part;
    return passages.find(({ paragraph }) => paragraph === part)?.start;
  };
  const astray = plan.flatMap(({ id, section }) => {
    const heading = headingOf(id);
    return heading === undefined || bare(section).startsWith(heading) ? [] : [id];
  });
  expect(astray).toEqual([]);
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
