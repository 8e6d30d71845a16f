import type { Lang } from '../domain/words';

const zh = {
  title: '来源与说明',
  lead: '每一个数从哪里来，怎样算出来，哪些地方说不准。',
  parts: {
    use: '给谁用，不能拿来做什么',
    boundaries: '界线从哪里来',
    datum: '坐标',
    schematic: '示意的部分',
    approval: '审图号',
    accessibility: '无障碍声明',
  },
  approvalNumber: (number: string) => `审图号：${number}`,
  conflicts: '没有解决的矛盾',
  matter: '矛盾',
  handling: '怎么处理',
  methods: '算出来的数',
  methodsNote: '没有列在这里的指标照来源原样，没有换算。',
  licences: '许可',
  licencesLead: '代码是MIT许可。页面里还有别人的软件、字体、界线和河流，各有自己的许可。',
  allLicences: '全部许可的原文',
  offline: '离线使用',
  openLine:
    '这个网址是http，不是https，浏览器因此不让页面存下来离线使用，也不能装成应用；其余照常。放到https的网址上就可以；不联网的电脑请用单个文件。',
  sources: (count: number) => `全部来源 · ${count}`,
  backs: '用在',
  indicatorsOf: (count: number) => `${count} 项指标`,
  more: (count: number) => `另有 ${count} 处`,
  noDate: '未注日期',
  confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
  noLink: '原载网址不是出版者自己的，故不给链接。',
  comma: '、',
  colon: '：',
};
export type AboutWords = typeof zh;

const en: AboutWords = {
  title: 'Sources and notes',
  lead: 'Where every number comes from, how it was worked out, and what is not certain.',
  parts: {
    use: 'Who it is for, and what it is not for',
    boundaries: 'Where the outlines come from',
    datum: 'Coordinates',
    schematic: 'What is schematic',
    approval: 'Map approval number',
    accessibility: 'Accessibility statement',
  },
  approvalNumber: (number) => `Map approval number: ${number}`,
  conflicts: 'Conflicts left open',
  matter: 'Conflict',
  handling: 'What is done about it',
  methods: 'Numbers that were worked out',
  methodsNote: 'Indicators that are not listed here stand as their source has them.',
  licences: 'Licences',
  licencesLead:
    'The code is under MIT. Software, typefaces, outlines and rivers of others come with it, each under its own licence.',
  allLicences: 'All licences in full',
  offline: 'Offline use',
  openLine:
    'This address is http, not https, so the browser keeps nothing of the page for offline use and cannot install it; all else works. Under an https address it can; for a computer without a network there is the single file.',
  sources: (count) => `All sources · ${count}`,
  backs: 'Used for',
  indicatorsOf: (count) => `${count} indicators`,
  more: (count) => `and ${count} more`,
  noDate: 'no date given',
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  noLink: 'The address found is not the publisher’s own, so no link is given.',
  comma: ', ',
  colon: ': ',
};

export const aboutWords: Readonly<Record<Lang, AboutWords>> = { zh, en };
