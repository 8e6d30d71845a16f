import type { Attachment } from 'svelte/attachments';

/**
 * Tells the page's styles how high a row of notices is, so that what it stands beside gives way: a
 * custom property of the root, in CSS pixels, `0px` while the row is empty.
 */
export const rowHeight =
  (property: `--${string}`): Attachment<HTMLElement> =>
  (row) => {
    const { style } = row.ownerDocument.documentElement;
    const sizes = new ResizeObserver(() =>
      style.setProperty(property, `${String(row.offsetHeight)}px`),
    );
    sizes.observe(row);
    return () => {
      sizes.disconnect();
      style.removeProperty(property);
    };
  };
