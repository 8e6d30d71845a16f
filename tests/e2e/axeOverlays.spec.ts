import { expect, test, type Page } from './test';
import { bringAxe, faultsIn, faultsByAxe, ownOfAxe, sizes, type Size } from './axe';
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
const search = (query: string) => async (page: Page) => {
  const opener = page.locator('.search .opener');
  if (await opener.isVisible()) await opener.click();
  await page.getByRole('combobox').first().fill(query);
};
const key = (name: string) => async (page: Page) => {
  // Before the talk's own chunk there is no key.
  await page.locator('.talk').waitFor();
  await page.keyboard.press(name);
};

const surfaces: Record<string, Surface> = {
  share: { view: 'explore/pingyao', show: share, sign: 'dialog h2' },
  embed: {
    view: 'explore/pingyao',
    show: press(/^(设置嵌入的画面|Set up the embedded view)$/),
    sign: 'dialog iframe',
  },
  paper: { view: 'explore/pingyao', show: press(/^(打印本页|Print this page)$/), sign: '.paper' },
  'search with results': { view: 'explore/pingyao', show: search('py'), sign: '[role="option"]' },
  'search without results': {
    view: 'explore/pingyao',
    show: search('qqqqqqqq'),
    sign: '.search p',
  },
  layers: {
    view: '',
    show: async (page) => {
      const fold = page.locator('.legend details').last();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    },
    sign: '.legend details[open]',
  },
  'values on the map': {
    view: 'explore/pingyao?indicator=urban-share',
    show: async () => undefined,
    sign: '.legend .heading',
  },
  'steps of the talk': { view: 'present?talk=5', show: key('g'), sign: '.grid[role="dialog"]' },
  'keys of the talk': { view: 'present/valley--core?talk=5', show: key('?'), sign: '.talk-help' },
  'a question asked': { view: 'present/valley--core?talk=5', show: key('/'), sign: '.ask' },
};
/** Where axe, too, measures contrast. */
const coloured = ['share', 'steps of the talk'];

const opened = 'dialog[open], [role="option"], .paper, .grid, .talk-help, .ask';

/** From the embedding to sharing, from there to the page; an emptied search closes with one more. */
async function closeAll(page: Page): Promise<void> {
  for (let presses = 0; presses < 4; presses += 1) {
    if ((await page.locator(opened).count()) === 0) break;
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator(opened)).toHaveCount(0);
}

for (const size of ['desktop', 'phone'] as const satisfies readonly Size[]) {
  test(`axe finds nothing in what opens over the page on a ${size}, in any theme and language`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults = await open(page);
    await bringAxe(page);
    const found: string[] = [];
    for (const lang of ['zh', 'en']) {
      for (const [index, [name, { view, show, sign }]] of Object.entries(surfaces).entries()) {
        // Words do not hang on the size.
        if (lang === 'en' && (index % 2 === 0) !== (size === 'phone')) continue;
        await follow(page, `#/${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
        await show(page);
        await page.locator(sign).first().waitFor();
        const here = await faultsIn(page, size, lang);
        if (size === 'desktop' && lang === 'zh' && coloured.includes(name))
          here.push(...(await faultsByAxe(page)));
        found.push(...here.map((fault) => `${name} ${lang} ${fault}`));
        await closeAll(page);
      }
    }
    expect(found).toEqual([]);
    expect(faults.errors.filter((text) => !ownOfAxe.test(text))).toEqual([]);
  });
}
