import type { Lang } from '../../../domain/lang';
import type { Chart } from '../charts/chart';
import { chartTextXml, seriesXml, value } from './chartSeries';
import { lineXml } from './paint';
import { languageTag } from './text';
import { element, xmlDocument } from './xml';

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
      chartTextXml(chart, lang),
      value('c:crossAx', valueAxis),
      value('c:crosses', 'autoZero'),
      value('c:auto', true),
      value('c:lblAlgn', 'ctr'),
      value('c:lblOffset', 100),
      value('c:tickLblSkip', 1),
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
      chartTextXml(chart, lang),
      element('c:externalData', { 'r:id': 'rId1' }, value('c:autoUpdate', false)),
    ),
  );
}
