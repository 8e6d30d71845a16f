import type { Lang } from '../domain/words';
import type { Widen } from './widen';

type Place = { readonly rank: number; readonly of: number; readonly isTied: boolean };

const zh = {
  mapKeys: '地图：用方向键走到相邻的县',
  mapKeysRole: '地图',
  help: '方向键走到那个方向最近的县，回车打开，Esc 回到全市，Alt 加 I 报告所在。也可用图旁的列表。',
  nothing: {
    up: '北面没有本市的县了',
    right: '东面没有本市的县了',
    down: '南面没有本市的县了',
    left: '西面没有本市的县了',
  },
  wholeCity: (name: string, count: number) => `${name}，共 ${count} 个县（区、市），未选中任何一个`,
  value: (name: string, value: string, year: number) => `${year} 年${name} ${value}`,
  place: ({ rank, of, isTied }: Place) => `${of} 个中${isTied ? '并列' : ''}第 ${rank}`,
  neighbours: (names: string) => `相邻：${names}`,
  chosen: '已打开',
  shareOfCity: '占全市人口',
  counties: '县区市',
  yearOf: (year: number) => `${year} 年`,
  fromShape: '据本图轮廓',
  toCore: (name: string) => `到${name}中心`,
  noData: '无数据',
  listJoin: '、',
  join: '，',
  end: '。',
} as const;
export type KeyWords = Widen<typeof zh>;

const en: KeyWords = {
  mapKeys: 'Map: walk from county to county with the arrow keys',
  mapKeysRole: 'map',
  help: 'Arrow keys go to the nearest county in that direction, Enter opens it, Escape returns to the whole city, Alt+I says where you are. The list beside the map does the same.',
  nothing: {
    up: 'No county of this city further north',
    right: 'No county of this city further east',
    down: 'No county of this city further south',
    left: 'No county of this city further west',
  },
  wholeCity: (name, count) => `${name}, ${count} counties, none chosen`,
  value: (name, value, year) => `${name} ${value} in ${year}`,
  place: ({ rank, of, isTied }) => `${isTied ? 'joint ' : ''}number ${rank} of ${of}`,
  neighbours: (names) => `neighbours: ${names}`,
  chosen: 'opened',
  shareOfCity: 'Share of the city',
  counties: 'Counties',
  yearOf: (year) => `in ${year}`,
  fromShape: 'from this map’s outline',
  toCore: (name) => `To the centre of ${name}`,
  noData: 'no data',
  listJoin: ', ',
  join: ', ',
  end: '.',
};

export const keyWords: Readonly<Record<Lang, KeyWords>> = { zh, en };
