import { entriesOf, packIndex } from '../../content/packIndex';
import type { Pack } from '../../content/schema';
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

/** One state of the map, and the lines that are said to it. */
export interface HandoutFrame {
  readonly view: Partial<View>;
  readonly text: Localised;
}

/** One page of the handout: what the map shows, what is said to it, and what that rests on. */
export interface HandoutStep {
  readonly id: string;
  readonly chapter: { readonly id: string; readonly name: Localised };
  /** What the speaker says; its paragraphs are lines. */
  readonly notes: Localised;
  /** Speaking time. */
  readonly minutes: number;
  /** Of the first picture. */
  readonly view: Partial<View>;
  readonly title: Localised;
  /** All that is said on the page. */
  readonly caption: Localised;
  /** More than one where reveals change the map. */
  readonly frames: readonly HandoutFrame[];
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

/** Two steps a page; one of several pictures has a page of its own. */
export function sheetsOf<T extends Pick<HandoutStep, 'frames'>>(
  steps: readonly T[],
): readonly (readonly T[])[] {
  const isSmall = ({ frames }: T): boolean => frames.length < 2;
  return steps.reduce<readonly (readonly T[])[]>((sheets, step) => {
    const last = sheets[sheets.length - 1] ?? [];
    const hasRoom = last.length === 1 && last.every(isSmall) && isSmall(step);
    return hasRoom ? [...sheets.slice(0, -1), [...last, step]] : [...sheets, [step]];
  }, []);
}

/** Side by side up to three, then in two rows. */
export const columnsOf = (count: number): number => (count <= 3 ? count : Math.ceil(count / 2));
