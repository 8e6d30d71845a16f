import { expect, test, type Page } from './test';
import { folded } from './folded';
import { follow, open } from './page';

/** What a screen reader is given, as text: read it aloud before accepting a change. */
const views = {
  explore: '#/',
  county: '#/explore/pingyao',
  compare: '#/compare/pingyao~jiexiu',
  table: '#/table',
  about: '#/about',
  present: '#/present',
  step: '#/present/valley--core',
};

async function isReady(page: Page, view: string): Promise<void> {
  const sign = {
    compare: '#panel figure',
    present: '.talk',
    step: '.talk',
    table: 'table',
    about: '[data-part="sources"]',
  }[view];
  await expect(page.locator(sign ?? '#panel h2').first()).toBeVisible();
  await expect(page.locator('[data-quick], [data-later]')).toHaveCount(0);
  // The signs of the map, as links, come after it.
  if (view === 'explore' || view === 'county')
    await expect(page.locator('[data-place-list]')).toBeAttached();
}

for (const lang of ['zh', 'en']) {
  test(`every mode reads in ${lang} as it was read before`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const spelled = (hash: string) => `${hash}${lang === 'en' ? '?lang=en' : ''}`;
    await open(page, spelled(views.explore));
    for (const [name, hash] of Object.entries(views)) {
      await follow(page, spelled(hash));
      await isReady(page, name);
      // A portrait is read to its end: its folded parts are opened, but not its table of all.
      if (name === 'county')
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>(
            '.panel > section > details',
          ))
            fold.open = true;
        });
      // Places for notices, still empty, come with parts that are loaded late.
      // A picture is told by its name; which of its labels have room depends on the typeface.
      const said = (await page.locator('body').ariaSnapshot())
        .replace(/(\n- (status|paragraph|alert))+$/, '')
        // The version of the data follows every change of them.
        .replace(/\d{4}-\d\d-\d\d[^（(]*[（(][0-9a-f]{8}[）)]/g, '…')
        // Where a link leads is tested elsewhere.
        .replace(/\n\s+- \/url: .*/g, '')
        .replace(/^(\s*- '?img ".*"'?): .+$/gm, '$1')
        .concat('\n');
      expect.soft(folded(said, 2)).toMatchSnapshot([`${name}.${lang}.txt`]);
    }
  });
}
