import type { Attachment } from 'svelte/attachments';

/**
 * Tells the page's styles how high a row of notices is, so that what it stands beside gives way: a
 * custom property of the root, in CSS pixels, absent while the row is empty: all of the page is styled anew for it.
 */
export const rowHeight =
  (property: `--${string}`): Attachment<HTMLElement> =>
  (row) => {
    const { style } = row.ownerDocument.documentElement;
    // As it was laid out: asked of the row, a page whose style sheets are on their way is laid out for it.
    const sizes = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      style.setProperty(property, height ? `${height}px` : '');
    });
    sizes.observe(row);
    return () => {
      sizes.disconnect();
      style.removeProperty(property);
    };
  };
