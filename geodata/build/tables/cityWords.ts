import * as v from 'valibot';
import { cityWordsSchema, type CityWords } from '../../../src/content/cityWordsSchema';
import type { Faults } from '../faults';
import { plainWords } from './plainWords';
import { readYaml } from './yamlFile';

type Given = { readonly [Key in keyof CityWords]?: Partial<CityWords[Key]> };

const isGroup = (
  entry: v.GenericSchema,
): entry is v.StrictObjectSchema<v.ObjectEntries, undefined> =>
  'entries' in entry && !('zh' in (entry.entries as object));
/** Each word may be left out: then the plain one stands. */
const fileSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(cityWordsSchema.entries).map(([key, entry]) => [
      key,
      v.optional(isGroup(entry) ? v.partial(entry) : entry),
    ]),
  ),
) as unknown as v.GenericSchema<unknown, Given>;

/** What a city calls the parts of its own plan (`words.yaml`), beside plain words for the others. */
export function readCityWords(folder: string, faults: Faults): CityWords {
  const given = readYaml(folder, 'words.yaml', fileSchema, faults, false)?.value ?? {};
  const merged = Object.entries(plainWords).map(([key, plain]) => {
    const own = given[key as keyof CityWords] ?? {};
    return [key, { ...plain, ...own }];
  });
  return Object.fromEntries(merged) as CityWords;
}
