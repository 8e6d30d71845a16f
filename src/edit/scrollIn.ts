/** Scrolls a list so that one of its entries is seen; what is around the list stays where it is. */
export function scrollIn(list: Element, item: Element): void {
  const box = list.getBoundingClientRect();
  const { left, right, top, bottom } = item.getBoundingClientRect();
  if (left < box.left || right > box.right) list.scrollLeft += left - box.left - 8;
  if (top < box.top || bottom > box.bottom) list.scrollTop += top - box.top - 8;
}
