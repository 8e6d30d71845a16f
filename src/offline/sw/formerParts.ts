/// <reference lib="webworker" />

const cacheName = 'former-parts';

/**
 * Before a new version is there: puts aside the parts that it no longer has. Windows that still run the
 * version before may ask for them.
 *
 * @param kept Name of the cache with the files of the version in use.
 * @param next Addresses of the new version's files.
 */
export async function putAside(kept: string, next: ReadonlySet<string>): Promise<void> {
  if (!(await caches.has(kept))) return;
  const [from, to] = await Promise.all([caches.open(kept), caches.open(cacheName)]);
  const former = (await from.keys()).filter(({ url }) => isPart(url) && !next.has(url));
  await Promise.all(
    former.map(async (request) => {
      const response = await from.match(request);
      if (response !== undefined) await to.put(request, response);
    }),
  );
}

/** Forgets them where nobody can need them: at most the window that asked for the new version is open. */
export async function forgetFormer(clients: Clients): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await caches.delete(cacheName);
}

export async function findFormer(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName })) ?? fetch(request);
}

/** Parts are named by their content; the page itself and its like are not. */
export const isPart = (url: string): boolean => /\/assets\/[^/]+$/.test(new URL(url).pathname);
