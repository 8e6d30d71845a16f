import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  BrowserName,
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';

/** MDN's data of what came in which version: https://github.com/mdn/browser-compat-data */
export const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** Browser → first version that is promised, from package.json's `browserslist`. */
export const promised: ReadonlyMap<string, string> = new Map(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }).browserslist.map(
    (query) => query.split(' >= ') as [string, string],
  ),
);

/** What is newer than a promised browser: the thing → what needs which version. */
export type Newer = Map<string, string>;

/** Which promised browsers lack something, as `firefox 125`; empty where all have it. */
export function lackedBy(compat: CompatStatement): readonly string[] {
  return [...promised].flatMap(([browser, version]) => {
    const known = compat.support[browser as BrowserName] ?? [];
    const statements = Array.isArray(known) ? known : [known];
    if (statements.some((statement) => isIn(statement, version))) return [];
    return `${browser} ${String(statements[0]?.version_added)}`;
  });
}

function isIn(statement: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed, flags } = statement;
  if (typeof added !== 'string' || added === 'preview' || removed !== undefined) return false;
  return flags === undefined && compareVersions(added.replace('≤', ''), version) <= 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** Notes a thing that is known to the data and lacked by a promised browser. */
export function note(newer: Newer, thing: string, entry: Identifier | undefined): void {
  const lacked = entry?.__compat === undefined ? [] : lackedBy(entry.__compat);
  if (lacked.length > 0) newer.set(thing, lacked.join(', '));
}
