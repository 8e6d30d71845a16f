/**
 * A name as links compare it: letters and digits alone, so that quotes and brackets, which chats
 * change or drop, do not count.
 */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The id that a link's word stands for: by another spelling or a name, whatever text follows it. */
export function idOf(word: string, aliases: ReadonlyMap<string, string>): string {
  const [name = ''] = word.split(/[^\p{L}\p{N}]/u);
  return aliases.get(word) ?? aliases.get(nameKey(word)) ?? aliases.get(name) ?? word;
}
