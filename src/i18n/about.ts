import { bilingual, both, type WordsOf } from './bilingual.ts';

export const aboutWords = bilingual({
  title: both('来源与说明', 'Sources and notes'),
  lead: both(
    '每一个数从哪里来，怎样算出来，哪些地方说不准。',
    'Where every number comes from, how it was worked out, and what is not certain.',
  ),
  parts: {
    use: both('给谁用，不能拿来做什么', 'Who it is for, and what it is not for'),
    boundaries: both('界线从哪里来', 'Where the outlines come from'),
    datum: both('坐标', 'Coordinates'),
    schematic: both('示意的部分', 'What is schematic'),
    approval: both('审图号', 'Map approval number'),
    accessibility: both('无障碍声明', 'Accessibility statement'),
  },
  approvalNumber: both(
    (number: string) => `审图号：${number}`,
    (number) => `Map approval number: ${number}`,
  ),
  conflicts: both('没有解决的矛盾', 'Conflicts left open'),
  matter: both('矛盾', 'Conflict'),
  handling: both('怎么处理', 'What is done about it'),
  methods: both('算出来的数', 'Numbers that were worked out'),
  methodsNote: both(
    '没有列在这里的指标照来源原样，没有换算。',
    'Indicators that are not listed here stand as their source has them.',
  ),
  licences: both('许可', 'Licences'),
  licencesLead: both(
    '代码是MIT许可。页面里还有别人的软件、字体、界线和河流，各有自己的许可。',
    'The code is under MIT. Software, typefaces, outlines and rivers of others come with it, each under its own licence.',
  ),
  allLicences: both('全部许可的原文', 'All licences in full'),
  offline: both('离线使用', 'Offline use'),
  openLine: both(
    '这个网址是http，不是https，浏览器因此不让页面存下来离线使用，也不能装成应用；其余照常。放到https的网址上就可以；不联网的电脑请用单个文件。',
    'This address is http, not https, so the browser keeps nothing of the page for offline use and cannot install it; all else works. Under an https address it can; for a computer without a network there is the single file.',
  ),
  sources: both(
    (count: number) => `全部来源 · ${count}`,
    (count) => `All sources · ${count}`,
  ),
  backs: both('用在', 'Used for'),
  indicatorsOf: both(
    (count: number) => `${count} 项指标`,
    (count) => `${count} indicators`,
  ),
  more: both(
    (count: number) => `另有 ${count} 处`,
    (count) => `and ${count} more`,
  ),
  noDate: both('未注日期', 'no date given'),
  confidence: {
    high: both('可信度高', 'high confidence'),
    medium: both('可信度中', 'medium confidence'),
    low: both('可信度低', 'low confidence'),
  },
  noLink: both(
    '原载网址不是出版者自己的，故不给链接。',
    'The address found is not the publisher’s own, so no link is given.',
  ),
  comma: both('、', ', '),
  colon: both('：', ': '),
});
export type AboutWords = WordsOf<typeof aboutWords>;
