import { createHash } from 'node:crypto';

/** What stands inline in a page, each text exactly as it stands between its tags. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a policy names inline code by. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesOf = (texts: readonly string[]): string => texts.map(hashOf).join(' ');

/** What the page in its folder may do: run and show what ships with it, nothing else. */
export function folderPolicy({ scripts, styles }: InlineCode): string {
  return policy([
    `script-src 'self' ${hashesOf(scripts)}`,
    `style-src 'self' ${hashesOf(styles)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    // MapLibre's worker reads the shapes from Blob URLs made by the page.
    `connect-src 'self' blob:`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    // The preview of an embedded view.
    `frame-src 'self'`,
  ]);
}

/**
 * What the single file may do: nothing but what is written in it. Opened by double click it has no
 * origin, so `'self'` would name nothing; MapLibre then fetches its worker's text from a Blob URL and
 * starts it as a `data:` URL.
 */
export function filePolicy({ scripts, styles }: InlineCode): string {
  return policy([
    `script-src ${hashesOf(scripts)}`,
    `style-src ${hashesOf(styles)}`,
    `img-src data: blob:`,
    `font-src data:`,
    `connect-src data: blob:`,
    `worker-src data: blob:`,
  ]);
}

function policy(directives: readonly string[]): string {
  return [`default-src 'none'`, ...directives, `base-uri 'none'`, `form-action 'none'`].join('; ');
}
