import type { Lang } from '../domain/lang';
import type { Pack } from '../content/schema';
import type { View } from '../state/view';

/** The talk that pictures, paper and links are of, and the way to take a view into it. */
export interface ShareTold {
  readonly pack: Pack;
  /** The pack without it. */
  readonly released: Pack;
  /** Adds what a view shows as a step; gives the step's id. */
  addStep(view: View): Promise<string>;
  /** Saves a file with the talks, and with these tables and lists of one's own. Throws where the page cannot be fetched. */
  saveWith(own: readonly string[], as: 'html' | 'json', lang: Lang): Promise<void>;
  /** Takes in a talk file; what is wrong with it is told in the editor. */
  openFile(file: File): Promise<void>;
}
