import type { Level } from '../../src/content/level';
import type { Wing } from '../../src/content/schema';
import type { Spelled } from '../spelling/names';

/** A group that a pack has from the start. */
export interface PlanGroup extends Pick<Wing, 'id' | 'name' | 'short' | 'tone' | 'summary'> {
  readonly code: string;
  /** The id of the group that it is a part of. */
  readonly parent: string | null;
}

/** `plan.yaml`: what a pack needs, and each field that may be added, explained. */
export function planFile(
  id: string,
  name: Spelled,
  level: Level,
  groups: readonly PlanGroup[] = [],
): string {
  return `# ${name.zh}的规划内容。必填的只有 id 和城市名称；其余各项需要时去掉行首的“# ”再改。
# 写好后运行 npm run geodata -- --city ${id}，按提示改到没有错误。
# Only the id and the name are needed. Take away “# ” before what you want to add.

# 链接和文件名用的代号，不要改。
id: ${id}

city:
  # 城市名称，中文和英文。
  name: { zh: ${name.zh}, en: ${name.en} }
${level === 'city' ? '' : levelLines(level)}  # 页面左上角的标题；不写就用城市名称。
  # title: { zh: 一张蓝图 · ${name.zh}, en: One Blueprint · ${name.en} }
  # 标题下的一行小字，例如规划的名称和年份。
  # subtitle: { zh: “十五五”规划（2026年）, en: 'The five-year plan of 2026' }
  # 一段话介绍；sources 里写来源的代号（sources.csv 的第一列）。
  # summary: { zh: 一段话。, en: A paragraph. }
  # sources: [boundaries]

# 地图上名称下面的数字用哪个指标：写 sheet.xlsx 里的代号，单位是人；不写就用第一个以人计的指标。
# mapIndicator: population

# 分组（片区、板块、组团……）：没有就不写；写了以后，areas.csv 的 group 一列要填每个县（区、市）属于哪一组。
# tone 是颜色：plain（黄）east（绿）zone（紫）sky（天蓝）gold（土黄）mint（浅青）mauve（藕紫）clay（赭）leaf（浅绿）umber（灰褐）slate（灰蓝）；
# 相邻的组用差得远的颜色，色弱者也可分辨；seal（红）只用来强调。
${groups.length === 0 ? exampleGroup : groupLines(groups)}

# 规划区域：kind 可以是 core（按面积画的圆，圆心和面积写在 geometry.yaml）、extension（从圆向外的方向，写 bearing 角度）、
# zone（一个点，写 at: [经度, 纬度]）。hosts 是所在的县（区、市）。
# zones:
#   - id: new-zone
#     kind: zone
#     name: { zh: 某某新区, en: The new zone }
#     short: { zh: 新区, en: New zone }
#     at: [113.5, 37.9]
#     hosts: []
#     summary: { zh: 一句话说明。, en: One sentence. }
#     sources: [boundaries]

# 规划要点：kind 可以是 mission（使命）idea（理念）goal（目标）measure（举措）problem（问题）advantage（优势）等；
# places 写它涉及的县（区、市）、分组、规划区域的代号，或 city（全市）；parent 写它属于哪一条，层数不限；
# section 写它在文件里的标题。
# plan:
#   - id: goal-one
#     kind: goal
#     name: { zh: 第一个目标, en: The first goal }
#     summary: { zh: 一句话说明。, en: One sentence. }
#     places: [city]
#     section: 主要目标
#     sources: [boundaries]

# 战略图：面板顶端的一排字，几条都可以（一核两带三区、“156”……），item 写上面规划要点的代号。
# strategy:
#   - item: goal-one
#     lead: { zh: 一核, en: One core }
#     rest: { zh: 引领, en: to lead }
#     tone: seal
#     subjects: []
`;
}

/** A city's file says nothing of it. */
const levelLines = (
  level: Level,
) => `  # 页面上的说法：autonomous-prefecture（全州）league（全盟）prefecture（全地区）province（全省）region（全区）country（全国）；不写就是全市。
  level: ${level}
`;

const exampleGroup = `# groups:
#   - id: north
#     tone: plain
#     name: { zh: 北部片区, en: The North }
#     short: { zh: 北部, en: North }
#     summary: { zh: 一句话说明。, en: One sentence. }
#     sources: [boundaries]`;

/** A group may be part of another (`parent`): a prefecture of its province. */
function groupLines(groups: readonly PlanGroup[]): string {
  const words = ({ zh, en }: Spelled) => `{ zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} }`;
  const lines = groups.map(
    ({ id, tone, name, short, summary, parent }) => `  - id: ${id}
    tone: ${tone}${parent === null ? '' : `\n    parent: ${parent}`}
    name: ${words(name)}
    short: ${words(short)}
    summary: ${words(summary)}
    sources: [boundaries]`,
  );
  return ['groups:', ...lines].join('\n');
}
