import packed from '#story?deflated';
import type { WrittenStory } from './storyFileSchema';
import { inflate } from '../domain/inflate';

/** The talk of the pack as it is written: `yaml` is its file, `written` what is in it. */
export interface TalkSource {
  readonly yaml: string;
  readonly written: WrittenStory;
}

export const talkSource = (): TalkSource => JSON.parse(inflate(packed)) as TalkSource;
