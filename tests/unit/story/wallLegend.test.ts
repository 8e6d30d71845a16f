import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/compare/atlas';
import { ownIndicator } from '../../../src/compare/own/ownIndicator';
import { pack } from '../../../src/content/pack';
import type { Pack } from '../../../src/content/schema';
import type { Lang } from '../../../src/domain/lang';
import WallLegend from '../../../src/story/stage/WallLegend.svelte';
import { renderOn, toyPage } from '../withPage';

const unit = '亿元/万人';
const own = ownIndicator(
  {
    title: '单产',
    unit: null,
    unitText: unit,
    digits: 1,
    origin: '单产.csv',
    years: [
      {
        year: 2023,
        city: null,
        values: Object.fromEntries(pack.areas.map(({ id }, at) => [id, at + 0.5])),
      },
    ],
  },
  pack.areas,
);
const owned = atlasOf(pack, [own], []) as Pack;

function said(indicator: string, lang: Lang, hasNumbers: boolean): string {
  const view = { mode: 'present', indicator } as const;
  return renderOn(toyPage(owned, { ...view, lang }), WallLegend, {
    pack: owned,
    hasNumbers,
  }).replace(/<style[\s\S]*?<\/style>/g, '');
}

test.each(['zh', 'en'] as const)(
  'a unit of one’s own is said once, over classes that stand alone (%s)',
  (lang) => {
    const markup = said(own.measure.id, lang, true);
    expect(markup.split(unit)).toHaveLength(2);
    expect(markup.indexOf(unit)).toBeLessThan(markup.indexOf('<ol'));
  },
);

test('it is said where no figure found room, of the colours', () => {
  const markup = said(own.measure.id, 'zh', false);
  expect(markup).toContain(`图上颜色：单产（${unit}，2023年）`);
  expect(markup).not.toContain('unsaid');
});

test('percentages keep their sign, and without figures nothing is said of figures', () => {
  const markup = said('urban-share', 'zh', false);
  expect(markup).toMatch(/<li[^>]*>[\d.]+%/);
  expect(markup).toContain('unsaid');
});
