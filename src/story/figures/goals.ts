import type { TargetRow } from '../../charts/targets/layout';
import type { Pack, PlanItem } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { wallFigureWords } from '../../i18n/wallFigures';
import { planWords } from '../../i18n/plan';
import { figureText } from '../../domain/figureText';
import { packIndex } from '../../content/packIndex';
import { targetRows } from '../../panels/plan/targetRows';

/** One thing that a goal asks for, beside what was published of it. */
export interface GoalRow {
  readonly name: string;
  /** As printed; `null` where the report sets no number. */
  readonly target: string | null;
  /** What was published, as a part of the target; `null` where nothing was. */
  readonly share: number | null;
  /** What was published with its year, or that nothing was found. */
  readonly measured: string;
  readonly isDerived: boolean;
  /** What is known of it, in a sentence that does not begin with `measured` again. */
  readonly found: string;
}

/** What was published of a target since, or that nothing was found. */
export function publishedSince(row: TargetRow | undefined, lang: Lang): string {
  return row === undefined || row.share === null ? wallFigureWords[lang].missing : row.measured;
}

/** The rows of a goal that have a short name; none where the report sets no measure. */
export function goalRows(pack: Pack, item: PlanItem, lang: Lang): readonly GoalRow[] {
  const targets = new Map(targetRows(pack, [item], lang).map((row) => [row.id, row]));
  return (item.checks ?? []).flatMap(({ short, target, atLeast, found }) => {
    if (short === undefined) return [];
    const figure = packIndex(pack).figures.get(target ?? '');
    const text = figure === undefined ? null : figureText(figure, lang);
    const row = targets.get(target ?? '');
    const measured = publishedSince(row, lang);
    return [
      {
        name: short[lang],
        target: text !== null && atLeast === true ? planWords[lang].atLeast(text) : text,
        share: row?.share ?? null,
        measured,
        isDerived: row?.status === 'derived',
        found: without(measured, found[lang]),
      },
    ];
  });
}

const without = (lead: string, text: string): string =>
  text.startsWith(lead) ? text.slice(lead.length).replace(/^[：:]\s*/u, '') : text;

/** What is said of a goal's statements that no published number measures. */
export function unmeasured({ checks = [] }: PlanItem, lang: Lang): readonly string[] {
  return checks.flatMap(({ state, found }) => (state === 'unmeasurable' ? [found[lang]] : []));
}
