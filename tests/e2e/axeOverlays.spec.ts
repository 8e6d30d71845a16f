import { expect, test, type Page } from '@playwright/test';
import { axeSource, ownOfAxe, sizes, violations } from './axe';
import { watch } from './page';

// Kept for offline, the live map would come in spite of the test.
test.use({ serviceWorkers: 'block' });

/** What opens over the page at a press: axe sees it only while it is open. */
interface Surface {
  readonly view: string;
  open(page: Page): Promise<void>;
  /** Open when this is there. */
  readonly sign: string;
}

const share = (page: Page) => page.locator('.share-button').click();
const press = (name: RegExp) => async (page: Page) => {
  await share(page);
  await page.getByRole('dialog').getByRole('button', { name }).click();
};
async function search(page: Page, query: string): Promise<void> {
  const opener = page.locator('.search .opener');
  if (await opener.isVisible()) await opener.click();
  await page.getByRole('combobox').first().fill(query);
}

const surfaces: Record<string, Surface> = {
  share: { view: 'explore/pingyao', open: share, sign: 'dialog h2' },
  embed: {
    view: 'explore/pingyao',
    open: press(/^(设置嵌入的画面|Set up the embedded view)$/),
    sign: 'dialog iframe',
  },
  paper: { view: 'explore/pingyao', open: press(/^(打印本页|Print this page)$/), sign: '.paper' },
  'search with results': {
    view: 'explore/pingyao',
    open: (page) => search(page, 'py'),
    sign: '[role="option"]',
  },
  'search without results': {
    view: 'explore/pingyao',
    open: (page) => search(page, 'qqqqqqqq'),
    sign: '.search p',
  },
  layers: {
    view: '',
    open: (page) => page.locator('.legend summary').first().click(),
    sign: '.legend details[open]',
  },
  'values on the map': {
    view: 'explore/pingyao?indicator=urban-share',
    open: async () => undefined,
    sign: '.legend',
  },
  'steps of the talk': {
    view: 'present?talk=5',
    open: async (page) => {
      // Before the talk's own chunk there is no key.
      await expect(page.locator('.talk')).toBeVisible();
      await page.keyboard.press('g');
    },
    sign: '.grid[role="dialog"]',
  },
};
/** Colours do not depend on the language; `AXE=full` looks at them all the same. */
const themesFor = (lang: string) =>
  process.env['AXE'] === 'full'
    ? ['light', 'dark', 'contrast']
    : lang === 'zh'
      ? ['light', 'dark']
      : ['light'];

for (const [size, viewport] of Object.entries(sizes)) {
  for (const lang of ['zh', 'en']) {
    for (const [name, { view, open, sign }] of Object.entries(surfaces)) {
      test(`axe finds nothing in ${name}, on a ${size} in ${lang}`, async ({ page }) => {
        const faults = watch(page);
        await page.setViewportSize(viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.route(/liveMap/, (route) => route.abort());
        await page.goto(`./#/${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
        await expect(page.locator('[data-quick]')).toHaveCount(0);
        await open(page);
        await expect(page.locator(sign).first()).toBeVisible();
        await page.evaluate(axeSource);
        const found: string[] = [];
        for (const theme of themesFor(lang)) {
          // A new address would close what is open; the colours hang on this alone.
          await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), theme);
          for (const fault of await violations(page, {})) found.push(`${theme}: ${fault}`);
        }
        expect(found).toEqual([]);
        expect(faults.errors.filter((text) => !ownOfAxe.test(text))).toEqual([]);
      });
    }
  }
}
