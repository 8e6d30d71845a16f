import type { Level } from '../../src/content/level';
import { wholeOf } from '../../src/i18n/level';
import type { Spelled } from '../spelling/names';

/** `story.yaml`: a talk of two steps that says only what the boundaries say, each field explained. */
export function storyFile(name: Spelled, level: Level, count: number): string {
  return `# ${name.zh}的汇报演示。不需要演示时把这个文件删掉，页面上就没有“汇报演示”。
# The talk; delete the file where there is none.

# 章：每一步属于一章。
chapters:
  - id: start
    name: { zh: 开场, en: Opening }

# 步：按先后顺序。
steps:
  # id 由“章的代号--自己的名字”组成，发布以后不要改。
  - id: start--cover
    chapter: start
    # 最短在几分钟的讲稿里出现：5、15 或 40。
    depth: 5
    # 这一步讲几分钟。
    minutes: 1
    # 画面：cover（封面）、map（整幅地图）、map-figure（左图表右地图）等，见 geodata/jinzhong/story.README.md。
    stage: { kind: cover }
    # 投在墙上的一句话，不超过40个汉字。
    caption: { zh: ${name.zh}, en: ${name.en} }
    # 讲的人看的话。
    notes: { zh: 开场白。, en: Opening words. }
    # 来源的代号（sources.csv 的第一列）。
    sources: [boundaries]
  - id: start--areas
    chapter: start
    depth: 5
    minutes: 4
    # 地图上显示什么：subject（对象的代号）、indicator（指标）、year（年份）、areas（突出的县）。
    # view: { subject: city }
    caption: { zh: ${wholeOf(level)}${count}个县（区、市）, en: '${count === 1 ? 'One area' : `${count} areas`}' }
    notes: { zh: 按边界资料介绍各县（区、市）。, en: The areas of the map. }
    sources: [boundaries]
`;
}
