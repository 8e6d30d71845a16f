import { inflateSync, strFromU8 } from 'fflate';

/** The text that was packed as raw DEFLATE in base64. Throws where it was not. */
export function inflate(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return strFromU8(inflateSync(bytes));
}
