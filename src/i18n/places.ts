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
  },
  /** In the legend. */
  signs: {
    seat: both('县城（城区），示意', 'County seat (schematic)'),
    heritage: both('国保单位，示意', 'Heritage site (schematic)'),
    station: both('铁路车站，示意', 'Railway station (schematic)'),
    airport: both('机场', 'Airport'),
    college: both('高校，示意', 'College (schematic)'),
    scenic: both('4A级景区', '4A scenic area'),
  },
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
