/**
 * How many of a figure's parts are out. With no reveals to wait for, or with all of them out, every part
 * is; else they come in even shares, the first with the step itself.
 *
 * @param built How many reveals are out, `Infinity` for all.
 * @param of How many reveals the step has.
 */
export function partsOut(parts: number, built: number, of: number): number {
  if (of === 0 || built >= of) return parts;
  return Math.min(parts, Math.ceil((parts * (built + 1)) / (of + 1)));
}

/** A figure as prose has it, `1500亿元`, as a number and what follows it. */
export function numberAndUnit(text: string): { readonly number: string; readonly unit: string } {
  const [, number = text, unit = ''] = /^([−+]?[\d.,]+%?)\s*(.*)$/u.exec(text) ?? [];
  return { number, unit };
}
