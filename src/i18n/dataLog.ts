import type { DataVersion } from '../content/releaseSchema';
import type { Lang } from '../domain/lang';
import { bilingual, both, type WordsOf } from './bilingual.ts';

type Counts = readonly [added: number, changed: number, removed: number];

/** `新增3处、修改1处` from the counts that are not zero. */
const countsZh = ([added, changed, removed]: Counts): string =>
  [
    added > 0 ? `新增${added}处` : '',
    changed > 0 ? `修改${changed}处` : '',
    removed > 0 ? `删去${removed}处` : '',
  ]
    .filter(Boolean)
    .join('、');
const countsEn = ([added, changed, removed]: Counts): string =>
  [
    added > 0 ? `${added} added` : '',
    changed > 0 ? `${changed} changed` : '',
    removed > 0 ? `${removed} removed` : '',
  ]
    .filter(Boolean)
    .join(', ');

export const dataLogWords = bilingual({
  title: both('数据版本与更新记录', 'Data version and log'),
  program: both(
    (version: string) => `程序${version}`,
    (version) => `Program ${version}`,
  ),
  version: both(
    (date: string, digest: string) => `数据版本：${date}（${digest}）`,
    (date, digest) => `Data version ${date} (${digest})`,
  ),
  draft: both(
    (date: string, digest: string) => `数据版本：${date}之后的修改稿（${digest}）`,
    (date, digest) => `Data version: draft after ${date} (${digest})`,
  ),
  unreleased: both(
    (digest: string) => `数据版本：未发布（${digest}）`,
    (digest) => `Data version: not released (${digest})`,
  ),
  explained: both(
    '日期是最近一次发布的日期；括号里是全部资料的SHA-256摘要的前八位，资料改动一字，摘要就不同。图片、表格、打印件上都写明程序和数据的版本。',
    'The date is that of the last release; in brackets are the first eight digits of the SHA-256 digest of all data, which a single changed letter changes. Pictures, tables and prints name both versions, of program and data.',
  ),
  pending: both('最近一次发布之后', 'Since the last release'),
  released: both(
    (date: string, digest: string) => `${date}（${digest}）`,
    (date, digest) => `${date} (${digest})`,
  ),
  nothing: both('没有改动。', 'Nothing has changed.'),
  added: both(
    (list: string) => `新增数据：${list}`,
    (list) => `New data: ${list}`,
  ),
  removed: both(
    (list: string) => `撤下数据：${list}`,
    (list) => `Data withdrawn: ${list}`,
  ),
  changed: both(
    (series: string, list: string) => `${series}：${list}`,
    (series, list) => `${series}: ${list}`,
  ),
  series: both(
    (name: string, year: string) => `${name}（${year}年）`,
    (name, year) => `${name} (${year})`,
  ),
  figures: both('规划和公报中的数字', 'Figures of plan and bulletins'),
  change: both(
    (place: string, before: string, after: string) => `${place}${before} → ${after}`,
    (place, before, after) => `${place} ${before} → ${after}`,
  ),
  newValue: both(
    (place: string, after: string) => `${place}${after}（新增）`,
    (place, after) => `${place} ${after} (new)`,
  ),
  noValue: both(
    (place: string, before: string) => `${place}撤下（原为${before}）`,
    (place, before) => `${place} withdrawn (was ${before})`,
  ),
  texts: both(
    (part: string, counts: Counts, names: string) =>
      `${part}：${countsZh(counts)}${names === '' ? '' : `（${names}）`}`,
    (part, counts, names) => `${part}: ${countsEn(counts)}${names === '' ? '' : ` (${names})`}`,
  ),
  andMore: both(
    (names: string, count: number) => `${names}等${count}项`,
    (names, count) => `${names} and others, ${count} in all`,
  ),
  join: both('、', ', '),
  changeJoin: both('；', '; '),
  aboutWhole: both(
    (whole: string) => `全${whole}概述`,
    (whole) => `About the ${whole}`,
  ),
  parts: {
    words: both('图上用语', 'Words on the map'),
    groups: both('分片概述', 'About the groups of counties'),
    areas: both('县（区、市）名称与位置', 'Names and seats of counties'),
    roles: both('县（区、市）定位与事实', 'Positions and facts of counties'),
    zones: both('重点区域', 'Zones'),
    openings: both('开放方向', 'Directions of opening'),
    plan: both('规划条目', 'Items of the plan'),
    wingTasks: both('分片任务', 'Tasks of the groups of counties'),
    passages: both('报告段落与条目的对应', 'Paragraphs of the report and their items'),
    phrases: both('报告的固定提法', 'Set phrases of the report'),
    mentions: both('查找用的地名', 'Place names that the search knows'),
    figures: both('规划和公报数字的说明', 'Notes on figures of plan and bulletins'),
    colleges: both('高校', 'Colleges'),
    balance: both('均衡程度试算（非官方指标）', 'Evenness (our own trial)'),
    about: both('本页说明', 'Notes on the page'),
    strategy: both('战略总览', 'Strategy'),
    indicators: both('指标口径与说明', 'Scopes and methods of indicators'),
    mapIndicator: both('地图默认指标', 'Default indicator of the map'),
    pyramid: both('年龄性别结构', 'Age and sex'),
    sites: both('文物保护单位', 'Heritage sites'),
    siteSources: both('文物名录来源', 'Sources of the heritage list'),
    places: both('地点', 'Places'),
    portrait: both('县情图的指标选择', 'Indicators chosen for the portraits'),
    story: both('汇报演示', 'The talk'),
    sources: both('来源', 'Sources'),
    context: both('周边城市', 'Neighbouring cities'),
  },
});

/** The versions of program and data in words, as exports and prints carry them. */
export function versionText(data: DataVersion, lang: Lang): string {
  const words = dataLogWords[lang];
  return `${words.program(import.meta.env.PROGRAM_VERSION)} · ${dataText(data, words)}`;
}

function dataText(
  { date, digest, isReleased }: DataVersion,
  words: WordsOf<typeof dataLogWords>,
): string {
  if (date === null) return words.unreleased(digest);
  return isReleased ? words.version(date, digest) : words.draft(date, digest);
}
