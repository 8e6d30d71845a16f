import type { View } from '../state/view';
import { Late } from './late.svelte';
import type { PresentChunk } from './PresentSlot.svelte';

/** The talk, loaded when it is presented, and what it lets the map show. */
export class Talking extends Late<PresentChunk> {
  /** A step of the talk is a partial view: presenting has no second way to draw. */
  shown(view: View): View {
    const talk = this.value;
    return view.mode === 'present' && talk !== null ? talk.shownView(view, talk.pack.story) : view;
  }

  /** A window of a talk keeps its name over a reload, a loop its word in the link, in any mode. */
  wantFor({ mode, loop }: View): void {
    if (mode === 'present' || loop || window.name.startsWith('talk-')) this.want();
  }

  /** Every step has its own camera, wherever a hand has moved the map meanwhile. */
  hasStep({ mode, step, subStep }: View): boolean {
    return mode === 'present' && this.value !== null && step !== null && subStep >= 0;
  }
}
