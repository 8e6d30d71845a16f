import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from './test';
import { mounted } from './page';

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
/** The page as one file, as it was built. */
export const single = `dist/${name}.html`;
const file = pathToFileURL(single).href;

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
  await mounted(page);
  return seen;
}

/** Opens a file that may have been saved from another one, and keeps what went wrong. */
export async function openPath(page: Page, path: string, hash: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(blob|data|file):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(pathToFileURL(path).href + hash);
  return faults;
}
