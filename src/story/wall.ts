import type { Story } from '../content/storySchema';
import type { View } from '../state/view';
import type { Role } from './pairing';
import { placeOf } from './story';

/** Whether the room sees this window: it is the audience's, or the only one and on a step. */
export function isOnWall(role: Role | 'alone', view: View, story: Story): boolean {
  if (role !== 'alone') return role === 'audience';
  return view.mode === 'present' && placeOf(view, story) !== null;
}
