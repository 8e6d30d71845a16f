import type { Pack, PlanItem, Zone } from '../../content/schema';
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

/** Later events of the plan that name or concern a place, and its own dated facts, newest first. */
export function laterOf(
  items: readonly PlanItem[],
  facts: readonly Fact[],
  lang: Lang,
): readonly Later[] {
  const events = items.flatMap(({ id, kind, name, summary, year, sources }): readonly Later[] =>
    kind !== 'aftermath' || year === undefined
      ? []
      : [{ id, year, text: summary[lang], item: { id, name: name[lang] }, sources }],
  );
  const own = facts.flatMap(({ text, year, sources }): readonly Later[] =>
    year === null ? [] : [{ id: text.zh, year, text: text[lang], item: null, sources }],
  );
  return [...own, ...events].toSorted((a, b) => b.year - a.year);
}

/** The same of a county, where the pack says from when: events that name it or its wing, or on which its facts bear. */
export function laterOfArea(
  pack: Pack,
  area: string,
  facts: readonly Fact[],
  lang: Lang,
): readonly Later[] {
  return pack.portrait === null ? [] : laterOf(concernOf(pack, area).beside, facts, lang);
}

/** The same of the core, an extension or a zone; `rest` is what is known of it besides. */
export function laterOfZone(
  pack: Pack,
  { id, facts }: Zone,
  lang: Lang,
): { readonly rows: readonly Later[]; readonly rest: readonly Fact[] } {
  if (pack.portrait === null) return { rows: [], rest: facts };
  const isLater = ({ topic, year }: Fact) => topic === 'later' && year !== null;
  const items = pack.plan.filter(({ places }) => places.includes(id));
  return {
    rows: laterOf(items, facts.filter(isLater), lang),
    rest: facts.filter((fact) => !isLater(fact)),
  };
}
