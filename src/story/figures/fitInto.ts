const most = 14;
const step = 0.95;

/**
 * Sets the figure's own unit `--k`, in CSS pixels, so large that all of it stays in its box. Where that
 * cannot be, as with text that is at its least size already, it is left as asked.
 *
 * @param slack CSS pixels that may stand out: a line's box is higher than its glyphs.
 */
export function fitInto(box: HTMLElement, unit: number, slack: number): void {
  for (let turn = 0; turn <= most; turn++) {
    box.style.setProperty('--k', `${unit * step ** turn}px`);
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
    if (scrollHeight <= clientHeight + slack && scrollWidth <= clientWidth + slack) return;
  }
  box.style.setProperty('--k', `${unit}px`);
}
