import { cityWordsSchema, type CityWords } from '../../../src/content/cityWordsSchema';
import type { Faults } from '../faults';
import { readYaml } from './yamlFile';

/** Stands in where the file cannot be read, so that the other files are still checked. */
const nothing = {} as CityWords;

/** What a city calls the parts of its own plan (`words.yaml`). */
export function readCityWords(folder: string, faults: Faults): CityWords {
  return readYaml(folder, 'words.yaml', cityWordsSchema, faults)?.value ?? nothing;
}
