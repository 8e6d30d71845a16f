import type { Tone } from '../content/schema';

/** A place in a chart: the same three things wherever it is drawn. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone | 'none' | 'ink';
}
