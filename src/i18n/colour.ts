import { bilingual, both } from './bilingual.ts';

/** Words of the map's colours: what it shows, of which years, and the map beside it. */
export const colourWords = bilingual({
  find: both('找指标', 'Find an indicator'),
  findHint: both('指标名，如“65岁”', 'Such as “aged 65”'),
  found: both(
    (count: number) => (count === 0 ? '没有找到' : `找到${count}项`),
    (count) => (count === 0 ? 'Nothing found' : `${count} found`),
  ),
  areas: both(
    (count: number) => `${count}个县（区、市）`,
    (count) => `${count} areas`,
  ),
  years: both('年份', 'Year'),
  change: both('变化', 'Change'),
  since: both(
    (from: number) => `比${from}年`,
    (from) => `Since ${from}`,
  ),
  span: both(
    (from: number, to: number) => `${from}→${to}变化`,
    (from, to) => `change ${from}–${to}`,
  ),
  noChange: both('±0：变化在抽样误差或舍入之内', '±0: a change within sampling or rounding error'),
  againstCity: both(`与全${LEVEL_ZH}比`, `Against the ${LEVEL_EN}`),
  beside: both('并列第二幅图', 'A second map beside it'),
  noSecond: both('不并列', 'None'),
  plan: both('规划', 'The plan'),
  yearOf: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  noYearBeside: both(
    (year: number) => `这项指标没有${year}年的数据，第二幅图未显示。`,
    (year) => `This indicator has no values of ${year}: the second map is not shown.`,
  ),
  second: both('第二幅图', 'Second map'),
  endSecond: both('关闭第二幅图', 'Close the second map'),
  shown: both('看哪幅图', 'Which map'),
  both: both('两幅', 'Both'),
  first: both('第一', 'First'),
  other: both('第二', 'Second'),
  showOnMap: both('在图上看', 'Show on the map'),
  onMap: both('已在图上', 'On the map'),
  showOnMapOf: both(
    (name: string) => `在图上看：${name}`,
    (name) => `Show on the map: ${name}`,
  ),
  smallMaps: both('小地图', 'Small maps'),
  smallMapsOf: both('各项指标的小地图', 'Small maps of every indicator'),
  smallMapsNote: both(
    '各图各自分级，颜色越深数值越大；点一幅，就成为大图。',
    'Each map has its own classes, darker is more; press one to make it the map.',
  ),
});
