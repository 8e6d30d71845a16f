/**
 * What a host should say with the page's files. The ready settings in `docs/deploy` are written from it
 * (`tests/build/hosting.test.ts`), so that no two of them say different things.
 */

/** Files named by their content: the same address never says anything else. */
export const hashedPattern = '/assets/[^/]+$';
export const hashedCaching = 'public, max-age=31536000, immutable';
/** All else is asked for anew each time; where it is as it was, nothing is sent. */
export const otherCaching = 'no-cache';

/** What the page asks a browser for is left out; these it never uses. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation'],
  ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'],
];

/**
 * Goes with every answer. Each page says in itself, by hashes, what it may run and load; the header adds
 * what a page cannot say of itself: who may show it in a frame.
 */
export const everyAnswer: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
};
export const pagePolicy = "frame-ancestors 'self'";
/** A page's own policy does not rule its workers: theirs comes with the script. The map's reads shapes from Blob URLs. */
export const scriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'self' blob:";

/** Kinds of files that hosts may not know, those of later versions too. Endings that are shipped today every nginx knows. */
export const mediaTypes: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  pmtiles: 'application/octet-stream',
  woff2: 'font/woff2',
};
