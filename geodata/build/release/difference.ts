import type { Snapshot } from './snapshot';

/** One number, before and after; `null` is no data. */
export interface NumberChange {
  /** `<indicator>.<year>`, or `figures`. */
  readonly series: string;
  /** An area, `city`, or a figure. */
  readonly place: string;
  readonly before: number | null;
  readonly after: number | null;
}
/** How many texts or other values of a field came, went, or stand otherwise. */
export interface TextChange {
  readonly part: string;
  readonly id: string;
  readonly field: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Digests of what is there now and was not. */
  readonly came: readonly string[];
}
export interface Difference {
  readonly numbers: readonly NumberChange[];
  /** `<indicator>.<year>` of which nothing was known before, or is any more. */
  readonly newSeries: readonly string[];
  readonly goneSeries: readonly string[];
  readonly texts: readonly TextChange[];
}

export function differenceOf(before: Snapshot, after: Snapshot): Difference {
  const [old, now] = [before, after].map(({ numbers }) => Object.keys(numbers));
  return {
    numbers: numberChanges(before, after),
    newSeries: now?.filter((series) => old?.includes(series) !== true) ?? [],
    goneSeries: old?.filter((series) => now?.includes(series) !== true) ?? [],
    texts: textChanges(before, after),
  };
}

function numberChanges({ numbers: old }: Snapshot, { numbers: now }: Snapshot) {
  return keysOf(now, old).flatMap((series) =>
    keysOf(now[series], old[series]).flatMap((place): readonly NumberChange[] => {
      const before = old[series]?.[place] ?? null;
      const after = now[series]?.[place] ?? null;
      return before === after ? [] : [{ series, place, before, after }];
    }),
  );
}

function textChanges({ texts: old }: Snapshot, { texts: now }: Snapshot) {
  return keysOf(now, old).flatMap((part) =>
    keysOf(now[part], old[part]).flatMap((id) =>
      keysOf(now[part]?.[id], old[part]?.[id]).flatMap((field): readonly TextChange[] => {
        const [were, are] = [old[part]?.[id]?.[field] ?? [], now[part]?.[id]?.[field] ?? []];
        const came = without(are, were);
        const gone = without(were, are).length;
        const changed = Math.min(came.length, gone);
        if (came.length + gone === 0) return [];
        const [added, removed] = [came.length - changed, gone - changed];
        return [{ part, id, field, changed, added, removed, came }];
      }),
    ),
  );
}

function keysOf(...tables: readonly (object | undefined)[]): readonly string[] {
  return [...new Set(tables.flatMap((table) => Object.keys(table ?? {})))];
}

/** The entries of a list that another lacks; each of the other's stands for one only. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
