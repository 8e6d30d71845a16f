import type { CityWords } from '../../../src/content/cityWordsSchema';

/** The words for parts of a plan that has none of its own for them. */
export const plainWords: CityWords = {
  layers: {
    wings: { zh: '分组', en: 'Groups' },
    valley: { zh: '核心区与拓展方向', en: 'Core and extensions' },
    zones: { zh: '功能区', en: 'Zones' },
    openings: { zh: '开放方向', en: 'Directions of opening' },
    rivers: { zh: '河流', en: 'Rivers' },
    values: { zh: '数值', en: 'Values' },
  },
  strategy: { zh: '战略', en: 'The strategy' },
  zoneList: { zh: '规划区域', en: 'Places of the plan' },
  mapNumbers: {
    zh: '数字：本图指标最近一年的数值',
    en: 'Numbers: the latest values of the map’s indicator',
  },
  legend: {
    core: { zh: '核心区（示意）', en: 'Core (schematic)' },
    extension: { zh: '拓展方向（示意）', en: 'Extensions (schematic)' },
    zone: { zh: '功能区（示意）', en: 'Zones (schematic)' },
  },
  schematicNote: {
    zh: '示意：规划区域的位置和轮廓仅为示意。',
    en: 'Schematic: places and outlines of the plan are no limits.',
  },
  zoneNotes: {
    core: {
      zh: '示意：圆按{km2}平方公里绘制，位置和轮廓仅为示意。',
      en: 'Schematic: the circle shows the area ({km2} km²), not an outline.',
    },
    extension: {
      zh: '示意：扇形只表示方向。',
      en: 'Schematic: the sector shows a direction, not a reach.',
    },
    zone: {
      zh: '示意：符号只标所在地。',
      en: 'Schematic: the symbol marks the host area, not an extent.',
    },
  },
  searchKinds: {
    wing: { zh: '分组', en: 'Group' },
    core: { zh: '核心区', en: 'Core' },
    extension: { zh: '拓展方向', en: 'Extension' },
    zone: { zh: '功能区', en: 'Zone' },
  },
  zoneKinds: {
    core: { zh: '核心区', en: 'Core' },
    extension: { zh: '拓展方向', en: 'Extension' },
    zone: { zh: '功能区', en: 'Zone' },
  },
  extensionList: { zh: '拓展方向', en: 'Extensions' },
  wings: {
    one: { zh: '分组', en: 'Group' },
    all: { zh: '全部分组', en: 'All groups' },
    same: { zh: '同组', en: 'Same group' },
    other: { zh: '其他组', en: 'Other groups' },
  },
  balance: {
    title: { zh: '各组发展差距', en: 'How far apart are the groups?' },
    lead: {
      zh: '每行为各组的同一指标，横线表示最低与最高之间的差距。',
      en: 'Each row has one measure of all groups; the bar between the lowest and the highest is the gap.',
    },
    formula: {
      zh: '接近程度＝100×Σ（权重×各组中最小值÷最大值）÷Σ权重。100表示各项完全相等；不作优劣评价。',
      en: 'Index = 100 × Σ(weight × smallest ÷ largest value of the groups) ÷ Σ weight. 100 means equal in everything; it judges neither.',
    },
    way: { zh: '各组发展差距', en: 'How far apart are the groups?' },
  },
};
