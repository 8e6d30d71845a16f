import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { test } from 'vitest';
import Dots from '../../../src/charts/dots/Dots.svelte';
import Lines from '../../../src/charts/lines/Lines.svelte';
import Pyramid from '../../../src/charts/pyramid/Pyramid.svelte';
import { drawn, expectReviewed } from './drawn';
import { toyCrowd } from './rows';

const nothing = () => undefined;
const head = createRawSnippet(() => ({ render: () => '<span></span>' }));

test('dots are drawn as reviewed', async () => {
  const row = { id: 'share', places: toyCrowd(), digits: 1, wing: 30, city: 40 };
  const props = {
    rows: [row, { ...row, id: 'count', wing: null, city: null }],
    subject: ['c3'],
    tone: 'east' as const,
    label: '两翼',
    hovered: 'c6',
    describe: (_: string, id: string) => `${id} 52%`,
    on: { hover: nothing, row: nothing },
    head,
  };
  await expectReviewed('dots', drawn(render(Dots, { props })));
});

test('lines are drawn as reviewed', async () => {
  const props = {
    rows: [
      { id: 'own' as const, values: [100, 96, 80] },
      { id: 'wing' as const, values: [100, 98, 86] },
      { id: 'city' as const, values: [null, 100, 104] },
    ],
    years: [2000, 2010, 2020],
    tone: 'east' as const,
    label: '人口',
  };
  await expectReviewed('lines', drawn(render(Lines, { props })));
});

test('a pyramid is drawn as reviewed', async () => {
  const ages = ['0', '1–4', '5–9', '10–14', '85+'];
  const props = {
    rows: ages.map((age, at) => ({
      age,
      men: 900 - 150 * at,
      women: 800 - 120 * at,
      before: { men: 700 - 90 * at, women: 720 - 100 * at },
    })),
    tone: 'plain' as const,
    label: '年龄与性别',
    men: '男',
    women: '女',
    describe: ({ age }: { age: string }) => age,
  };
  await expectReviewed('pyramid', drawn(render(Pyramid, { props })));
});
