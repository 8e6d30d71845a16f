import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { watch } from './page';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
interface AxeResult {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};
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
  'compare/pingyao~jiexiu',
  'present',
  'table',
  'about',
];

/** Views that between them use every colour. */
const coloured = ['', 'explore/pingyao', 'explore/valley', 'explore/pingyao?page=1'];
/** `AXE=full` runs every rule on every view in every theme and language: three times as long. */
const isFull = process.env['AXE'] === 'full';

/** The rules to run, or to leave out, where the rest cannot differ from another run. */
function rulesFor(view: string, theme: string, lang: string): object | null {
  if (isFull) return {};
  // Colours do not depend on the language, structure does not depend on the theme.
  if (theme === 'light')
    return lang === 'zh' ? {} : { rules: { 'color-contrast': { enabled: false } } };
  return lang === 'zh' && coloured.includes(view) ? { runOnly: ['color-contrast'] } : null;
}

/** Run in the page itself, loaded once: a new page for each run would take minutes. */
function violations(page: Page, options: object): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: unknown): Promise<AxeResult> };
    };
    const result = await axe.run(document, { resultTypes: ['violations'], ...wanted });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
    );
  }, options);
}

for (const [name, viewport] of Object.entries(sizes)) {
  for (const lang of ['zh', 'en']) {
    test(`axe finds nothing on a ${name} in ${lang}, in every mode and theme`, async ({ page }) => {
      const faults = watch(page);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.route(/liveMap/, (route) => route.abort());
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
      await page.evaluate(axeSource);
      const found: string[] = [];
      for (const view of views) {
        for (const theme of ['light', 'dark', 'contrast']) {
          const rules = rulesFor(view, theme, lang);
          if (rules === null) continue;
          const hash = `#/${view}${view.includes('?') ? '&' : '?'}theme=${theme}&lang=${lang}`;
          await page.evaluate((next) => (location.hash = next), hash);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expect(page.locator('[data-quick]')).toHaveCount(0);
          for (const fault of await violations(page, rules)) found.push(`${hash} ${fault}`);
        }
      }
      expect(found).toEqual([]);
      // axe tries a style of its own on the page, which the policy refuses.
      const own = /ERR_FAILED|Applying inline style/;
      expect(faults.errors.filter((text) => !own.test(text))).toEqual([]);
    });
  }
}
