import { fileName, saveFile } from '../ui/saveFile';
import { today } from '../ui/today';
import { editWords } from '../i18n/edit';
import type { Lang } from '../domain/lang';
import { newName } from './newName';
import { savedPage } from './savedPage';
import type { TalkDocument } from './talkDocument.svelte';

/** A file that takes the talks along, and the tables with them. */
export type SavedAs = 'html' | 'json';

/** Hands the talks to the browser's downloads. Throws where the page itself, for an HTML, cannot be fetched. */
export async function saveTalks(talks: TalkDocument, as: SavedAs, lang: Lang): Promise<void> {
  const name = talks.talk?.name ?? editWords[lang].released;
  const stem = [talks.pack.city.title[lang], name, today(talks.pack)];
  const { text } = talks;
  if (as === 'json') {
    const blob = new Blob([text], { type: 'application/json' });
    saveFile(blob, fileName(stem, 'blueprint.json'));
  } else {
    const html = await savedPage({ text, copy: newName() });
    saveFile(new Blob([html], { type: 'text/html' }), fileName(stem, 'html'));
  }
  talks.markSaved();
}
