import { describe, expect, test } from 'vitest';
import Compare from '../../../src/compare/Compare.svelte';
import type { Atlas } from '../../../src/compare/atlas';
import { pack } from '../../../src/content/pack';
import { slotsFor, noSlots } from '../../../src/domain/slots';
import { charts, type ChartKind } from '../../../src/state/view';
import { renderOn, toyPage } from '../../unit/withPage';
import { chinese, colorInSvg, plainSvg } from '../plainSvg';

const areas = ['pingyao', 'jiexiu', 'yushe'];
/** A shared rate, one of each of two other groups: enough to review how a row is drawn. */
const few: Atlas = {
  ...pack,
  indicators: pack.indicators.filter(
    ({ id, group }, at, all) =>
      id === 'urban-share' ||
      (['age', 'jobs'].includes(group) && all.findIndex((one) => one.group === group) === at),
  ),
};
/** The second place has no number in it: what is missing must be seen in every picture. */
const holed: Atlas = {
  ...pack,
  series: pack.series.map((one) => ({
    ...one,
    values: one.values.map((value, index) => (pack.areas[index]?.id === 'taigu' ? null : value)),
  })),
};

/** The picture of a comparison as its server rendering has it, 480 units wide. */
function drawn(atlas: Atlas, chart: ChartKind, lang: 'zh' | 'en'): string {
  const nothing = () => undefined;
  const page = toyPage(pack, { mode: 'compare', areas, chart, indicator: 'urban-share', lang });
  const body = renderOn(page, Compare, {
    atlas,
    comparing: {
      slots: slotsFor(areas, noSlots),
      replacing: null,
      isFull: false,
      gathered: chart === 'scatter' ? ['pingyao', 'qixian'] : null,
      own: [],
      lists: [],
      ground: () => null,
      atlasOf: null,
      isSettled: true,
      pick: nothing,
      replace: nothing,
    },
    exporter: {
      chartAsSvg: () => '',
      svgAsPng: () => Promise.reject(),
      today: () => '',
      version: atlas.version,
    },
  });
  const [, figure = ''] = /<figure[^>]*>([\s\S]*?)<\/figure>/.exec(body) ?? [];
  const [, picture = ''] = /class="chart[^"]*">([\s\S]*<\/svg>)/.exec(figure) ?? [];
  return plainSvg(picture, 2);
}

describe.each(charts)('the picture "%s"', (chart) => {
  test('is drawn as reviewed', async () => {
    await expect(drawn(few, chart, 'zh')).toMatchFileSnapshot(`expected/${chart}.svg.txt`);
  });
  test('names no colour, so that every theme can', () => {
    expect(drawn(pack, chart, 'zh')).not.toMatch(colorInSvg);
  });
  test('has English words in English', () => {
    const picture = drawn(pack, chart, 'en');
    expect(picture).toContain('<text');
    expect(picture).not.toMatch(chinese);
  });
});

test.each(['bars', 'scatter', 'slope'] as const)(
  'the picture "%s" is drawn as reviewed where a place has no data',
  async (chart) => {
    await expect(drawn(holed, chart, 'zh')).toMatchFileSnapshot(`expected/${chart}.holed.svg.txt`);
  },
);
