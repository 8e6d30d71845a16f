/** The marks that the map itself carries, whoever shows it. */
export const marks = {
  zh: {
    schematic: '示意',
    schematicArea: (km2: number) => `${km2}平方公里（示意）`,
    noData: '无数据',
    points: '百分点',
  },
  en: {
    schematic: 'schematic',
    schematicArea: (km2: number) => `${km2} km² · schematic`,
    noData: 'no data',
    points: 'percentage points',
  },
} as const;
