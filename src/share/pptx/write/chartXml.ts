import type { Lang } from '../../../domain/lang';
import type { Chart, ChartSeries } from '../charts/chart';
import { colorXml, fillXml, lineXml } from './paint';
import { languageTag } from './text';
import { element, escaped, xmlDocument } from './xml';

/** The one sheet of the chart’s workbook: names of the series in its first row, of the categories in column A. */
export const sheetName = 'Sheet1';
const column = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);
const rangeOf = (at: number, rows: number) =>
  `${sheetName}!$${column(at)}$2:$${column(at)}$${rows + 1}`;

const value = (tag: string, val: string | number | boolean) => element(tag, { val });

function textXml({ fontSize, ink }: Chart, lang: Lang, isBold = false): string {
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

function seriesXml(series: ChartSeries, at: number, chart: Chart, lang: Lang): string {
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
    textXml(chart, lang, true),
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

/** The chart as a part of the package: bars that lie, the first category on top. */
export function chartXml(chart: Chart, lang: Lang): string {
  const [categoryAxis, valueAxis] = [111111111, 222222222];
  const noLine = element(
    'c:spPr',
    {},
    element('a:noFill'),
    element('a:ln', {}, element('a:noFill')),
  );
  const still = [value('c:majorTickMark', 'none'), value('c:minorTickMark', 'none')];
  const range =
    chart.range === null ? '' : value('c:max', chart.range[1]) + value('c:min', chart.range[0]);
  const isStacked = chart.grouping === 'percentStacked';
  const bars = element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', chart.grouping),
    value('c:varyColors', false),
    ...chart.series.map((series, at) => seriesXml(series, at, chart, lang)),
    value('c:gapWidth', Math.round(Math.min(500, chart.gap))),
    isStacked ? value('c:overlap', 100) : '',
    value('c:axId', categoryAxis),
    value('c:axId', valueAxis),
  );
  const axes = [
    element(
      'c:catAx',
      {},
      value('c:axId', categoryAxis),
      element('c:scaling', {}, value('c:orientation', 'maxMin')),
      value('c:delete', !chart.hasCategoryNames),
      value('c:axPos', 'l'),
      element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
      ...still,
      value('c:tickLblPos', 'low'),
      element(
        'c:spPr',
        {},
        lineXml({ color: { ...chart.ink, alpha: 0.6 }, width: 2, isDashed: false }),
      ),
      textXml(chart, lang),
      value('c:crossAx', valueAxis),
      value('c:crosses', 'autoZero'),
      value('c:auto', true),
      value('c:lblAlgn', 'ctr'),
      value('c:lblOffset', 100),
      value('c:noMultiLvlLbl', true),
    ),
    element(
      'c:valAx',
      {},
      value('c:axId', valueAxis),
      element('c:scaling', {}, value('c:orientation', 'minMax'), range),
      value('c:delete', true),
      value('c:axPos', 't'),
      element('c:numFmt', { formatCode: chart.format, sourceLinked: false }),
      ...still,
      value('c:tickLblPos', 'nextTo'),
      value('c:crossAx', categoryAxis),
      value('c:crosses', 'autoZero'),
      value('c:crossBetween', 'between'),
    ),
  ];
  const whole = element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('c:layoutTarget', 'inner'),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      value('c:x', 0),
      value('c:y', 0),
      value('c:w', 1),
      value('c:h', 1),
    ),
  );
  return xmlDocument(
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      value('c:date1904', false),
      value('c:lang', languageTag[lang]),
      value('c:roundedCorners', false),
      element(
        'c:chart',
        {},
        value('c:autoTitleDeleted', true),
        element('c:plotArea', {}, isStacked ? whole : element('c:layout'), bars, ...axes, noLine),
        value('c:plotVisOnly', true),
        value('c:dispBlanksAs', 'gap'),
      ),
      noLine,
      textXml(chart, lang),
      element('c:externalData', { 'r:id': 'rId1' }, value('c:autoUpdate', false)),
    ),
  );
}
