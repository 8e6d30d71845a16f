/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core';

/**
 * A plugin for what is kept: a file whose digest is not the one it was built with is fetched anew. What
 * comes is used as it is, for a host may change files on their way, and kept where it is right.
 * Without a network the damaged file is all there is.
 *
 * @param digests Address of a file → `sha256-` and its digest, as in Subresource Integrity.
 */
export function integrityPlugin(digests: ReadonlyMap<string, string>): WorkboxPlugin {
  return {
    async cachedResponseWillBeUsed({ cacheName, request, cachedResponse }) {
      const address = addressOf(request);
      const digest = digests.get(address);
      if (!cachedResponse || digest === undefined) return cachedResponse;
      if ((await digestOf(cachedResponse.clone())) === digest) return cachedResponse;
      const fresh = await fetch(address, { cache: 'reload' }).catch(() => null);
      if (fresh?.ok !== true) return cachedResponse;
      if ((await digestOf(fresh.clone())) === digest) {
        const cache = await caches.open(cacheName);
        await cache.put(request, fresh.clone());
      }
      return fresh;
    },
  };
}

/** Workbox keeps a file that is not named by its content under its address and a revision. */
function addressOf({ url }: Request): string {
  const address = new URL(url);
  address.searchParams.delete('__WB_REVISION__');
  return address.href;
}

async function digestOf(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}
