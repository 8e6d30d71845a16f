import { levels } from '../../../src/content/level';
import { wholeOf } from '../../../src/i18n/level';

/** What stands in the first column of the sheet before the rows of areas. */
export const labels = {
  name: '指标',
  english: '英文名',
  id: '代号',
  unit: '单位',
  group: '类别',
  year: '年份',
  source: '来源',
} as const;
export type Label = keyof typeof labels;

/** Whether a row is that of the whole, at whatever level; the pack's name will do, too. */
export const isWhole = (name: string): boolean => levels.some((level) => wholeOf(level) === name);

/** What the kinds of indicators are called in the sheet. */
export const groups: Readonly<Record<string, string>> = {
  人口: 'people',
  年龄: 'age',
  教育: 'learning',
  就业: 'jobs',
  居住: 'homes',
  土地: 'land',
  文物: 'heritage',
  经济: 'economy',
};
