import { tick, untrack } from 'svelte';

/**
 * Between the map and a page of text the focus goes to what is new; nothing else may lose it.
 *
 * @param read Whether a page of text is shown, and what then takes the focus.
 */
export function focusOnChange(
  read: () => readonly [isPage: boolean, target: HTMLElement | undefined],
): void {
  let [wasPage] = untrack(read);
  $effect(() => {
    const [isPage] = read();
    if (isPage === wasPage) return;
    wasPage = isPage;
    void tick().then(() => read()[1]?.focus());
  });
}
