import type { Talk, TalkFile } from '../content/talkSchema';
import { talkFormat, talkFileVersion } from '../content/talkFile';
import type { Edit } from './operations';

/** What a hand can do to the talks of a file. */
export const noTalks = (pack: string): TalkFile => ({
  format: talkFormat,
  version: talkFileVersion,
  pack,
  active: null,
  talks: [],
  tables: [],
  places: [],
});

/** The talk that is told; `null` is the pack's own. */
export const activeTalk = ({ active, talks }: TalkFile): Talk | null =>
  talks.find(({ id }) => id === active) ?? null;

export const activate = (file: TalkFile, active: string | null): TalkFile =>
  active === file.active ? file : { ...file, active };

/** Adds a talk, which is the one that is told from then on. */
export const addTalk = (file: TalkFile, talk: Talk): TalkFile => ({
  ...file,
  active: talk.id,
  talks: [...file.talks, talk],
});

export function removeTalk(file: TalkFile, id: string): TalkFile {
  const talks = file.talks.filter((talk) => talk.id !== id);
  return { ...file, talks, active: file.active === id ? null : file.active };
}

export function editTalk(file: TalkFile, id: string, edit: Edit): TalkFile {
  const index = file.talks.findIndex((talk) => talk.id === id);
  const talk = file.talks[index];
  const next = talk === undefined ? undefined : edit(talk);
  return next === undefined || next === talk
    ? file
    : { ...file, talks: file.talks.with(index, next) };
}
