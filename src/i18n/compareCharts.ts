import { both } from './bilingual.ts';

export const charts = {
  download: both('下载这张图', 'Download this picture'),
  svg: both('SVG', 'SVG'),
  png: both('PNG（2倍）', 'PNG (2×)'),
  downloadFailed: both(
    '图片下载失败，请换一种格式再试。',
    'The picture could not be saved; try the other format.',
  ),
  source: both('来源', 'Source'),
  sources: both('来源', 'Sources'),
  noDate: both('未注日期', 'no date'),
  yearMissing: both(
    (year: number, indicator: string, used: number) =>
      `${indicator}没有${year}年的数据，改用${used}年。`,
    (year, indicator, used) => `${indicator} has no figures for ${year}; ${used} is shown.`,
  ),
  ownMissing: both(
    (id: string) =>
      `这个链接用到一份自带数据（${id}），本机没有。请粘贴或打开那份表；在此之前先显示默认指标。`,
    (id) =>
      `This link needs a table of one’s own (${id}) that is not on this machine. Paste or open that table; until then the default indicator is shown.`,
  ),
  onlyOneYear: both(
    (indicator: string, year: number) => `${indicator}只有${year}年一次数据，没有变化可画。`,
    (indicator, year) => `${indicator} is known for ${year} only, so there is no change to draw.`,
  ),
  from: both(
    (year: number, value: string) => `${year}年${value}`,
    (year, value) => `${value} in ${year}`,
  ),
  rise: both(
    (gap: string) => `上升${gap}`,
    (gap) => `up ${gap}`,
  ),
  fall: both(
    (gap: string) => `下降${gap}`,
    (gap) => `down ${gap}`,
  ),
  indexed: both(
    (year: number) => `以${year}年为100`,
    (year) => `${year} = 100`,
  ),
  level: both('基本持平', 'about level'),
  sampled: both('变化在抽样误差之内', 'a change within sampling error'),
  scatterNote: both(
    `点与地图联动：拖出方框可框选，框外在地图上变淡；空格键逐点加入框选。虚线：全${LEVEL_ZH}。`,
    `Dots and map answer each other: drag a box to select, the rest fades on the map; Space adds dot by dot. Dashed: the whole ${LEVEL_EN}.`,
  ),
  scatterCount: both(
    (count: number) => `已框选${count}个`,
    (count) => `${count} selected`,
  ),
  clearBrush: both('取消框选', 'Clear the selection'),
  notCause: both(
    '两项指标同高同低，不等于互为因果。',
    'That two indicators rise together does not make one the cause.',
  ),
  parts: {
    age: both('年龄构成', 'By age'),
    jobs: both('就业构成', 'By sector'),
  },
  restAge: both('其余年龄（推算）', 'Other ages (derived)'),
  restJobs: both('其余行业（推算）', 'Other sectors (derived)'),
  partsNote: both(
    `点纹：推算；“其余”由100%减去各项得出。虚线：全${LEVEL_ZH}。`,
    `Dotted: derived; “Other” is 100% less the rest. Dashed: the whole ${LEVEL_EN}.`,
  ),
  pickFirst: both('先选一个县（区、市）。', 'Choose an area first.'),
  matrixNote: both(
    `小字为位次；其后，比重与密度列与全${LEVEL_ZH}之差，总量列占全${LEVEL_ZH}的比重。`,
    `Small figures: the rank, then for rates the difference from the ${LEVEL_EN}’s value, for counts the share of the ${LEVEL_EN}.`,
  ),
  profileNote: both(
    `每行一个指标，从最低到最高；虚线：全${LEVEL_ZH}。点选指标名即换到该指标。`,
    `One indicator a row, lowest to highest; dashed: the whole ${LEVEL_EN}. Its name switches to it.`,
  ),
  openOwn: both('使用自带数据', 'Use a table of your own'),
  mapAll: both('全部县（区、市）', 'All areas'),
  onMap: both('地图按此指标着色', 'The map shows this indicator'),
  against2: both(`与全${LEVEL_ZH}比`, `Against the ${LEVEL_EN}`),
  values: both('数值', 'Values'),
  legendStrip: both(
    (indicator: string) => `${indicator}：图例`,
    (indicator) => `${indicator}: legend`,
  ),
  off: both('不着色', 'No colours'),
};
