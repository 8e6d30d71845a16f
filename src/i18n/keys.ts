import { bilingual, both, type WordsOf } from './bilingual.ts';

type Place = { readonly rank: number; readonly of: number; readonly isTied: boolean };

export const keyWords = bilingual({
  mapKeys: both('地图：用方向键移到相邻县', 'Map: walk from county to county with the arrow keys'),
  mapKeysRole: both('地图', 'map'),
  help: both(
    `方向键移到该方向最近的县，按回车键打开，再按回车键进入该县的地点，逐处查看；Esc退出地点或返回全${LEVEL_ZH}，Alt+I报告当前位置。也可用图旁的列表。`,
    `Arrow keys go to the nearest county in that direction, Enter opens it, a second Enter goes in to its places, one by one; Escape leaves the places or returns to the whole ${LEVEL_EN}, Alt+I says where you are. The lists beside the map do the same.`,
  ),
  nothing: {
    up: both(`北面已无本${LEVEL_ZH}的县`, `No county of this ${LEVEL_EN} further north`),
    right: both(`东面已无本${LEVEL_ZH}的县`, `No county of this ${LEVEL_EN} further east`),
    down: both(`南面已无本${LEVEL_ZH}的县`, `No county of this ${LEVEL_EN} further south`),
    left: both(`西面已无本${LEVEL_ZH}的县`, `No county of this ${LEVEL_EN} further west`),
  },
  wholeCity: both(
    (name: string, count: number) => `${name}，共${count}个县（区、市），未选中`,
    (name, count) => `${name}, ${count} counties, none chosen`,
  ),
  value: both(
    (name: string, value: string, year: number, since: number | null = null) =>
      `${since === null ? '' : `${since}—`}${year}年${name}${since === null ? '' : '变化'}${value}`,
    (name, value, year, since = null) =>
      since === null ? `${name} ${value} in ${year}` : `${name} ${value} from ${since} to ${year}`,
  ),
  place: both(
    ({ rank, of, isTied }: Place) => `${isTied ? '并列' : ''}第${rank}位（共${of}个）`,
    ({ rank, of, isTied }) => `${isTied ? 'joint ' : ''}number ${rank} of ${of}`,
  ),
  neighbours: both(
    (names: string) => `相邻：${names}`,
    (names) => `neighbours: ${names}`,
  ),
  chosen: both('已打开', 'opened'),
  shareOfCity: both(`占全${LEVEL_ZH}人口`, `Share of the ${LEVEL_EN}`),
  counties: both('县（区、市）', 'Counties'),
  yearOf: both(
    (year: number) => `${year}年`,
    (year) => `in ${year}`,
  ),
  fromShape: both('据本图轮廓', 'from this map’s outline'),
  toCore: both(
    (name: string) => `到${name}中心`,
    (name) => `To the centre of ${name}`,
  ),
  kilometres: both(
    (km: string) => `${km}公里`,
    (km) => `${km}\u2009km`,
  ),
  noData: both('无数据', 'no data'),
  listJoin: both('、', ', '),
  join: both('，', ', '),
  end: both('。', '.'),
});
export type KeyWords = WordsOf<typeof keyWords>;
