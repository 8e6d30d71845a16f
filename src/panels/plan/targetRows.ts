import type { TargetRow } from '../../charts/targets/layout';
import { packIndex } from '../../content/packIndex';
import type { Check, Pack, PlanItem } from '../../content/schema';
import { figureText, ratioText } from '../../domain/figureText';
import type { Lang } from '../../domain/lang';
import { planWords } from '../../i18n/plan';
import { targetsOf } from './cited';

/** The numeric targets of some items, each with its year and what was measured later, if anything. */
export function targetRows(
  pack: Pack,
  items: readonly PlanItem[],
  lang: Lang,
): readonly TargetRow[] {
  const words = planWords[lang];
  return targetsOf(pack, items).map(({ check, figure }) => {
    const text = figureText(figure, lang);
    const later = laterOf(pack, check, lang);
    return {
      id: figure.id,
      name: figure.name[lang],
      target: joined(check.atLeast === true ? words.atLeast(text) : text, check.due),
      ...(later !== null && { status: later.status }),
      share: later === null ? null : later.value / figure.value,
      measured: later === null ? words.states[check.state] : joined(later.text, later.year),
    };
  });
}

function joined(text: string, year: number | null | undefined): string {
  return year === null || year === undefined ? text : `${text} · ${year}`;
}

/** What may be set beside a target: in its unit, or in per cent where it is a share of a whole. */
function laterOf(pack: Pack, { later }: Check, lang: Lang) {
  const find = (id: string | undefined) => packIndex(pack).figures.get(id ?? '');
  const figure = find(later?.figure);
  if (figure === undefined) return null;
  const { year, value } = figure;
  const whole = find(later?.of);
  if (whole === undefined)
    return { text: figureText(figure, lang), value, year, status: 'measured' as const };
  const text = ratioText(figure, whole);
  return text === null
    ? null
    : { text, value: (value / whole.value) * 100, year, status: 'derived' as const };
}
