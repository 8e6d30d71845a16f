import * as v from 'valibot';
import { localisedSchema, textSchema } from './wordsSchema';

const withArea = v.pipe(textSchema, v.includes('{km2}', 'does not say {km2}'));

/** A word of the city's own, or else a plain one. */
const word = (zh: string, en: string) => v.optional(localisedSchema, { zh, en });
/** A group of words that may be left out as a whole. */
const words = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.optional(v.strictObject(entries), {} as never);

/** What a city calls the layers, lists and signs of its own plan: `words.yaml` of a pack. */
export const cityWordsSchema = v.strictObject({
  /** One name a layer of the page; an id is part of links. */
  layers: words({
    wings: word('分组', 'Groups'),
    valley: word('核心区与拓展方向', 'Core and extensions'),
    zones: word('功能区', 'Zones'),
    openings: word('开放方向', 'Directions of opening'),
    rivers: word('河流', 'Rivers'),
    values: word('数值', 'Values'),
  }),
  /** The row of entries at the top of the page. */
  strategy: word('战略', 'The strategy'),
  /** The list of the core, its extensions and the zones. */
  zoneList: word('规划区域', 'Places of the plan'),
  /** What the numbers under the names are, where nothing else colours the map. */
  mapNumbers: word('数字：见图例指标', 'Numbers: the indicator of the map'),
  legend: words({
    core: word('核心区（示意）', 'Core (schematic)'),
    extension: word('拓展方向（示意）', 'Extensions (schematic)'),
    zone: word('功能区（示意）', 'Zones (schematic)'),
  }),
  /** What of the map is schematic. */
  schematicNote: word(
    '示意：规划区域的位置和轮廓仅为示意。',
    'Schematic: places and outlines of the plan are no limits.',
  ),
  /** The same in the panel of a place; `{km2}` stands for the planned area. */
  zoneNotes: words({
    core: v.optional(v.strictObject({ zh: withArea, en: withArea }), {
      zh: '示意：圆按{km2}平方公里绘制，位置和轮廓仅为示意。',
      en: 'Schematic: the circle shows the area ({km2} km²), not an outline.',
    }),
    extension: word(
      '示意：扇形只表示方向。',
      'Schematic: the sector shows a direction, not a reach.',
    ),
    zone: word(
      '示意：符号只标所在地。',
      'Schematic: the symbol marks the host area, not an extent.',
    ),
  }),
  /** What a place is, in the results of the search. */
  searchKinds: words({
    wing: word('分组', 'Group'),
    core: word('核心区', 'Core'),
    extension: word('拓展方向', 'Extension'),
    zone: word('功能区', 'Zone'),
  }),
  /** What a place is, over its panel. */
  zoneKinds: words({
    core: word('核心区', 'Core'),
    extension: word('拓展方向', 'Extension'),
    zone: word('功能区', 'Zone'),
  }),
  extensionList: word('拓展方向', 'Extensions'),
  wings: words({
    one: word('分组', 'Group'),
    all: word('全部分组', 'All groups'),
    same: word('同组', 'Same group'),
    other: word('其他组', 'Other groups'),
  }),
  balance: words({
    title: word('各组发展差距', 'How far apart are the groups?'),
    lead: word('每行为各组的同一指标。', 'Each row has one measure of every group.'),
    formula: word(
      '接近程度＝100×Σ（权重×较小值÷较大值）÷Σ权重。100表示各项完全相等。',
      'Index = 100 × Σ(weight × smaller ÷ larger value) ÷ Σ weight. 100 means equal in everything.',
    ),
    way: word('各组发展差距', 'How far apart are the groups?'),
  }),
});

export type CityWords = v.InferOutput<typeof cityWordsSchema>;
