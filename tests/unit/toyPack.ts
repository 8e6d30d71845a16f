import type { Area, Pack, Source } from '../../src/content/schema';
import { toyIndicators, toySeries } from './toyNumbers';
import { toyAbout, toyBalance, toyColleges, toyFigures } from './toyPlanTables';
import { toyPackWords } from './toyPackWords';
import { toyPlan, toyStrategy, toyZones } from './toyPlan';
import { toyRoles } from './toyRoles';
import { toyStory } from './toyStory';
import { both } from './toyWords';

function createSource(id: string): Source {
  return {
    id,
    publisher: both(`${id}出版者`, `Publisher of ${id}`),
    title: both(`${id}题名`, `Title of ${id}`),
    date: '2021',
    url: null,
    licence: null,
    confidence: 'high',
  };
}

function createArea(id: string, code: string, wing: string, zh: string, en: string): Area {
  return {
    id,
    code,
    name: both(`${zh}县`, `${en} County`),
    short: both(zh, en),
    aliases: [],
    initials: id.slice(0, 2),
    wing,
    seat: [110, 30],
  };
}

function createGeometry(bearing: number, distanceKm: number, neighbours: string[]) {
  return {
    bounds: [
      [110, 30],
      [111, 31],
    ] as [[number, number], [number, number]],
    centroid: [110.5, 30.5] as [number, number],
    areaKm2: 100,
    anchors: [],
    neighbours,
    fromValley: { bearing, direction: 'sw' as const, distanceKm },
  };
}

const box = createGeometry(0, 0, []).bounds;

/** Three counties in two wings, with a hole and a tie in the numbers. A new one for every call. */
export function toyPack(): Pack {
  return {
    id: 'toy',
    city: {
      id: 'city',
      timeZone: 'Asia/Shanghai',
      title: both('一张图', 'One map'),
      subtitle: both('副题', 'Subtitle'),
      name: both('某市', 'Toy City'),
      summary: both('城市概要', 'City summary'),
      sources: ['report'],
    },
    words: toyPackWords(),
    wings: [
      {
        id: 'west',
        name: both('西2县', 'The two west counties'),
        short: both('西', 'West'),
        summary: both('西翼', 'West wing'),
        tone: 'plain',
        sources: ['report'],
      },
      {
        id: 'east',
        name: both('东1县', 'The east county'),
        short: both('东', 'East'),
        summary: both('东翼', 'East wing'),
        tone: 'east',
        sources: ['report'],
      },
    ],
    areas: [
      createArea('alpha', '100001', 'west', '甲', 'Alpha'),
      createArea('beta', '100002', 'west', '乙', 'Beta'),
      createArea('gamma', '100003', 'east', '丙', 'Gamma'),
    ],
    zones: toyZones(),
    landmarks: [],
    openings: [],
    plan: toyPlan(),
    figures: toyFigures(),
    colleges: toyColleges(),
    balance: toyBalance(),
    about: toyAbout(),
    strategy: toyStrategy(),
    indicators: toyIndicators(),
    mapIndicator: 'population',
    years: [2010, 2020],
    series: toySeries(),
    roles: toyRoles(),
    sites: Array.from({ length: 9 }, (_, index) => ({
      area: index < 7 ? 'alpha' : index === 7 ? 'beta' : 'gamma',
      name: `文物${index + 1}`,
      period: '明',
      type: index === 0 ? '古遗址' : '古建筑',
      batch: index < 4 ? 3 : 5,
      year: index < 4 ? 1988 : 2001,
    })),
    siteSources: ['site-list'],
    places: [],
    spellings: [],
    story: toyStory(),
    sources: ['report', 'census-2020', 'census-2010', 'site-list', 'profile', 'unused'].map(
      createSource,
    ),
    context: [],
    geometry: {
      city: { bounds: box, centroid: [110.5, 30.5], areaKm2: 4000 },
      wings: {},
      areas: {
        alpha: createGeometry(0, 5, ['beta']),
        beta: createGeometry(225, 62.4, ['alpha', 'gamma']),
        gamma: createGeometry(90, 40, ['beta']),
      },
      core: { center: [110, 30], radiusMeters: 4583, areaKm2: 66, bounds: box },
      extensions: Object.fromEntries(
        toyZones()
          .filter(({ kind }) => kind === 'extension')
          .map(({ id }) => [id, { bounds: box, label: [110.5, 30.5], fades: [1, 0.5, 0.1] }]),
      ),
    },
  };
}
