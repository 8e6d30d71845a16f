import { join } from 'node:path';
import * as v from 'valibot';
import { summaryOf } from '../../src/content/packSummary';
import { packSchema, type Pack } from '../../src/content/schema';
import type { Faults } from './faults';
import type { Built } from './geometry/geometry';
import { storySource } from './tables/story';
import { toJson, writeIfChanged } from './write';

/** The pack as it is published. @throws {Error} naming what is not as the page expects it. */
export function checkedPack(pack: Pack, faults: Faults): Pack {
  const result = v.safeParse(packSchema, pack);
  for (const issue of result.issues ?? []) {
    faults.add('pack.json', null, `${v.getDotPath(issue) ?? 'the pack'}: ${issue.message}`);
  }
  faults.stopIfAny();
  return pack;
}

/** Writes what the page is made of; files that are the same stay untouched. */
export function writePack(
  city: string,
  output: string,
  pack: Pack,
  boundaries: Built['boundaries'],
): void {
  writeIfChanged(join(output, 'boundaries.json'), toJson(boundaries));
  writeIfChanged(join(output, 'pack.json'), toJson(pack));
  writeIfChanged(join(output, 'summary.json'), toJson(summaryOf(pack)));
  writeIfChanged(join(output, 'story.json'), toJson(storySource(city)));
}
