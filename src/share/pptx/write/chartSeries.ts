import type { Lang } from '../../../domain/lang';
import type { Chart, ChartSeries } from '../charts/chart';
import { colorXml, fillXml, lineXml } from './paint';
import { languageTag } from './text';
import { element, escaped } from './xml';

/** The one sheet of the chart’s workbook: names of the series in its first row, of the categories in column A. */
export const sheetName = 'Sheet1';
const column = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);
const rangeOf = (at: number, rows: number) =>
  `${sheetName}!$${column(at)}$2:$${column(at)}$${rows + 1}`;

export const value = (tag: string, val: string | number | boolean) => element(tag, { val });

export function chartTextXml({ fontSize, ink }: Chart, lang: Lang, isBold = false): string {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { sz: Math.round(fontSize * 50), b: isBold },
          element('a:solidFill', {}, colorXml(ink)),
          element('a:latin', { typeface: '+mn-lt' }),
          element('a:ea', { typeface: '+mn-ea' }),
        ),
      ),
      element('a:endParaRPr', { lang: languageTag[lang] }),
    ),
  );
}

/** A series with its colours, its labels and a copy of its numbers. */
export function seriesXml(series: ChartSeries, at: number, chart: Chart, lang: Lang): string {
  const { categories, format, grouping } = chart;
  const rows = categories.length;
  const points = series.paints.map(({ fill, line }, index) =>
    element(
      'c:dPt',
      {},
      value('c:idx', index),
      value('c:invertIfNegative', false),
      value('c:bubble3D', false),
      element('c:spPr', {}, fillXml(fill), lineXml(line)),
    ),
  );
  const isStacked = grouping === 'percentStacked';
  const labels = element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: false }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    chartTextXml(chart, lang, true),
    value('c:dLblPos', isStacked ? 'ctr' : 'outEnd'),
    value('c:showLegendKey', false),
    value('c:showVal', true),
    ...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((tag) =>
      value(tag, false),
    ),
  );
  const cached = (texts: readonly (string | number | null)[]) =>
    texts.flatMap((text, index) =>
      text === null ? [] : element('c:pt', { idx: index }, `<c:v>${escaped(`${text}`)}</c:v>`),
    );
  return element(
    'c:ser',
    {},
    value('c:idx', at),
    value('c:order', at),
    element(
      'c:tx',
      {},
      element(
        'c:strRef',
        {},
        `<c:f>${sheetName}!$${column(at + 1)}$1</c:f>`,
        element('c:strCache', {}, value('c:ptCount', 1), ...cached([series.name])),
      ),
    ),
    value('c:invertIfNegative', false),
    ...points,
    labels,
    element(
      'c:cat',
      {},
      element(
        'c:strRef',
        {},
        `<c:f>${rangeOf(0, rows)}</c:f>`,
        element('c:strCache', {}, value('c:ptCount', rows), ...cached(categories)),
      ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        `<c:f>${rangeOf(at + 1, rows)}</c:f>`,
        element(
          'c:numCache',
          {},
          `<c:formatCode>${escaped(format)}</c:formatCode>`,
          value('c:ptCount', rows),
          ...cached(series.values),
        ),
      ),
    ),
  );
}
