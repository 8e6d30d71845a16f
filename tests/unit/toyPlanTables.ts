import type { About, Balance, College, Figure } from '../../src/content/schema';
import { both } from './toyWords';

export function toyFigures(): Figure[] {
  const figure = { year: 2021, sources: ['report'] };
  return [
    { id: 'core-area', name: both('核心区', 'Core'), value: 66, unit: 'km2', ...figure },
    { id: 'old-town', name: both('古城', 'Old town'), value: 2.25, unit: 'km2', ...figure },
    {
      id: 'output',
      name: both('产值', 'Output'),
      value: 1500,
      unit: 'yi-yuan',
      ...figure,
      year: 2025,
    },
    { id: 'share', name: both('份额', 'Share'), value: 80, unit: 'percent', ...figure, year: null },
  ];
}

export function toyColleges(): College[] {
  const college = { note: null, area: 'alpha', confidence: 'high' as const, sources: ['profile'] };
  return [
    { id: 'first', name: both('第一大学', 'First University'), standing: 'core', ...college },
    { id: 'second', name: both('第二学院', 'Second College'), standing: 'core', ...college },
    {
      id: 'far',
      name: both('农业大学', 'Farm University'),
      standing: 'named',
      ...college,
      area: 'beta',
      note: both('在乙县', 'In Beta County'),
    },
    {
      id: 'lost',
      name: both('不明大学', 'Lost University'),
      standing: 'named',
      ...college,
      area: null,
      confidence: 'low',
    },
  ];
}

export function toyBalance(): Balance {
  return {
    inputs: [
      { indicator: 'urban-share', weight: 1 },
      { indicator: 'jobs-farming', weight: 1 },
    ],
    beside: ['jobs-trade'],
    from: 2010,
    to: 2020,
    note: both('附注', 'A note'),
    sources: ['census-2020', 'census-2010'],
  };
}

export function toyAbout(): About {
  return {
    approvalNumber: null,
    parts: [{ id: 'use', paragraphs: [{ text: both('用途说明。', 'What it is for.') }] }],
    conflicts: [
      {
        id: 'two',
        matter: both('两个数不合。', 'Two numbers differ.'),
        handling: both('分开写。', 'They are told apart.'),
        sources: ['profile'],
      },
    ],
  };
}
