/** Which kind of indicator a name is of, by what it counts. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/年龄|老年|老龄|抚养比/, '年龄'],
  [/就业|从业|失业|职工|工资/, '就业'],
  [/学校|学生|教师|教育|受教育|文盲/, '教育'],
  [/住房|住宅|居住/, '居住'],
  [/文物|遗址|非遗/, '文物'],
  [/面积|土地|耕地|林地|森林/, '土地'],
  [/人口|户数|户籍|出生|死亡|城镇化|性别/, '人口'],
];

export const kindOf = (name: string): string =>
  kinds.find(([words]) => words.test(name))?.[1] ?? '经济';

/**
 * The indicator that a title names: 表2-3 各县（区）地区生产总值（2021—2022年） is 地区生产总值. `null` where
 * nothing is left, or where it names a list.
 */
export function nameFromTitle(title: string): string | null {
  const name = title
    .replace(/^\s*(?:续?表)?\s*\d+(?:\s*[-—–－.]\s*\d+)*\s*/, '')
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/\d{4}\s*(?:[-—–－~至]\s*\d{4})?\s*(?:年度|年末|年)?/g, '')
    .replace(/^.{0,6}?(?:各|分)(?:县市区|市县区|县区市|县区|区县|市县|县市|县|区|市|地区)/, '')
    .replace(/^(?:按地区分的?|历年|全市|主要年份)+/, '')
    .replace(/(?:情况|统计表|一览表)$/, '')
    .replace(/[\s:：、，,]/g, '');
  return name === '' || name.length > 20 || /^(?:主要)?(?:经济|社会)*指标$/.test(name)
    ? null
    : name;
}
