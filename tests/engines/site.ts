import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyPlain } from '../copyPlain';
import { startServer, type Served } from '../serve';

/** What journeys visit: a copy of the build whose pages keep what goes wrong in them, on a server of its own. */
export interface Site {
  readonly url: string;
  /** Address of the single file on the disk. */
  readonly file: string;
  /** The server goes away; the pages that browsers keep stay. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Keeps uncaught errors, refused promises, files that did not come and broken policies as `window.uncaught`, in order.
 * It stands before all scripts, and before the policy of the page, which would refuse it. That boxes have changed while
 * they were told of is no error: what is left is told of with the next frame. WebKit says so now and then where a style
 * sheet comes late.
 */
const listening = `<script>{
  const kept = (window.uncaught = []);
  const told = (event) =>
    event.target === window ? event.message : 'did not load: ' + (event.target.src ?? event.target.href);
  const isError = (event) => event.target !== window || !event.message.startsWith('ResizeObserver loop completed');
  addEventListener('error', (event) => isError(event) && kept.push(told(event)), true);
  addEventListener('unhandledrejection', ({ reason }) => kept.push('not handled: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    kept.push('policy: ' + violatedDirective + ' ' + blockedURI));
}</script>`;

const singleFile = 'jinzhong-blueprint.html';

/** @param dist The built folder. */
export async function openSite(dist: string): Promise<Site> {
  const dir = mkdtempSync(join(tmpdir(), 'engines-'));
  copyPlain(dist, dir);
  const page = readFileSync(join(dir, 'index.html'));
  const heard = listenedTo(join(dir, 'index.html'));
  listenedTo(join(dir, singleFile));
  // The service worker takes a page only with the digest it knows.
  const worker = join(dir, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(digestOf(page), digestOf(heard)));
  const served: Served = await startServer({ dir });
  let isServed = true;
  const stop = async () => {
    if (isServed) await served.close();
    isServed = false;
  };
  return {
    url: served.url,
    file: pathToFileURL(join(dir, singleFile)).href,
    stop,
    async remove() {
      await stop();
      rmSync(dir, { recursive: true });
    },
  };
}

function listenedTo(file: string): string {
  const html = readFileSync(file, 'utf8').replace('<head>', `<head>${listening}`);
  writeFileSync(file, html);
  return html;
}

const digestOf = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
