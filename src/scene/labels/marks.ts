/** The marks that the map itself carries, whoever shows it. */
export const marks = {
  zh: { schematic: '示意', noData: '无数据', points: '百分点' },
  en: { schematic: 'schematic', noData: 'no data', points: 'percentage points' },
} as const;
