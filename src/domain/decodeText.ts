/** UTF-8, UTF-16 with or without its mark, or else GB18030, which Excel and WPS write on Chinese machines. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = bytes.subarray(0, 4096).includes(0) ? unmarkedUtf16(bytes) : null;
  if (unmarked !== null) return unmarked;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * UTF-16 that does not say so at its head, in the order of bytes that gives more digits and separators;
 * `null` where the bytes are no such text.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const texts = ['utf-16le', 'utf-16be'].flatMap((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A text of a table has none of these.
      if (/[\0-\x08\x0e-\x1f]/.test(text)) return [];
      return [{ text, marks: text.match(/[\d,;\t\r\n]/g)?.length ?? 0 }];
    } catch {
      return [];
    }
  });
  const best = texts.toSorted((a, b) => b.marks - a.marks)[0];
  return best !== undefined && best.marks > 0 ? best.text : null;
}
