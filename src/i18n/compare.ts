import { charts } from './compareCharts';
import type { Rank } from '../domain/rank';
import { bilingual, both, type WordsOf } from './bilingual.ts';
import { ownTable } from './compareOwn';
import { table } from './compareTable';

const placeEn = (rank: number): string => {
  const tail =
    rank % 100 >= 11 && rank % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${tail}`;
};

export const compareWords = bilingual({
  table,
  ownTable,
  compare: both('对比', 'Compare'),
  lead: both(
    '在地图上点选两到四个县（区、市），或在这里查找。',
    'Click two to four areas on the map, or find them here.',
  ),
  chosen: both('已选县（区、市）', 'Areas compared'),
  chosenCount: both(
    (count: number, most: number) => `已选${count}个（最多${most}个）`,
    (count, most) => `${count} chosen, at most ${most}`,
  ),
  find: both('查找并加入', 'Find and add'),
  addArea: both('再加一个县', 'Add an area'),
  findOther: both('换成哪个县', 'Which area instead'),
  findHint: both('县名、旧名、拼音或代码', 'Name, pinyin or code'),
  add: both('加入', 'Add'),
  notFound: both(
    (text: string) => `没有找到“${text}”。`,
    (text) => `Nothing found for “${text}”.`,
  ),
  unclear: both(
    (names: string) => `有几个相近：${names}。请写全名。`,
    (names) => `Several are alike: ${names}. Please give the full name.`,
  ),
  isFull: both('最多四个，请先移除或替换一个。', 'Four at most: remove or replace one first.'),
  remove: both(
    (name: string) => `移除${name}`,
    (name) => `Remove ${name}`,
  ),
  earlier: both(
    (name: string) => `${name}：前移`,
    (name) => `${name}: move forward`,
  ),
  later: both(
    (name: string) => `${name}：后移`,
    (name) => `${name}: move back`,
  ),
  replace: both(
    (name: string) => `替换${name}`,
    (name) => `Replace ${name}`,
  ),
  replacing: both(
    (name: string) => `正在替换${name}：请点选另一个。`,
    (name) => `Replacing ${name}: choose another.`,
  ),
  cancel: both('取消', 'Cancel'),
  clear: both('清空', 'Clear'),
  peersOf: both(
    (name: string) => `与${name}比`,
    (name) => `Peers of ${name}`,
  ),
  reasons: {
    adjacent: both('相邻', 'Adjacent'),
    nearest: both('数值最近', 'Nearest in value'),
  },
  addPeer: both(
    (name: string) => `加入${name}`,
    (name) => `Add ${name}`,
  ),
  shapes: both(['圆', '方', '三角', '菱形'], ['circle', 'square', 'triangle', 'diamond']),

  indicator: both('指标', 'Indicator'),
  year: both('年份', 'Year'),
  against: both('对照指标', 'Second indicator'),
  pictures: both('图形', 'Pictures'),
  charts: {
    bars: both('排名', 'Ranking'),
    strips: both('各项分布', 'Profile'),
    slope: both('变化', 'Change'),
    scatter: both('两项关系', 'Scatter'),
    parts: both('构成', 'Make-up'),
    matrix: both('指标对照表', 'Matrix'),
  },
  own: both('自带数据', 'own data'),
  noData: both('无数据', 'No data'),
  noDataFor: both(
    (names: string) => `无数据：${names}`,
    (names) => `No data: ${names}`,
  ),
  wholeCity: both(`全${LEVEL_ZH}`, `Whole ${LEVEL_EN}`),
  rank: both(
    ({ rank, isTied }: Rank) => `${isTied ? '并列' : ''}第${rank}位`,
    ({ rank, isTied }) => `${isTied ? 'tied ' : ''}${placeEn(rank)}`,
  ),
  rankOf: both(
    ({ rank, of, isTied }: Rank) => `${isTied ? '并列' : ''}第${rank}位（共${of}个）`,
    ({ rank, of, isTied }) => `${isTied ? 'tied ' : ''}${placeEn(rank)} of ${of}`,
  ),
  comma: both('，', ', '),
  colon: both('：', ': '),
  stop: both('。', '.'),
  listJoin: both('、', ', '),
  aboveCity: both(
    (gap: string) => `比全${LEVEL_ZH}高${gap}`,
    (gap) => `${gap} above the ${LEVEL_EN}`,
  ),
  belowCity: both(
    (gap: string) => `比全${LEVEL_ZH}低${gap}`,
    (gap) => `${gap} below the ${LEVEL_EN}`,
  ),
  entry: both('普查表中的项目', 'Entry in the census tables'),
  levelCity: both(`与全${LEVEL_ZH}持平`, `level with the ${LEVEL_EN}`),
  sampledCity: both(
    `与全${LEVEL_ZH}相差在抽样误差之内`,
    `within sampling error of the ${LEVEL_EN}`,
  ),
  shareOfCity: both(
    (share: string) => `占全${LEVEL_ZH}${share}`,
    (share) => `${share} of the ${LEVEL_EN}`,
  ),
  sentences: both('文字对比', 'In words'),
  sentencesHint: both(
    '选择两个以上县（区、市），即可得到逐对的文字对比。',
    'Choose two or more for a comparison in words.',
  ),
  copy: both('复制文字', 'Copy the words'),
  copied: both('已复制', 'Copied'),
  copyFailed: both(
    '浏览器不允许自动复制，文字已选中，请按Ctrl+C（Mac按⌘C）。',
    'The browser does not allow copying; the text is selected, press Ctrl+C (⌘C on a Mac).',
  ),
  rankNote: both(
    '位次按所列数值由高到低排列，未计抽样误差；无数据的不排位次。',
    'Ranked by the values as printed, highest first, sampling error left out of account; no data, no rank.',
  ),
  keyNote: both(
    '用方向键逐个查看，按回车键加入或移出对比。',
    'Arrow keys step through; Enter adds to or removes from the comparison.',
  ),
  ...charts,
});
export type CompareWords = WordsOf<typeof compareWords>;
