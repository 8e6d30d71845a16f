import { htmlWithTalk, type EmbeddedTalk } from './embeddedTalk';
import { startPage } from './startPage';

/**
 * The whole page with a talk in it, as the text of one HTML file: on a site the single file that lies beside the page, in
 * the single file the page as it was opened. Throws where the file cannot be fetched.
 */
export async function savedPage(talk: EmbeddedTalk): Promise<string> {
  if (import.meta.env.MODE === 'single') return htmlWithTalk(startPage(document), talk);
  const answer = await fetch(`./${import.meta.env.SINGLE_FILE}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return htmlWithTalk(await answer.text(), talk);
}
