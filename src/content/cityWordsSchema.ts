import * as v from 'valibot';
import { localisedSchema, textSchema } from './wordsSchema';

const withArea = v.pipe(textSchema, v.includes('{km2}', 'does not say {km2}'));

/** What a city calls the layers, lists and signs of its own plan: `words.yaml` of a pack. */
export const cityWordsSchema = v.strictObject({
  /** One name a layer of the page; an id is part of links. */
  layers: v.strictObject({
    wings: localisedSchema,
    valley: localisedSchema,
    zones: localisedSchema,
    openings: localisedSchema,
    rivers: localisedSchema,
    values: localisedSchema,
  }),
  /** The row of entries at the top of the page. */
  strategy: localisedSchema,
  /** The list of the core, its extensions and the zones. */
  zoneList: localisedSchema,
  /** What the numbers under the names are, where nothing else colours the map. */
  mapNumbers: localisedSchema,
  legend: v.strictObject({
    core: localisedSchema,
    extension: localisedSchema,
    zone: localisedSchema,
  }),
  /** What of the map is schematic. */
  schematicNote: localisedSchema,
  /** The same in the panel of a place; `{km2}` stands for the planned area. */
  zoneNotes: v.strictObject({
    core: v.strictObject({ zh: withArea, en: withArea }),
    extension: localisedSchema,
    zone: localisedSchema,
  }),
  /** What a place is, in the results of the search. */
  searchKinds: v.strictObject({
    wing: localisedSchema,
    core: localisedSchema,
    extension: localisedSchema,
    zone: localisedSchema,
  }),
  /** What a place is, over its panel. */
  zoneKinds: v.strictObject({
    core: localisedSchema,
    extension: localisedSchema,
    zone: localisedSchema,
  }),
  extensionList: localisedSchema,
  wings: v.strictObject({
    one: localisedSchema,
    all: localisedSchema,
    same: localisedSchema,
    other: localisedSchema,
  }),
  balance: v.strictObject({
    title: localisedSchema,
    lead: localisedSchema,
    formula: localisedSchema,
    way: localisedSchema,
  }),
});

export type CityWords = v.InferOutput<typeof cityWordsSchema>;
