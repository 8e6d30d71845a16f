import { expect, test, type Page } from './test';
import { startReadyCaddy, startReadyNginx, type Host } from '../hosts';
import { renderedCounties, wakeLive, watch } from './page';

test.use({ serviceWorkers: 'allow' });

const offlineNote = (page: Page) => page.locator('.offline');

/** What a browser says of a policy that something does not keep to, in a page or in its workers. */
function violations(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy/.test(message.text()))
      told.push(message.text());
  });
  return told;
}

test.describe('on nginx with the ready settings', () => {
  let host: Host;
  test.beforeAll(async () => {
    host = await startReadyNginx('dist');
  });
  test.afterAll(() => host.close());

  test('the page with its map is kept, and nothing breaks a policy', async ({ page }) => {
    const [faults, broken] = [watch(page), violations(page)];
    await page.goto(host.url);
    await wakeLive(page);
    expect(await renderedCounties(page)).toHaveLength(11);
    await expect(offlineNote(page)).toHaveAttribute('data-note', 'ready', { timeout: 30_000 });
    expect(faults).toEqual({ errors: [], foreign: [] });
    expect(broken).toEqual([]);
  });
});

test.describe('on Caddy with the ready settings', () => {
  let host: Host;
  test.beforeAll(async () => {
    host = await startReadyCaddy('dist');
  });
  test.afterAll(() => host.close());

  test('an address that is not there leads on, the page opens, and nothing breaks a policy', async ({
    page,
  }) => {
    const broken = violations(page);
    await page.goto(`${host.url}no/such/page`);
    await page.getByRole('link', { name: '平遥县' }).click();
    await expect(page).toHaveURL(`${host.url}s/pingyao/`);
    await page.getByRole('link', { name: /地图/ }).first().click();
    await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
    expect(broken).toEqual([]);
  });
});
