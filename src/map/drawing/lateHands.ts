import type { HandPorts, Hands } from './handPorts';

/** Hands on a drawing as soon as their part is there; without it the buttons and the keys move it. */
export function lateHands(element: HTMLElement, ports: HandPorts): Hands {
  let hands: Hands | null = null;
  let isGone = false;
  void import('./hands').then(
    ({ followHands }) => {
      if (!isGone) hands = followHands(element, ports);
    },
    () => undefined,
  );
  return {
    stop: () => hands?.stop(),
    remove: () => {
      isGone = true;
      hands?.remove();
    },
  };
}
