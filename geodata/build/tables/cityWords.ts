import { cityWordsSchema, type CityWords } from '../../../src/content/cityWordsSchema';
import * as v from 'valibot';
import type { Faults } from '../faults';
import { readYaml } from './yamlFile';

const plainWords = v.parse(cityWordsSchema, {});

/** What a city calls the parts of its own plan (`words.yaml`); plain words where it has none of its own. */
export function readCityWords(folder: string, faults: Faults): CityWords {
  return readYaml(folder, 'words.yaml', cityWordsSchema, faults, false)?.value ?? plainWords;
}
