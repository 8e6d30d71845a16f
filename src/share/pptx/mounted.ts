import { flushSync, mount, unmount, type Component } from 'svelte';
import { tokenColors } from './read/colors';
import type { TokenColor } from './charts/barsChart';

/**
 * Sets a component out of sight, lays it out, reads it, and takes it away again.
 *
 * @param read Gets what it is set in, and the theme's colours.
 */
export function readMounted<Props extends Record<string, unknown>, T>(
  component: Component<Props>,
  props: Props,
  read: (host: HTMLElement, colorOf: TokenColor) => T,
): T {
  const host = document.createElement('div');
  host.className = 'hidden';
  document.body.append(host);
  // What the page has still to do is done first: a part must not be mounted in the midst of it.
  const mounted = flushSync(() => mount(component, { target: host, props }));
  try {
    return read(host, tokenColors(host));
  } finally {
    void unmount(mounted);
    host.remove();
  }
}
