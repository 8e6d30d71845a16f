import { readTalkFile } from '../content/talkFile';
import { talkSource } from '../content/talkSource';
import { TalkDocument } from './talkDocument.svelte';
import type { TalkGround } from './talkTables';
import { noTalks } from './talks';

/**
 * Opens the first text that is a talk of this pack; with none the document is without talks of one's own.
 *
 * @param isKept Whether the first text was kept on this machine.
 */
export function openDocument(
  ground: TalkGround,
  texts: readonly string[],
  isKept: boolean,
): TalkDocument {
  const read = texts.map((text) => readTalkFile(text, ground.pack.id));
  const found = read.find(({ file }) => file !== undefined);
  const document = new TalkDocument(ground, talkSource, found?.file ?? noTalks(ground.pack.id));
  if (isKept && read[0]?.file !== undefined) document.markKept();
  document.fault = read.find(({ fault }) => fault !== undefined)?.fault ?? null;
  return document;
}
