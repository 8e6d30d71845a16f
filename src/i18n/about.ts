import { bilingual, both, type WordsOf } from './bilingual.ts';

export const aboutWords = bilingual({
  title: both('说明与来源', 'Sources and notes'),
  lead: both(
    '依据、来源、计算方法、存疑事项和适用范围。',
    'What it rests on, where every number comes from, how it was worked out, what is not certain, and what it is for.',
  ),
  technical: both(
    '技术说明：界线、坐标、无障碍、许可',
    'Technical notes: outlines, coordinates, accessibility, licences',
  ),
  list: both('展开清单', 'Show the list'),
  parts: {
    basis: both('本图是什么，依据什么', 'What this is, and what it rests on'),
    use: both('适用范围与引用', 'Scope, limits and how to cite'),
    boundaries: both('界线来源', 'Source of the outlines'),
    datum: both('坐标', 'Coordinates'),
    schematic: both('示意内容', 'What is schematic'),
    approval: both('审图号', 'Map approval number'),
    accessibility: both('无障碍声明', 'Accessibility statement'),
  },
  approvalNumber: both(
    (number: string) => `审图号：${number}`,
    (number) => `Map approval number: ${number}`,
  ),
  conflicts: both('存疑事项', 'Unresolved discrepancies'),
  matter: both('情况', 'Discrepancy'),
  handling: both('处理方式', 'Treatment'),
  methods: both('计算指标', 'Derived figures'),
  methodsList: both(
    (count: number) => `各项算法（${count}项）`,
    (count) => `How each is worked out (${count})`,
  ),
  errors: both('勘误', 'Errors'),
  methodsNote: both(
    '未列入的指标照录来源，未作换算。',
    'Indicators that are not listed here stand as their source has them.',
  ),
  licences: both('许可', 'Licences'),
  licencesLead: both(
    '代码采用MIT许可；所用软件、字体、界线和河流数据各有许可。',
    'The code is under MIT. Software, typefaces, outlines and rivers of others come with it, each under its own licence.',
  ),
  allLicences: both('许可全文', 'All licences in full'),
  dataLicences: both('数据来源的许可', 'Licences of sources'),
  unstatedLicences: both(
    (count: number) => `其余${count}个来源没有写明许可，页面里逐一注明来源。`,
    (count) => `The other ${count} sources state no licence; the page names each of them.`,
  ),
  offline: both('离线使用', 'Offline use'),
  openLine: both(
    '当前网址为http，浏览器不允许缓存离线使用，也不能安装为应用，其余功能不受影响。改用https网址即可；不联网的电脑请用单文件版。',
    'This address is http, not https, so the browser keeps nothing of the page for offline use and cannot install it; all else works. Under an https address it can; for a computer without a network there is the single file.',
  ),
  sources: both(
    (count: number) => `全部来源（${count}）`,
    (count) => `All sources (${count})`,
  ),
  backs: both('用于', 'Used for'),
  indicatorsOf: both(
    (count: number) => `${count}项指标`,
    (count) => `${count} indicators`,
  ),
  more: both(
    (count: number) => `另有${count}处`,
    (count) => `and ${count} more`,
  ),
  noDate: both('未注日期', 'no date given'),
  confidence: {
    high: both('可信度高', 'high confidence'),
    medium: both('可信度中', 'medium confidence'),
    low: both('可信度低', 'low confidence'),
  },
  noLink: both(
    '所见网址非发布单位自有，不设链接。',
    'The address found is not the publisher’s own, so no link is given.',
  ),
  comma: both('、', ', '),
  colon: both('：', ': '),
});
export type AboutWords = WordsOf<typeof aboutWords>;
