/** Chinese has no spaces between lines: the one that folding leaves between two Han is dropped, in every text of a value. */
export function foldHan(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/(?<=[\p{scx=Han}，。；：、”）])[ \n]+(?=[\p{scx=Han}“（{\d])/gu, '');
  }
  if (Array.isArray(value)) return value.map(foldHan);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, foldHan(field)]));
}
