import type { Tone } from '../content/schema';
import type { Rating } from '../content/valueStatus';

/** A place in a chart: the same three things wherever it is drawn. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone | 'none' | 'ink';
  /** How its value came about and how sure it is; measured and sure where it is not said. */
  readonly rating?: Rating;
}
