import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSite } from './site';

test('what goes wrong is kept before any script and policy, and offline use takes the page so', async () => {
  const site = await openSite('dist');
  try {
    const [page, worker] = await Promise.all(
      ['', 'sw.js'].map(async (path) => (await fetch(site.url + path)).text()),
    );
    const file = readFileSync(fileURLToPath(site.file), 'utf8');
    for (const html of [page ?? '', file])
      expect(html.indexOf('window.uncaught')).toBeLessThan(html.indexOf('<meta'));
    const digest = createHash('sha256')
      .update(page ?? '')
      .digest('base64');
    expect(worker).toContain(`sha256-${digest}`);
  } finally {
    await site.remove();
  }
});
