import { expect, test, type Page } from './test';
import { axeSource, ownOfAxe, rulesFor, sizes, violations } from './axe';
import { follow, open } from './page';

/** What opens over the page at a press: axe sees it only while it is open. */
interface Surface {
  readonly view: string;
  show(page: Page): Promise<void>;
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
  share: { view: 'explore/pingyao', show: share, sign: 'dialog h2' },
  embed: {
    view: 'explore/pingyao',
    show: press(/^(设置嵌入的画面|Set up the embedded view)$/),
    sign: 'dialog iframe',
  },
  paper: { view: 'explore/pingyao', show: press(/^(打印本页|Print this page)$/), sign: '.paper' },
  'search with results': {
    view: 'explore/pingyao',
    show: (page) => search(page, 'py'),
    sign: '[role="option"]',
  },
  'search without results': {
    view: 'explore/pingyao',
    show: (page) => search(page, 'qqqqqqqq'),
    sign: '.search p',
  },
  layers: {
    view: '',
    show: (page) => page.locator('.legend summary').last().click(),
    sign: '.legend details[open]',
  },
  'values on the map': {
    view: 'explore/pingyao?indicator=urban-share',
    show: async () => undefined,
    sign: '.legend .heading',
  },
  'steps of the talk': {
    view: 'present?talk=5',
    show: async (page) => {
      // Before the talk's own chunk there is no key.
      await expect(page.locator('.talk')).toBeVisible();
      await page.keyboard.press('g');
    },
    sign: '.grid[role="dialog"]',
  },
};

const opened = 'dialog[open], [role="option"], .paper, .grid';

/** From the embedding to sharing, from there to the page. */
async function closeAll(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator(opened)).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

for (const [size, viewport] of Object.entries(sizes)) {
  for (const lang of ['zh', 'en']) {
    test(`axe finds nothing in what opens over the page, on a ${size} in ${lang}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const faults = await open(page, `#/about?lang=${lang}`);
      await page.evaluate(axeSource);
      const found: string[] = [];
      for (const [name, { view, show, sign }] of Object.entries(surfaces)) {
        await follow(page, `#/${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
        await expect(page.locator(opened)).toHaveCount(0);
        await show(page);
        await expect(page.locator(sign).first()).toBeVisible();
        for (const theme of ['light', 'dark', 'contrast']) {
          const rules = rulesFor(theme, lang, theme === 'dark');
          if (rules === null) continue;
          // A new address would close what is open; the colours hang on this alone.
          await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), theme);
          for (const fault of await violations(page, rules))
            found.push(`${name}, ${theme}: ${fault}`);
        }
        await closeAll(page);
        // An emptied search closes with one more.
        await page.keyboard.press('Escape');
        await follow(page, `#/about?lang=${lang}`);
        await closeAll(page);
        await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
      }
      expect(found).toEqual([]);
      expect(faults.errors.filter((text) => !ownOfAxe.test(text))).toEqual([]);
    });
  }
}
