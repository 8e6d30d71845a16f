export const heightType = 'blueprint:height';

/** What an embedded view tells the page around it: how high it wants to be, in CSS pixels. */
export interface HeightMessage {
  readonly type: typeof heightType;
  readonly height: number;
}

/**
 * The height that suits the width there is. It does not depend on the frame's own height, so that a
 * page that follows it comes to rest.
 *
 * @param probe as high as a view that fills its frame wants to be; 0 where the text decides
 */
export function heightMessage(probe: HTMLElement, page: Element): HeightMessage {
  const height = probe.offsetHeight || Math.ceil(page.getBoundingClientRect().height);
  return { type: heightType, height };
}
