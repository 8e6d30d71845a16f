import { flushSync, tick } from 'svelte';

export type Printed = 'view' | 'steps' | 'poster';

/** What lies on paper over the page, by the page's buttons or by the browser's own print command. */
export class Printing {
  what: Printed | null = $state(null);
  readonly #isMapView: () => boolean;
  #isByBrowser = false;

  /** A view that is a map is set anew for paper; pages of text print as they are. */
  constructor(isMapView: () => boolean) {
    this.#isMapView = isMapView;
  }

  async print(what: Printed): Promise<void> {
    if (what !== 'view' || this.#isMapView()) {
      this.what = what;
      return;
    }
    await tick();
    window.print();
  }

  readonly leave = (): void => {
    this.what = null;
  };

  /** The browser's own print command prints the view, if nothing else is on paper. */
  readonly onbeforeprint = (): void => {
    if (this.what !== null || !this.#isMapView()) return;
    this.#isByBrowser = true;
    flushSync(() => (this.what = 'view'));
  };

  readonly onafterprint = (): void => {
    if (this.#isByBrowser) this.what = null;
    this.#isByBrowser = false;
  };
}
