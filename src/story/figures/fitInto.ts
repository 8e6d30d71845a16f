/** How often a figure may be made smaller, and by how much. */
const most = 14;
const step = 0.95;

/**
 * Sets the figure's own unit `--k`, in CSS pixels, so large that all of it stays in its box. Where text at
 * its least size leaves no room on a wall whose type is enlarged (`--enlarged`), the figure gives that up and
 * sets `--u` to the wall's own unit. Where that is too much too, it is left as asked.
 *
 * @param unit CSS pixels for a pixel of a wall of 1920 × 1080.
 * @param scale How many times larger than laid out the figure would like to be.
 * @param slack Units that may stand out: a line's box is higher than its glyphs.
 */
export function fitInto(box: HTMLElement, unit: number, scale: number, slack: number): void {
  const enlarged = Number(getComputedStyle(box).getPropertyValue('--enlarged')) || 1;
  for (const own of enlarged > 1 ? [unit, unit / enlarged] : [unit]) {
    box.style.setProperty('--u', `${own}px`);
    const fits = (turns: number): boolean => {
      box.style.setProperty('--k', `${scale * own * step ** turns}px`);
      return isInside(box, slack * unit);
    };
    if (fits(0)) return;
    if (!fits(most)) continue;
    // Every look at the box lays it out: it is halved rather than tried one after the other.
    let [tooFew, enough] = [0, most];
    while (enough - tooFew > 1) {
      const middle = (tooFew + enough) >> 1;
      [tooFew, enough] = fits(middle) ? [tooFew, middle] : [middle, enough];
    }
    fits(enough);
    return;
  }
  box.style.setProperty('--u', `${unit}px`);
  box.style.setProperty('--k', `${scale * unit}px`);
}

function isInside(box: HTMLElement, slack: number): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  return scrollHeight <= clientHeight + slack && scrollWidth <= clientWidth + slack;
}
