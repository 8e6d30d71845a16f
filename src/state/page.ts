import { defaultView } from './view';

/** Loads the page anew, with the view that its address spells. */
export function reloadPage(): void {
  location.reload();
}

/** The origin of the page's address; `null` for a file, which has none of its own. */
export function pageOrigin(): string | null {
  return location.protocol === 'file:' ? null : location.origin;
}

/**
 * The window that opened this one, where it shows a page of the same origin; `null` for anybody
 * else's. No site can open a file: a file's opener is a file, and may not be looked into.
 */
export function sameOriginOpener(): unknown {
  const opener = window.opener as Window | null;
  if (opener === null || pageOrigin() === null) return opener;
  try {
    return opener.location.origin === location.origin ? opener : null;
  } catch {
    return null;
  }
}

/** The same page with another view, for a frame on it: a frame of its very own address stays empty. */
export function previewAddress(hash: string): string {
  return `?preview${hash}`;
}

export interface PublicLink {
  /** What another person can open, or `null` when the page is a file that only this machine has. */
  readonly url: string | null;
  /** The view's own part, for who has the same file. */
  readonly hash: string;
}

/**
 * The address of a view for other people. A configured public address (build setting `PUBLIC_URL`)
 * stands in for the page's own, which for a file or a test server leads nowhere.
 *
 * @param hash `''` for the start view, otherwise begins with `#`.
 */
export function publicLink(hash: string, publicUrl = '', page = location.href): PublicLink {
  const base = publicUrl || (/^https?:/.test(page) ? page.replace(/[?#].*$/s, '') : null);
  return { url: base === null ? null : base + hash, hash: hash || '#/' };
}

/**
 * The page of a subject that was written ahead, whose words and picture chats and search engines
 * show; the map's own address for the whole city. `null` where only this machine has the page.
 */
export function subjectUrl(subject: string, publicUrl = '', page = location.href): string | null {
  return aheadUrl(subject === defaultView.subject ? '.' : `s/${subject}/`, publicUrl, page);
}

/** The same of a step of the talk. */
export function stepUrl(step: string, publicUrl = '', page = location.href): string | null {
  return aheadUrl(`s/step/${step}/`, publicUrl, page);
}

function aheadUrl(path: string, publicUrl: string, page: string): string | null {
  const { url } = publicLink('', publicUrl, page);
  return url === null ? null : new URL(path, url).href;
}
