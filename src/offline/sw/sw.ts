/// <reference lib="webworker" />
import { cacheNames, clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { findFormer, forgetFormer, isPart, putAside } from './formerParts';
import { integrityPlugin } from './integrityPlugin';
import { pageOrView, viewOf } from './pagesAhead';

/** The page's service worker: keeps every file, and waits until it is told to take over. */
declare const self: ServiceWorkerGlobalScope;

/** As `src/prerender/installable.ts` lists it at build time. */
interface Kept {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}
const files = self.__WB_MANIFEST as readonly unknown[] as readonly Kept[];
const addressOf = (url: string): string => new URL(url, self.registration.scope).href;

self.addEventListener('install', (event) => {
  const next = new Set(files.map(({ url }) => addressOf(url)));
  // Where there is no room for them, the new version must not wait.
  event.waitUntil(putAside(cacheNames.precache, next).catch(() => undefined));
});
self.addEventListener('activate', (event) => event.waitUntil(forgetFormer(self.clients)));
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

clientsClaim();
cleanupOutdatedCaches();
addPlugins([
  integrityPlugin(new Map(files.map(({ url, integrity }) => [addressOf(url), integrity]))),
]);
// Digests are for what is kept: a host that changes a file on its way must not end the keeping.
precacheAndRoute(
  files.map(({ url, revision }) => ({ url, revision })),
  // Whatever a chat app glues to the address, it is the same page.
  { ignoreURLParametersMatching: [/.*/] },
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPart(url.href),
  ({ request }) => findFormer(request),
);
const { scope } = self.registration;
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && viewOf(url.href, scope) !== null,
  ({ request }) => pageOrView(request, scope),
);
