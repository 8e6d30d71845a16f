import type { Pack } from '../content/schema';
import type { View } from '../state/view';

/** The talk that pictures, paper and links are of, and the way to take a view into it. */
export interface ShareTold {
  readonly pack: Pack;
  /** The pack without it. */
  readonly released: Pack;
  /** Adds what a view shows as a step; gives the step's id. */
  addStep(view: View): Promise<string>;
  /** Takes in a talk file; what is wrong with it is told in the editor. */
  openFile(file: File): Promise<void>;
}
