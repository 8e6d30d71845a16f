import { tick, untrack } from 'svelte';

/** Between the map and a page of text the focus goes to what is new; nothing else may lose it. */
export function focusOnChange(isPage: () => boolean, target: () => HTMLElement | undefined): void {
  let wasPage = untrack(isPage);
  $effect(() => {
    if (isPage() === wasPage) return;
    wasPage = isPage();
    void tick().then(() => target()?.focus());
  });
}
