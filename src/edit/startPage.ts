/** Where the single file keeps what stood in the page before its script took over. */
const keptId = 'start-page';

/**
 * Keeps the start view's markup, before it is taken off the page; called by the single file alone, whose text no
 * script can fetch.
 */
export function keepStartPage(page: Document, app: Element): void {
  const kept = page.createElement('template');
  kept.id = keptId;
  kept.dataset['title'] = page.title;
  kept.content.append(app.cloneNode(true));
  page.head.append(kept);
}

/** The text of the page as it was opened, without what has happened to it since. */
export function startPage(page: Document): string {
  const kept = page.getElementById(keptId);
  if (!(kept instanceof HTMLTemplateElement)) throw new Error('the start was not kept');
  const root = page.createElement('html');
  root.lang = 'zh-Hans';
  root.dataset['map'] = 'drawing';
  const head = page.createElement('head');
  // What MapLibre or a browser's extension added stands behind what was there.
  for (const node of childrenUntil(page.head, kept)) head.append(node.cloneNode(true));
  const title = head.querySelector('title');
  if (title !== null) title.textContent = kept.dataset['title'] ?? '';
  const body = page.createElement('body');
  body.append(kept.content.cloneNode(true));
  const own = 'body > script, body > template#licences';
  for (const node of page.querySelectorAll(own)) body.append(node.cloneNode(true));
  root.append(head, body);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function childrenUntil(parent: Element, end: Node): readonly Node[] {
  const nodes = [...parent.childNodes];
  return nodes.slice(0, nodes.indexOf(end as ChildNode));
}
