/**
 * Copies a text. False where the browser refuses, and where the page has no clipboard at all: a page over
 * plain http, some files.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element shows, or the whole of a field, for the person's own copy. */
export function selectText(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
    return;
  }
  getSelection()?.selectAllChildren(element);
}
