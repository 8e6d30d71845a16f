import type { Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';

export interface TimelineYear {
  readonly year: number;
  readonly events: readonly { readonly id: string; readonly name: string }[];
  /** How many targets have this as their last year. */
  readonly due: number;
}

/** The report that all this came after: the item that is part of no other. */
export function reportName(pack: Pack, lang: Lang): string {
  return pack.plan.find(({ parent }) => parent === undefined)?.name[lang] ?? '';
}

/** Every year from the report's to the last one told or due, with what was published in it. */
export function timelineYears(pack: Pack, from: number, lang: Lang): readonly TimelineYear[] {
  const events = pack.plan.filter(({ kind }) => kind === 'aftermath');
  const dues = pack.plan.flatMap(({ checks = [] }) =>
    checks.flatMap(({ due, target }) => (due === undefined || target === undefined ? [] : [due])),
  );
  const last = Math.max(from, ...events.map(({ year }) => year ?? from), ...dues);
  return Array.from({ length: last - from + 1 }, (_, at) => {
    const year = from + at;
    return {
      year,
      events: events
        .filter((event) => event.year === year)
        .map(({ id, name }) => ({ id, name: name[lang] })),
      due: dues.filter((due) => due === year).length,
    };
  });
}
