import { statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Files that build sites, start browsers or make many packs, the longest first: started last they leave a core idle. */
const longest = [
  'tests/build/partialPacks.test.ts',
  'tests/engines/smoke.test.ts',
  'tests/build/anotherCity.test.ts',
  'tests/geodata/newCity.test.ts',
  'tests/content/drift.test.ts',
];

/** The order of the files of tests: `longest`, then the others by their size. */
export class LongestFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(name));
      return place === -1 ? longest.length : place;
    };
    return files
      .map((file) => ({ file, place: placeOf(file), size: statSync(file.moduleId).size }))
      .toSorted((a, b) => a.place - b.place || b.size - a.size)
      .map(({ file }) => file);
  }
}
