import type { Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import type { Fact } from '../byTopic';
import { concernOf } from '../plan/relations';

export interface Later {
  readonly id: string;
  readonly year: number;
  readonly text: string;
  /** The item of the plan that tells more; `null` for a fact of the county's own. */
  readonly item: { readonly id: string; readonly name: string } | null;
  readonly sources: readonly string[];
}

/** What is known of the years after the plan: later events that concern a county, and its own facts, newest first. */
export function laterOf(
  pack: Pack,
  area: string,
  facts: readonly Fact[],
  lang: Lang,
): readonly Later[] {
  const events = concernOf(pack, area).beside.flatMap(
    ({ id, kind, name, summary, year, sources }): readonly Later[] =>
      kind !== 'aftermath' || year === undefined
        ? []
        : [{ id, year, text: summary[lang], item: { id, name: name[lang] }, sources }],
  );
  const own = facts.flatMap(({ text, year, sources }): readonly Later[] =>
    year === null ? [] : [{ id: text.zh, year, text: text[lang], item: null, sources }],
  );
  return [...own, ...events].toSorted((a, b) => b.year - a.year);
}
