/**
 * How a derived indicator is made of others, as written in the dictionary:
 *
 * - `share(a + b, c)`: the inputs before the comma as a percentage of the one after it
 * - `per(a, b)`: one by the other
 * - `change(a, 2010)`: the change of `a` since that year in percent
 */
export type Formula =
  | { readonly kind: 'share' | 'per'; readonly of: readonly string[]; readonly by: string }
  | { readonly kind: 'change'; readonly of: readonly string[]; readonly since: number };

export type Lookup = (indicator: string, year: number) => number | null;

/** `null` for what is not a formula. */
export function parseFormula(text: string): Formula | null {
  const [, kind, inputs, last] =
    /^(share|per|change)\(([a-z0-9+ -]+), ([a-z0-9-]+)\)$/.exec(text) ?? [];
  if (inputs === undefined || last === undefined) return null;
  const of = inputs.split(' + ');
  if (kind === 'change') {
    return /^\d{4}$/.test(last) ? { kind, of, since: Number(last) } : null;
  }
  return kind === 'share' || kind === 'per' ? { kind, of, by: last } : null;
}

export function inputsOf(formula: Formula): readonly string[] {
  return formula.kind === 'change' ? formula.of : [...formula.of, formula.by];
}

/** `null` where an input has no value. */
export function evaluate(formula: Formula, year: number, lookup: Lookup): number | null {
  const value = sumOrNull(formula.of.map((id) => lookup(id, year)));
  const base =
    formula.kind === 'change'
      ? sumOrNull(formula.of.map((id) => lookup(id, formula.since)))
      : lookup(formula.by, year);
  if (value === null || base === null || base === 0) return null;
  if (formula.kind === 'change') return precise(((value - base) / base) * 100);
  return precise(formula.kind === 'share' ? (value / base) * 100 : value / base);
}

/** `null` where one of the values is missing. */
export function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** Finer than any printing, so that a number is rounded once only. */
function precise(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
