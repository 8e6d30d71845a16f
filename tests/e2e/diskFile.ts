import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from './test';

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const file = pathToFileURL(`dist/${name}.html`).href;

/** Opens the file as a double click does, with the network gone, and keeps what went wrong. The story has no map to wait for. */
export async function openFile(
  page: Page,
  hash = '',
): Promise<{ errors: string[]; requests: string[] }> {
  const seen: { errors: string[]; requests: string[] } = { errors: [], requests: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && !url.startsWith(file)) seen.requests.push(url);
  });
  await page.goto(file + hash);
  if (hash.startsWith('#/story')) return seen;
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 30_000 });
  return seen;
}
