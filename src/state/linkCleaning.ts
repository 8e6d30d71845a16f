/** A link's hash taken apart, before any word of it is understood. */
export interface RawLink {
  readonly path: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

/** Longer texts are not links of ours; what is past this is junk. */
const mostCharacters = 2000;
/** Full-width forms that input methods and chat apps put in place of the ASCII ones. */
const fullWidth: Readonly<Record<string, string>> = {
  '？': '?',
  '＝': '=',
  '＆': '&',
  '／': '/',
  '～': '~',
  '＃': '#',
};

/**
 * Undoes what chat apps, mail and input methods do to a hash: percent-encoding (once or twice), `+`
 * for a space, a second `#`, glued-on `&key=value` without `?`, full-width punctuation, trailing
 * full stops and brackets, zero-width marks, text without a space behind the link, upper case. Never
 * throws.
 */
export function cleanLink(hash: string): RawLink {
  let text = hash.slice(0, mostCharacters).replace(/^#+/, '');
  text = decode(decode(text));
  text = text
    .replace(/[？＝＆／～＃]/g, (mark) => fullWidth[mark] ?? mark)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    // Mail: `=` as quoted-printable, `&` as an entity.
    .replace(/=3d/gi, '=')
    .replace(/&amp;/gi, '&');
  text =
    text
      .replace(/[+\s]+/g, ' ')
      .trim()
      .split(/[#\s]/)[0] ?? '';
  // What follows a link in running text: punctuation of both widths, quotes, brackets, words. A part
  // that begins in Chinese is a name, in which digits may stand.
  text = text
    .replace(/((?:^|[/~?&=])[\w.-]*[a-z0-9])[^ -~].*$/i, '$1')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .toLowerCase();
  const [path = '', ...queries] = text.split(/[?&]/);
  const query = new Map<string, string>();
  for (const pair of queries) {
    const [key = '', value] = pair.split('=');
    if (value !== undefined && !query.has(key)) query.set(key, value.replace(/[^a-z0-9~-]+$/, ''));
  }
  return { path: path.split('/').filter((part) => part !== ''), query };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A cut or mistyped escape: decode the whole ones, drop nothing.
    return text.replace(/%[0-7][0-9a-f]/gi, (escape) => decodeURIComponent(escape));
  }
}
