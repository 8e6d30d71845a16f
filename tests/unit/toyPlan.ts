import type { Pack, PlanItem, Zone } from '../../src/content/schema';
import { both } from './toyWords';

export function toyZones(): Zone[] {
  return [
    {
      id: 'core',
      kind: 'core',
      name: both('核心谷', 'Core Valley'),
      short: both('谷', 'Valley'),
      phrase: null,
      bearing: null,
      at: null,
      hosts: ['alpha'],
      summary: both('谷概要', 'Valley summary'),
      sources: ['report'],
      facts: [
        {
          topic: 'extent',
          text: both('没有公布四至', 'No limits published'),
          year: 2021,
          sources: ['report'],
        },
      ],
    },
    {
      id: 'core-north',
      kind: 'extension',
      name: both('北延某地', 'North: a place'),
      short: both('某地', 'Place'),
      phrase: both('北延', 'Reach north'),
      bearing: 0,
      at: null,
      hosts: [],
      summary: both('北延概要', 'North summary'),
      sources: ['report'],
      facts: [],
    },
    {
      id: 'park',
      kind: 'zone',
      name: both('园区', 'Park'),
      short: both('园区', 'Park'),
      phrase: null,
      bearing: null,
      at: [110, 30],
      hosts: ['beta'],
      summary: both('园区概要', 'Park summary'),
      sources: ['report'],
      facts: [],
    },
  ];
}

export function toyPlan(): PlanItem[] {
  return [
    {
      id: 'goal-one',
      kind: 'goal',
      name: both('目标一', 'Goal one'),
      summary: both('目标概要', 'Goal summary'),
      places: ['city'],
      section: '目标',
      sources: ['report'],
    },
    {
      id: 'measure-wings',
      kind: 'measure',
      name: both('两翼腾飞', 'Two wings rise'),
      summary: both('举措概要', 'Measure summary'),
      places: ['west', 'east'],
      section: '举措',
      sources: ['report'],
    },
    {
      id: 'measure-wings-farms',
      kind: 'measure',
      name: both('乡村', 'Farms'),
      summary: both('乡村概要', 'Farms summary'),
      places: ['east'],
      section: '举措',
      sources: ['report'],
    },
  ];
}

export function toyStrategy(): Pack['strategy'] {
  return [
    {
      item: 'measure-wings',
      lead: both('两翼', 'Two wings'),
      rest: both('腾飞', 'rise'),
      tone: 'plain',
      subjects: ['west', 'east', 'alpha', 'beta', 'gamma'],
    },
  ];
}
