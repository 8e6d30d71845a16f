import data from '#story';
import type { WrittenStory } from './storyFileSchema';

/** The talk of the pack as it is written: `yaml` is its file, `written` what is in it. */
export interface TalkSource {
  readonly yaml: string;
  readonly written: WrittenStory;
}

export const talkSource = data as unknown as TalkSource;
