import { readdirSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  everyAnswer,
  hashedCaching,
  otherCaching,
  pagePolicy,
  scriptPolicy,
} from '../../geodata/site/hosting/headers';
import { settingsFiles } from '../../geodata/site/hosting/settings';
import { startReadyCaddy, startReadyNginx, type Host } from '../hosts';
import { dist } from './dist';

test.each(Object.entries(settingsFiles))(
  'docs/deploy/%s is what the module of the headers says',
  async (file, settings) => {
    await expect(settings()).toMatchFileSnapshot(`../../docs/deploy/${file}`);
  },
);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks as a browser does, and leaves what comes as it was sent. */
function ask(url: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, text: Buffer.concat(parts).toString() });
      });
    }).on('error', reject);
  });
}

const script =
  readdirSync(`${dist}/assets`).find((file) => /^index-.*\.js$/.test(file)) ?? 'no script';
const own = Object.fromEntries(
  Object.entries(everyAnswer).map(([name, value]) => [name.toLowerCase(), value]),
);

describe.each([
  ['nginx', startReadyNginx, ['gzip']],
  ['Caddy', startReadyCaddy, ['gzip', 'br']],
] as const)('%s with the ready settings', (_, start, encodings) => {
  let host: Host;
  beforeAll(async () => {
    host = await start(dist);
  });
  afterAll(() => host.close());

  test('sends a file named by its content compressed, for ever, with a policy for workers', async () => {
    for (const encoding of encodings) {
      const { status, headers } = await ask(`${host.url}assets/${script}`, encoding);
      expect(status).toBe(200);
      expect(headers).toMatchObject({ ...own, 'content-security-policy': scriptPolicy });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['cache-control']).toBe(hashedCaching);
      expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
      expect(headers.vary).toContain('Accept-Encoding');
    }
  });

  test('asks anew for the page, its service worker and what tells its version', async () => {
    for (const [file, policy] of [
      ['', pagePolicy],
      ['s/pingyao/', pagePolicy],
      ['version.json', pagePolicy],
      ['sw.js', scriptPolicy],
    ] as const) {
      const { status, headers } = await ask(host.url + file, 'gzip');
      expect([file, status, headers['cache-control']]).toEqual([file, 200, otherCaching]);
      expect(headers).toMatchObject({ ...own, 'content-security-policy': policy });
    }
  });

  test('leads a folder without its slash to the page in it, under whatever name it is reached', async () => {
    const { status, headers } = await ask(`${host.url}s/pingyao`, '');
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(headers.location ?? '', `${host.url}s/`).pathname).toBe('/s/pingyao/');
  });

  test('shows 404.html for what is not there, and lets nobody keep it', async () => {
    for (const path of ['no/such/page', 'assets/gone-1234567.js']) {
      const { status, headers, text } = await ask(host.url + path, '');
      expect([status, headers['cache-control']]).toEqual([404, otherCaching]);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(text).toContain('没有这一页');
      expect(headers).toMatchObject({ ...own, 'content-security-policy': pagePolicy });
    }
  });
});
