/** Shares of the full type size, tried in turn. */
const shares = [1, 0.96, 0.92, 0.88] as const;

/**
 * Sets `--fit` on a box of text, the share of its type size at which nothing is cut off: a wall has no
 * hand to scroll with. Follows what is written in the box and the size of its first line, and tells
 * when the box has its size.
 */
export function fitText(box: HTMLElement, onfit: () => void): () => void {
  const fit = () => {
    for (const share of shares) {
      box.style.setProperty('--fit', String(share));
      if (box.scrollHeight <= box.clientHeight + 1) break;
    }
    onfit();
  };
  const words = new MutationObserver(fit);
  words.observe(box, { childList: true, characterData: true, subtree: true });
  const sizes = new ResizeObserver(fit);
  sizes.observe(box);
  if (box.firstElementChild !== null) sizes.observe(box.firstElementChild);
  return () => {
    words.disconnect();
    sizes.disconnect();
  };
}
