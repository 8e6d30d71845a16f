import { bilingual, both, type WordsOf } from './bilingual.ts';

type Place = { readonly rank: number; readonly of: number; readonly isTied: boolean };

export const keyWords = bilingual({
  mapKeys: both(
    '地图：用方向键走到相邻的县',
    'Map: walk from county to county with the arrow keys',
  ),
  mapKeysRole: both('地图', 'map'),
  help: both(
    '方向键走到那个方向最近的县，回车打开，Esc 回到全市，Alt 加 I 报告所在。也可用图旁的列表。',
    'Arrow keys go to the nearest county in that direction, Enter opens it, Escape returns to the whole city, Alt+I says where you are. The list beside the map does the same.',
  ),
  nothing: {
    up: both('北面没有本市的县了', 'No county of this city further north'),
    right: both('东面没有本市的县了', 'No county of this city further east'),
    down: both('南面没有本市的县了', 'No county of this city further south'),
    left: both('西面没有本市的县了', 'No county of this city further west'),
  },
  wholeCity: both(
    (name: string, count: number) => `${name}，共 ${count} 个县（区、市），未选中任何一个`,
    (name, count) => `${name}, ${count} counties, none chosen`,
  ),
  value: both(
    (name: string, value: string, year: number, since: number | null = null) =>
      `${since === null ? '' : `${since}—`}${year} 年${name}${since === null ? '' : '变化'} ${value}`,
    (name, value, year, since = null) =>
      since === null ? `${name} ${value} in ${year}` : `${name} ${value} from ${since} to ${year}`,
  ),
  place: both(
    ({ rank, of, isTied }: Place) => `${of} 个中${isTied ? '并列' : ''}第 ${rank}`,
    ({ rank, of, isTied }) => `${isTied ? 'joint ' : ''}number ${rank} of ${of}`,
  ),
  neighbours: both(
    (names: string) => `相邻：${names}`,
    (names) => `neighbours: ${names}`,
  ),
  chosen: both('已打开', 'opened'),
  shareOfCity: both('占全市人口', 'Share of the city'),
  counties: both('县区市', 'Counties'),
  yearOf: both(
    (year: number) => `${year} 年`,
    (year) => `in ${year}`,
  ),
  fromShape: both('据本图轮廓', 'from this map’s outline'),
  toCore: both(
    (name: string) => `到${name}中心`,
    (name) => `To the centre of ${name}`,
  ),
  noData: both('无数据', 'no data'),
  listJoin: both('、', ', '),
  join: both('，', ', '),
  end: both('。', '.'),
});
export type KeyWords = WordsOf<typeof keyWords>;
