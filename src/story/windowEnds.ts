import { pageOrigin, sameOriginOpener } from '../state/page';
import type { WindowEnds } from './audience.svelte';

/** The window's own ends for a talk in two windows. */
export function windowEnds(): WindowEnds {
  return {
    get name() {
      return window.name;
    },
    set name(next) {
      window.name = next;
    },
    opener: sameOriginOpener(),
    self: window,
    origin: pageOrigin(),
    now: () => Date.now(),
    nonce: () => {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    open: (href, name) => window.open(href, name, 'popup,width=1280,height=720'),
    listen(onmessage) {
      const hear = ({ source, origin, data }: MessageEvent) => onmessage({ source, origin, data });
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
  };
}
