import { render } from 'svelte/server';
import { test } from 'vitest';
import Nested from '../../../src/charts/nested/Nested.svelte';
import Openings from '../../../src/charts/openings/Openings.svelte';
import Pairs from '../../../src/charts/pairs/Pairs.svelte';
import Ring from '../../../src/charts/ring/Ring.svelte';
import Targets from '../../../src/charts/targets/Targets.svelte';
import { drawn, expectReviewed } from './drawn';

const words = {
  zh: {
    colleges: ['理工大学', '师范学院', '工程科技职业大学', '能源学院', '农业大学', '金融职业学院'],
    core: ['某谷', '示意'],
    places: ['某区 1318平方公里', '某谷 66平方公里', '古城 2.25平方公里'],
    target: ['总产值目标', '1500亿元 · 2025', '报告提出', '后续数据', '未查到公开数据'],
    openings: ['北拓', '东融', '南承', '西连'],
    city: '某市',
    pair: ['常住人口城镇化率', '差距', '17.1个百分点'],
  },
  en: {
    colleges: [
      'University of Technology',
      'Normal University',
      'Vocational University of Engineering Science',
      'Institute of Energy',
      'Agricultural University',
      'Financial Vocational College',
    ],
    core: ['Valley', 'schematic'],
    places: ['District 1,318 km²', 'Valley 66 km²', 'Old town 2.25 km²'],
    target: [
      'Target for output',
      '150 billion yuan · 2025',
      'The plan says',
      'Measured',
      'No public data yet',
    ],
    openings: ['Expand north', 'Integrate east', 'Receive south', 'Connect west'],
    city: 'Toy City',
    pair: ['Urban share', 'Distance', '17.1 points'],
  },
} as const;
const langs = ['zh', 'en'] as const;

test.each(langs)('the plan’s charts are drawn as reviewed in %s', async (lang) => {
  const own = words[lang];
  const [name = '', target = '', says = '', found = '', measured = ''] = own.target;
  const drawings: Record<string, string> = {
    ring: drawn(
      render(Ring, {
        props: {
          rows: own.colleges.map((college, at) => ({
            id: `c${at}`,
            name: college,
            isInside: at < 4,
            isSure: at < 5,
          })),
          core: own.core,
          label: 'ring',
        },
      }),
    ),
    nested: drawn(
      render(Nested, {
        props: {
          rows: own.places.map((text, at) => ({
            id: `p${at}`,
            text,
            areaKm2: [1318, 66, 2.25][at] ?? 0,
            kind: (['place', 'core', 'other'] as const)[at] ?? 'other',
          })),
          label: 'nested',
        },
      }),
    ),
    targets: drawn(
      render(Targets, {
        props: {
          rows: [
            { id: 'a', name, target, share: null, measured },
            { id: 'b', name, target, share: 0.6, measured: '60%' },
            { id: 'c', name, target, share: 1.25, measured: '125%' },
          ],
          says,
          found,
          label: 'targets',
        },
      }),
    ),
    openings: drawn(
      render(Openings, {
        props: {
          rows: own.openings.map((word, at) => ({ id: `o${at}`, name: word, bearing: at * 90 })),
          city: own.city,
          label: 'openings',
        },
      }),
    ),
    pairs: drawn(
      render(Pairs, {
        props: {
          rows: [
            {
              id: 'share',
              name: own.pair[0],
              print: (value: number) => `${value.toFixed(1)}%`,
              years: [
                { year: '2010', values: [31.5, 48.8] as const, distance: own.pair[2] },
                { year: '2020', values: [46.8, 63.9] as const, distance: own.pair[2] },
                { year: '2030', values: [null, 70] as const, distance: '–' },
              ],
            },
          ],
          sides: [
            { tone: 'east', name: '' },
            { tone: 'plain', name: '' },
          ] as const,
          distance: own.pair[1],
          label: 'pairs',
        },
      }),
    ),
  };
  // Where only the words differ, one language is enough.
  const reviewed = Object.entries(drawings).filter(([chart]) => lang === 'zh' || chart === 'ring');
  for (const [chart, actual] of reviewed) await expectReviewed(`plan-${chart}-${lang}`, actual);
});
