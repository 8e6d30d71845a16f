import { bilingual, both } from './bilingual.ts';

/** The page that stands in for an address that does not exist. */
export const notFoundWords = bilingual({
  title: both('没有这一页', 'There is no such page'),
  lead: both(
    '网址可能抄漏了字，或者这一页换了地方。可以从下面接着走。',
    'The address may have lost a letter on its way, or the page has moved. These lead on.',
  ),
  start: both('打开地图', 'Open the map'),
  meant: both('您要找的是不是：', 'Did you mean: '),
  areas: both('全部县（区、市）', 'All counties, districts and cities'),
  cities: both('全部城市', 'All cities'),
});
