import { bilingual, both, type WordsOf } from './bilingual.ts';

/** The words of places: signs on the map, their lists and cards. */
export const placeWords = bilingual({
  kinds: {
    seat: both('县城', 'County seat'),
    heritage: both('全国重点文物保护单位', 'National key heritage site'),
    station: both('铁路车站', 'Railway station'),
    airport: both('机场', 'Airport'),
    college: both('高等院校', 'College or university'),
    scenic: both('4A级旅游景区', '4A scenic area'),
    city: both('邻市', 'Neighbouring city'),
    capital: both('省会', 'Provincial capital'),
    own: both('自带地点', 'Own place'),
  },
  /** In the legend. */
  signs: {
    seat: both('县城、城区', 'County seat'),
    heritage: both('国保单位', 'Heritage site'),
    station: both('车站', 'Station'),
    airport: both('机场', 'Airport'),
    college: both('高校', 'College'),
    scenic: both('4A级景区', '4A scenic area'),
    city: both('邻市', 'Neighbouring city'),
    capital: both('省会', 'Provincial capital'),
    own: both('自带地点', 'Own places'),
  },
  /** Of a card. */
  card: both(
    (name: string) => `地点：${name}`,
    (name) => `Place: ${name}`,
  ),
  opened: both(
    (name: string) => `已打开地点卡片：${name}`,
    (name) => `The card of ${name} is open`,
  ),
  close: both('关闭地点卡片', 'Close the card of the place'),
  terms: {
    period: both('年代', 'Period'),
    type: both('类型', 'Type'),
    batch: both('公布', 'Listed'),
    standing: both('与大学城', 'University town'),
    note: both('说明', 'Note'),
    about: both('备注', 'Remark'),
    precision: both('位置', 'Position'),
    coordinates: both('坐标', 'Coordinates'),
  },
  precisions: {
    site: both(
      (source: string) => `位置据${source}，约±百米；示意，不用于导航`,
      (source) => `From ${source}, to about 100 m; schematic, not for navigation`,
    ),
    approx: both(
      (source: string) => `大致位置据${source}，未经其他来源核对；示意，不用于导航`,
      (source) => `Roughly, from ${source}, not confirmed elsewhere; schematic, not for navigation`,
    ),
    town: both(
      (source: string) => `只标所在城区（据${source}），不指具体地点；示意，不用于导航`,
      (source) => `Only the town, from ${source}, no exact spot; schematic, not for navigation`,
    ),
    village: both(
      (source: string) => `只标所在村镇（据${source}），不指具体地点；示意，不用于导航`,
      (source) => `Only the village, from ${source}, no exact spot; schematic, not for navigation`,
    ),
    none: both(
      (source: string) => `未查到可靠位置，只列名称（据${source}），不上图`,
      (source) =>
        `No position that can be trusted; the name is from ${source}, and the map has no sign`,
    ),
  },
  /** In lists. */
  unplaced: both('未上图', 'not on the map'),
  others: both('城区、车站、院校、景区', 'Seat, stations, colleges, scenic areas'),
  listNote: both(
    '图上点位均为示意，约±百米或更粗；没有可靠位置的只列名称。',
    'All points on the map are schematic, to about 100 m or less exact; what has no trusted position is only listed.',
  ),
  scenicNote: both('（名单不全）', ' (the list is incomplete)'),
  listOf: both(
    (name: string) => `${name}的地点`,
    (name) => `Places of ${name}`,
  ),
  /** The keyboard on the map. */
  inside: both(
    (name: string, count: number) => `进入${name}的${count}处地点，用方向键走，回车打开，Esc退出。`,
    (name, count) =>
      `Inside ${name}, ${count} places: arrow keys walk, Enter opens, Escape leaves.`,
  ),
  left: both('已退出地点', 'Left the places'),
  nothing: both('这个方向没有地点了', 'No place further that way'),
  end: both('。', '.'),
  join: both('，', ', '),
  /** Under the switches of the layers. */
  schematic: both(
    '点位均为示意，约±百米或更粗，不用于导航；“国保”后为该县国保单位数。',
    'All points are schematic, to about 100 m or less exact, and not for navigation; “sites” counts a county’s national heritage sites.',
  ),
  /** At a seat, where all of the city is seen. */
  count: both(
    (count: number) => `国保${count}`,
    (count) => `${count} ${count === 1 ? 'site' : 'sites'}`,
  ),
  /** The name of a sign that stands for several. */
  more: both(
    (first: string, count: number) => `${first}等${count}处`,
    (first, count) => `${first} and ${count - 1} more`,
  ),
  layers: {
    seats: both('县城', 'County seats'),
    heritage: both('国保单位', 'Heritage sites'),
    stations: both('车站', 'Stations'),
    colleges: both('高校', 'Colleges'),
  },
});
export type PlaceWords = WordsOf<typeof placeWords>;
