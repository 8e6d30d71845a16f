import type { Pack } from '../../content/schema';
import type { PublicLink } from '../../state/page';
import type { View } from '../../state/view';
import type { HandoutStep } from '../handout/step';
import type { SlideFormat } from './slide';

/** A talk that is to be a presentation. */
export interface TalkFile {
  readonly pack: Pack;
  readonly steps: readonly HandoutStep[];
  /** Language, colours and the length of the talk. */
  readonly view: View;
  readonly format: SlideFormat;
  /** ISO day that stands on the cover, and ISO time of the file. */
  readonly date: string;
  readonly made: string;
  /** The address of the whole talk for reading. */
  readonly link: PublicLink;
}
