import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { PackSummary } from '../../src/content/packSummary';
import { defaultView, type View } from '../../src/state/view';
import { stillPage, type Page } from '../../src/ui/pageContext';
import WithPage from './WithPage.svelte';

/** A page that answers every subject with `#/explore/<subject>` and every other link with `#/`. */
export function toyPage(
  pack: PackSummary,
  view: Partial<View> = {},
  given: Partial<Page> = {},
): Page {
  return stillPage({
    pack,
    view: { ...defaultView, ...view },
    hrefFor: (subject) => `#/explore/${subject}`,
    linkTo: () => '#/',
    ...given,
  });
}

/** A component on a page as the server sends it. */
export function renderOn<Props extends Record<string, unknown>>(
  page: Page,
  component: Component<Props>,
  props: Props,
): string {
  const inner = component as unknown as Component<Record<string, unknown>>;
  return render(WithPage, { props: { page, component: inner, of: props } }).body;
}
