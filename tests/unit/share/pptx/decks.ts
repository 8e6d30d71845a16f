import type { Chart } from '../../../../src/share/pptx/charts/chart';
import type { Color, Shape } from '../../../../src/share/pptx/shape';
import { lineOfText, type Deck, type Slide } from '../../../../src/share/pptx/slide';

const color = (hex: string): Color => ({ hex, alpha: 1 });
export const ink = color('101010');

export function toyDeck(change: Partial<Deck> = {}): Deck {
  return {
    format: '16:9',
    lang: 'zh',
    title: '规划',
    author: '规划局',
    made: '2026-03-01T08:00:00Z',
    colors: {
      ink,
      ground: color('F7F4EC'),
      soft: color('505050'),
      paper: color('FFFFFF'),
      accents: [
        color('EDB02E'),
        color('54997F'),
        color('C2180A'),
        color('5F4BB0'),
        color('7FA5A8'),
        color('777777'),
      ],
    },
    notice: '示意图',
    ...change,
  };
}

export function toyChart(change: Partial<Chart> = {}): Chart {
  const paint = {
    fill: { kind: 'solid', color: color('EDB02E') },
    line: { color: ink, width: 2, isDashed: false },
  } as const;
  return {
    grouping: 'clustered',
    categories: ['甲县', '乙县'],
    series: [{ name: '人口', values: [12.5, null], paints: [paint, paint] }],
    format: '0.0"万人"',
    range: [0, 20],
    gap: 60,
    fontSize: 34,
    ink,
    hasCategoryNames: true,
    ...change,
  };
}

const box = { x: 100, y: 300, width: 400, height: 300 };
export const toyShapes: readonly Shape[] = [
  {
    kind: 'group',
    name: '地图',
    description: '两个县',
    shapes: [
      {
        kind: 'freeform',
        name: '甲县',
        path: [
          { type: 'M', points: [[10, 300]] },
          { type: 'L', points: [[200, 300]] },
          {
            type: 'C',
            points: [
              [210, 320],
              [220, 340],
              [200, 400],
            ],
          },
          { type: 'Z', points: [] },
        ],
        fill: { kind: 'pattern', pattern: 'wdUpDiag', color: ink, ground: color('FFFFFF') },
        line: { color: ink, width: 3, isDashed: true, hasHead: true },
      },
      { kind: 'box', name: '点', geometry: 'ellipse', box, fill: null, line: null },
    ],
  },
  { kind: 'chart', name: '人口', description: '甲县12.5', box, chart: toyChart() },
];

export function toySlide(change: Partial<Slide> = {}): Slide {
  return {
    layout: 'step',
    title: lineOfText('标题', '一句话', { box, size: 64, color: ink, isBold: true }),
    subtitle: null,
    shapes: toyShapes,
    notes: ['第一段', '第二段'],
    ...change,
  };
}
