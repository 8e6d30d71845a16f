import { expect, test } from './test';
import { axeSource, ownOfAxe, rulesFor, sizes, violations } from './axe';
import { follow, mounted, watch } from './page';

/** Every kind of subject and every mode; the themes and languages change within one open page. */
const views = [
  '',
  'explore/pingyao',
  'explore/east-mountain',
  'explore/valley',
  'explore/dev-zone',
  'explore/two-wings',
  'explore/pingyao?page=1',
  'explore/plain?embed=1',
  'explore/plain?embed=map',
  'explore/plain?embed=panel',
  'compare/pingyao~jiexiu',
  'compare/pingyao~jiexiu?chart=matrix',
  'present',
  'table',
  'about',
];

/** Views that between them use every colour. */
const coloured = ['', 'explore/pingyao', 'explore/valley', 'explore/pingyao?page=1'];

for (const [name, viewport] of Object.entries(sizes)) {
  for (const lang of ['zh', 'en']) {
    test(`axe finds nothing on a ${name} in ${lang}, in every mode and theme`, async ({ page }) => {
      test.slow();
      const faults = watch(page);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('./');
      await mounted(page);
      await page.evaluate(axeSource);
      const found: string[] = [];
      for (const view of views) {
        for (const theme of ['light', 'dark', 'contrast']) {
          const rules = rulesFor(theme, lang, coloured.includes(view));
          if (rules === null) continue;
          const hash = `#/${view}${view.includes('?') ? '&' : '?'}theme=${theme}&lang=${lang}`;
          await follow(page, hash);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          // Inside another page the masthead is there, unseen; the heading of its own comes late.
          const heading = view.includes('embed=') ? 'h1.hidden' : 'h1';
          await expect(page.locator(heading).first()).toBeAttached();
          for (const fault of await violations(page, rules)) found.push(`${hash} ${fault}`);
        }
      }
      expect(found).toEqual([]);
      expect(faults.errors.filter((text) => !ownOfAxe.test(text))).toEqual([]);
    });
  }
}
