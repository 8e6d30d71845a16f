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
  layers: {
    seats: both('县城', 'County seats'),
    heritage: both('国保单位', 'Heritage sites'),
    stations: both('车站', 'Stations'),
    colleges: both('高校', 'Colleges'),
  },
});
export type PlaceWords = WordsOf<typeof placeWords>;
