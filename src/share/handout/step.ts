import { entriesOf, packIndex } from '../../content/packIndex';
import type { Pack } from '../../content/schema';
import type { Stage } from '../../content/stageSchema';
import type { Lang, Localised } from '../../domain/lang';
import { shareWords } from '../../i18n/share';
import { issueText } from '../../i18n/sourceLine';
import type { View } from '../../state/view';

/** Whether a step is one page with all its reveals, or a page for each of them. */
export type Reveals = 'whole' | 'each';
/** A step a page, two a page with lines to write on, or the speaker's script. */
export type Layout = 'page' | 'notes' | 'script';
export type Orientation = 'portrait' | 'landscape';
/** What is chosen for the printer. */
export interface PaperChoice {
  readonly layout: Layout;
  /** Of the script alone. */
  readonly orientation: Orientation;
  readonly reveals: Reveals;
  /** Ids of chapters. */
  readonly leftOut: ReadonlySet<string>;
}

/** A step of the talk as far as it is revealed: what its stage shows, what is said, what that rests on. */
export interface HandoutStep {
  readonly id: string;
  readonly chapter: { readonly id: string; readonly name: Localised };
  /** What the speaker says; its paragraphs are lines. */
  readonly notes: Localised;
  /** Speaking time. */
  readonly minutes: number;
  readonly stage: Stage;
  /** What the map shows. */
  readonly view: Partial<View>;
  /** The chapter's. */
  readonly title: Localised;
  readonly caption: Localised;
  /** The lines that are out, and how many there are. */
  readonly told: readonly Localised[];
  readonly of: number;
  /** Ids of the pack's sources. */
  readonly sources: readonly string[];
}

/** The sources as one reads them, in the order of the ids. */
export function citationsOf(
  ids: readonly string[],
  pack: Pick<Pack, 'sources'>,
  lang: Lang,
): readonly string[] {
  return entriesOf(packIndex(pack).sources, ids).map(({ publisher, title, date, page }) =>
    shareWords[lang].cite(publisher[lang], title[lang], issueText({ date, page }, lang)),
  );
}

/** Two steps a page. */
export function sheetsOf<T>(steps: readonly T[]): readonly (readonly T[])[] {
  return steps.flatMap((_, at) => (at % 2 === 0 ? [steps.slice(at, at + 2)] : []));
}
