import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Compare from '../../../src/compare/Compare.svelte';
import type { Atlas } from '../../../src/compare/atlas';
import { pack } from '../../../src/content/pack';
import { slotsFor, noSlots } from '../../../src/domain/slots';
import { charts, defaultView, type ChartKind } from '../../../src/state/view';

const folder = 'tests/drawings/compare/expected';
const areas = ['pingyao', 'jiexiu', 'yushe'];
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
  const { body } = render(Compare, {
    props: {
      atlas,
      view: { ...defaultView, mode: 'compare', areas, chart, indicator: 'urban-share', lang },
      lang,
      slots: slotsFor(areas, noSlots),
      replacing: null,
      isFull: false,
      hovered: null,
      gathered: chart === 'scatter' ? ['pingyao', 'qixian'] : null,
      own: [],
      exporter: { chartAsSvg: () => '', svgAsPng: () => Promise.reject(), today: () => '' },
      onhover: nothing,
      onpick: nothing,
      onown: nothing,
      ongather: nothing,
      onreplace: nothing,
      onchange: nothing,
      linkTo: () => '#/',
    },
  });
  const [, figure = ''] = /<figure[^>]*>([\s\S]*?)<\/figure>/.exec(body) ?? [];
  const [, picture = ''] = /class="chart[^"]*">([\s\S]*<\/svg>)/.exec(figure) ?? [];
  return (
    picture
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/ ?svelte-[a-z0-9]+/g, '')
      // How many parts of the page were made before is nothing of the picture.
      .replace(/\bs\d+-(hatch|dots)/g, 's-$1')
      .replace(/(-?\d+\.\d{2})\d+/g, '$1')
      .replace(/></g, '>\n<')
      .concat('\n')
  );
}

function expectReviewed(name: string, actual: string): void {
  const file = `${folder}/${name}.svg.txt`;
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${file} is missing: write it with UPDATE=1 and look at it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe.each(charts)('the picture "%s"', (chart) => {
  test.each(['zh', 'en'] as const)('is drawn as reviewed in %s', (lang) => {
    expectReviewed(`${chart}.${lang}`, drawn(pack, chart, lang));
  });
  test('names no colour, so that every theme can', () => {
    const colors = /(?:fill|stroke)="(?:#[0-9a-f]{3,8}|rgb|hsl)[^"]*"/i;
    expect(drawn(pack, chart, 'zh')).not.toMatch(colors);
  });
});

test.each(['bars', 'scatter', 'slope'] as const)(
  'the picture "%s" is drawn as reviewed where a place has no data',
  (chart) => {
    expectReviewed(`${chart}.holed`, drawn(holed, chart, 'zh'));
  },
);
