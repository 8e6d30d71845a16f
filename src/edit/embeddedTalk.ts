const id = 'talk';

/** The talk that a saved copy of the page carries, as a block of data that no browser runs. */
export interface EmbeddedTalk {
  readonly text: string;
  /** Which copy this is; each that is saved has a name of its own. */
  readonly copy: string;
}

export function embeddedTalk(page: Document): EmbeddedTalk | null {
  const block = page.getElementById(id);
  const isData = block?.getAttribute('type') === 'application/json';
  return isData ? { text: block?.textContent ?? '', copy: block?.dataset['copy'] ?? '' } : null;
}

/** The block of a talk as HTML: nothing in it can end it. */
export function talkBlock({ text, copy }: EmbeddedTalk): string {
  const data = text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<script type="application/json" id="${id}" data-copy="${copy.replace(/\W/g, '')}">${data}</script>`;
}

const block = new RegExp(
  `<script type="application/json" id="${id}" data-copy="(\\w*)">([^<]*)</script>`,
);

/** The talk in the text of a saved copy; `null` where it carries none. */
export function talkInHtml(html: string): EmbeddedTalk | null {
  const [whole, copy = '', text = ''] = block.exec(html) ?? [];
  return whole === undefined ? null : { text, copy };
}

/** The text of a page with another talk in it, or with none: then it is as it was built. */
export function htmlWithTalk(html: string, talk: EmbeddedTalk | null): string {
  const bare = html.replace(block, '');
  if (talk === null) return bare;
  const at = bare.lastIndexOf('</body>');
  if (at < 0) throw new Error('no page');
  return bare.slice(0, at) + talkBlock(talk) + bare.slice(at);
}
