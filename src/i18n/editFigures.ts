import { both } from './bilingual.ts';

/** What a step may show on the wall. */
export const stageKinds = {
  map: both('地图', 'Map'),
  'map-figure': both('图表与地图', 'Figure and map'),
  number: both('大数与地图', 'Number and map'),
  figure: both('图表', 'Figure'),
  diagram: both('示意图', 'Diagram'),
  'two-maps': both('两幅图', 'Two maps'),
  closing: both('结束页', 'Closing'),
  cover: both('封面', 'Cover'),
};

/** The figures of the wall. */
export const figureNames = {
  bars: both('各县条形', 'Bars of all counties'),
  plan: both('战略举措', 'The strategy'),
  goals: both('目标', 'Goals'),
  advantages: both('优势', 'Advantages'),
  shares: both('各部分所占份额', 'Shares'),
  county: both('一个县', 'One county'),
  pair: both('两个县对比', 'Two counties'),
  number: both('一个数', 'One number'),
  scale: both('面积比较', 'Size in scale'),
  direction: both('一个方向', 'One direction'),
  zones: both('各区', 'Zones'),
  pillars: both('体系', 'Pillars'),
  items: both('条目', 'Items'),
  timeline: both('逐年进展', 'Timeline'),
  balance: both('差距', 'Balance'),
};

/** What is asked about a figure. */
export const figureFields = {
  indicator: both('指标', 'Indicator'),
  indicators: both('指标', 'Indicators'),
  rows: both('指标', 'Indicators'),
  year: both('年份', 'Year'),
  since: both('变化起始年份', 'Change since'),
  isTotalled: both(`上方写全${LEVEL_ZH}总数`, 'Total above'),
  area: both('县（区、市）', 'County'),
  areas: both('县（区、市）', 'Counties'),
  figure: both('数', 'Number'),
  also: both('另一个数', 'Another number'),
  zone: both('区域', 'Zone'),
  of: both('条目', 'Item'),
  only: both('只画', 'Only'),
  roof: both('上', 'Above'),
  pillars: both('中', 'Middle'),
  base: both('下', 'Below'),
  subject: both('地图主题', 'Subject of the map'),
};
