import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { stringify } from 'yaml';
import {
  dataReleaseSchema,
  type DataRelease,
  type DataVersion,
} from '../../../src/content/releaseSchema';
import type { Pack } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { readYaml } from '../tables/yamlFile';
import { contentOf, toJson } from '../write';
import { differenceOf, type Difference } from './difference';
import { logLines } from './logLines';
import { digestOf, snapshotOf, type Content, type Snapshot } from './snapshot';

/** The data of the last release: numbers in full, texts as digests. */
const snapshotFile = 'released.json';
/** The public log, newest first; a person may improve its words. */
const logFile = 'releases.yaml';
const logHead = `# 数据更新记录，新的在上；发布时由 npm run geodata -- --release 加上，文字可以手改。
# The public log of the data, newest first; \`npm run geodata -- --release\` adds to it, the words may be improved by hand.
`;

interface Released extends Snapshot {
  readonly date: string;
  readonly digest: string;
}

/** Which state the content is in, and the log up to it: what is not released yet stands first. */
export function releasesOf(
  folder: string,
  content: Content,
  faults: Faults,
): { readonly version: DataVersion; readonly releases: DataRelease[] } {
  const released = readReleased(folder);
  const digest = versionDigest(folder, content);
  const isReleased = released?.digest === digest;
  const log = readLog(folder, faults);
  const changes =
    released && !isReleased ? [...logLines(differenceSince(released, content), content)] : [];
  return {
    version: { date: released?.date ?? null, digest, isReleased },
    releases: changes.length > 0 ? [{ date: null, digest: null, changes }, ...log] : log,
  };
}

/** What differs from the last release; all of it where there has been none. */
export function differenceIn(folder: string, content: Content): Difference {
  return differenceSince(readReleased(folder) ?? { numbers: {}, texts: {} }, content);
}

/**
 * Keeps the content as the last release, and its changes as the newest entry of the log.
 *
 * @param date The day of the release in the city, `YYYY-MM-DD`.
 */
export function writeRelease(folder: string, content: Content, date: string, faults: Faults): void {
  const before = readReleased(folder);
  const digest = versionDigest(folder, content);
  const changes = before === null ? [] : logLines(differenceSince(before, content), content);
  const log = [{ date, digest, changes }, ...readLog(folder, faults)];
  faults.stopIfAny();
  writeFileSync(join(folder, snapshotFile), toJson({ date, digest, ...snapshotOf(content) }));
  writeFileSync(join(folder, logFile), `${logHead}${stringify(log, { lineWidth: 0 })}`);
}

function differenceSince(before: Snapshot, content: Content): Difference {
  return differenceOf(before, snapshotOf(content));
}

/** What is written of the shapes counts as well; what is said of releases does not. */
function versionDigest(folder: string, content: Content): string {
  const { version, releases, ...written } = content as Content & Partial<Pack>;
  void [version, releases];
  return digestOf([written, contentOf(join(folder, 'geometry.yaml'))?.toString('utf8') ?? null]);
}

function readReleased(folder: string): Released | null {
  const bytes = contentOf(join(folder, snapshotFile));
  return bytes && (JSON.parse(bytes.toString('utf8')) as Released);
}

function readLog(folder: string, faults: Faults): DataRelease[] {
  if (contentOf(join(folder, logFile)) === null) return [];
  return readYaml(folder, logFile, v.array(dataReleaseSchema), faults)?.value ?? [];
}
