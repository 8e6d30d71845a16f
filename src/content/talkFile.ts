import { readAs } from './readSchema';
import { talkFileSchema, type TalkFile } from './talkSchema';

export const talkFormat = 'city-blueprint';
export const talkFileVersion = 3;
/** Bytes of a file that is opened. */
export const mostFileBytes = 50_000_000;

/** Why a file is not taken over; `detail` is where in it and what, in the words of the schema. */
export interface TalkFault {
  readonly reason: 'broken' | 'foreign' | 'newer' | 'otherCity' | 'invalid';
  readonly detail?: string;
}
export type ReadTalkFile =
  | { readonly file: TalkFile; readonly fault?: never }
  | { readonly file?: never; readonly fault: TalkFault };

type Fields = Readonly<Record<string, unknown>>;
/** From the version of its place (counted from 1) to the next; a new version adds one and changes none. */
const migrations: readonly ((file: Fields) => Fields)[] = [
  // A talk had no tables of its own.
  (file) => ({ ...file, version: 2, tables: [] }),
  // Nor places.
  (file) => ({ ...file, version: 3, places: [] }),
];

/**
 * Reads a talk file. Never throws: what is no JSON, of another program, of a newer version, of another city or
 * not as the schema has it is refused with the reason. Texts stay texts.
 *
 * @param pack The id of the city pack of this page.
 */
export function readTalkFile(text: string, pack: string): ReadTalkFile {
  const parsed = parsedJson(text);
  if (parsed === undefined) return { fault: { reason: 'broken' } };
  if (!isFields(parsed) || parsed['format'] !== talkFormat) return { fault: { reason: 'foreign' } };
  const { version } = parsed;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { fault: { reason: 'foreign' } };
  if (version > talkFileVersion) return { fault: { reason: 'newer' } };
  const current = migrations.slice(version - 1).reduce((file, migrate) => migrate(file), parsed);
  const { value, fault } = readAs(talkFileSchema, current);
  if (value === undefined) return { fault: { reason: 'invalid', detail: fault } };
  if (value.pack !== pack) return { fault: { reason: 'otherCity' } };
  const ids = value.talks.map(({ id }) => id);
  const lists = value.places.map(({ id }) => id);
  const isDoubled = [
    ids,
    lists,
    ...value.talks.map(({ story }) => story.steps.map(({ id }) => id)),
  ].some((all) => new Set(all).size < all.length);
  if (isDoubled) return { fault: { reason: 'invalid', detail: 'an id stands twice' } };
  const { active } = value;
  return { file: { ...value, active: ids.includes(active ?? '') ? active : null } };
}

/** A talk file as JSON. */
export const formatTalkFile = (file: TalkFile): string => JSON.stringify(file);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without keys that reach an object's prototype; `undefined` where it is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (key, value: unknown) =>
      key === '__proto__' ? undefined : value,
    );
  } catch {
    return undefined;
  }
}
