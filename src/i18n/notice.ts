import { bilingual, both, type WordsOf } from './bilingual.ts';

/** What the page says of a link that it could not read whole. */
export const noticeWords = bilingual({
  parts: {
    mode: both('模式', 'mode'),
    subject: both('主题', 'subject'),
    place: both('地点', 'place'),
    step: both('汇报步骤', 'step'),
    ask: both('提问', 'question'),
    indicator: both('指标', 'indicator'),
    chart: both('图形', 'chart'),
    against: both('对照指标', 'second indicator'),
    year: both('年份', 'year'),
    since: both('变化的起始年份', 'first year of the change'),
    beside: both('第二幅图', 'second map'),
    layers: both('图层', 'layers'),
    theme: both('配色', 'colours'),
    loop: both('循环播放', 'loop'),
    talk: both('汇报时长', 'length of the talk'),
    lang: both('语言', 'language'),
    page: both('文字版', 'text version'),
    embed: both('嵌入', 'embedding'),
    without: both('嵌入时略去的部分', 'parts left out'),
  },
  fellBack: both(
    (parts: string) => `链接中的${parts}无法识别，已用默认值代替。`,
    (parts) => `This link’s ${parts} could not be read; the default is shown instead.`,
  ),
  linkFaults: {
    areas: both(
      '链接里有认不出或重复的县，已略去。',
      'This link names areas that are unknown or named twice; they are left out.',
    ),
    fewAreas: both(
      '已选一个县，再选一个就能对比。',
      'One area is chosen; choose another to compare it with.',
    ),
    own: both(
      '链接里自带的表已损坏，没有读出来。',
      'A table of one’s own in this link is damaged and was not read.',
    ),
    manyAreas: both(
      '一次最多对比四个县，链接里多出的已略去。',
      'Four areas at most can be compared; the others of this link are left out.',
    ),
  },
  ownMissing: both(
    (id: string) =>
      `这个链接用到一份自带数据（${id}），本机没有，地图先不显示它。可在“对比”里粘贴或打开那份表。`,
    (id) =>
      `This link needs a table of one’s own (${id}) that is not on this machine; the map is shown without it. Paste or open that table under Compare.`,
  ),
  sentenceJoin: both('', ' '),
});
export type NoticeWords = WordsOf<typeof noticeWords>;
