import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';
export type {
  Browser,
  BrowserContext,
  CDPSession,
  Download,
  FrameLocator,
  Locator,
  Page,
} from '@playwright/test';

/** The scripts of MapLibre’s map. Where they are not found the page keeps to its drawing (`data-map` is `static`). */
export const liveMapFiles = /assets\/(liveMap|maplibre-gl-worker)-[^/]*[.]js/;

export interface Pages {
  /** The same page without `liveMapFiles`, for every test that has no `@live` in its name. */
  drawingURL: string | undefined;
}

/**
 * Every spec takes its `test` from here. One that is about the live map says `@live` in its name: without a graphics
 * card such a page costs twice as much.
 */
export const test = base.extend<Pages>({
  drawingURL: [undefined, { option: true }],
  baseURL: async ({ baseURL, drawingURL }, use, { tags }) => {
    await use(tags.includes('@live') ? baseURL : (drawingURL ?? baseURL));
  },
});
