import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { faintTexts, smallTargets } from './axeInPage';
import type { Page } from './test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
interface AxeResult {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

export type Size = 'desktop' | 'phone';
export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};

/** Faults of a test's own making: axe tries a style on the page, which the policy refuses. */
export const ownOfAxe = /Applying inline style/;

/** Once in an open page, before its faults are asked for. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/** What another language of a view can get wrong: the words. */
const wordRules = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'frame-title',
  'html-has-lang',
  'image-alt',
  'label',
  'label-content-name-mismatch',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];
/** What another width can: what scrolls, what is hidden, what stands where. */
const placeRules = [
  'aria-hidden-focus',
  'bypass',
  'duplicate-id-aria',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'nested-interactive',
  'page-has-heading-one',
  'region',
  'scrollable-region-focusable',
];
/** Off by default in axe: whoever speaks to the page says what they read on a button. */
const besides = {
  'label-content-name-mismatch': { enabled: true },
  // Asked for apart, where it tells more.
  'color-contrast': { enabled: false },
};

/** In the page itself, loaded once. What the page embeds is the page, looked at as a view of its own. */
async function run(page: Page, options: object): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: unknown): Promise<AxeResult> };
    };
    const result = await axe.run(document, {
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
      ...wanted,
    });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
    );
  }, options);
}

/** `AXE=full` runs every rule in every size, language and theme: three times as long. */
const isFull = process.env['AXE'] === 'full';
const everyRule = { rules: besides };

/** What is pressed is 44 px and more under a thumb, and 24 under a mouse. */
const least = { desktop: 24, phone: 44 };

/** What can be wrong in this size and language and not already in another: in Chinese on a desktop everything. */
export async function faultsIn(page: Page, size: Size, lang: string): Promise<string[]> {
  const isWhole = isFull || (size === 'desktop' && lang === 'zh');
  const rules = lang === 'zh' ? placeRules : wordRules;
  const themes = lang === 'en' ? [] : isWhole ? ['contrast', 'dark', 'light'] : ['light'];
  return [
    ...(await page.evaluate(smallTargets, least[size])),
    ...(await page.evaluate(faintTexts, themes)),
    ...(await run(page, isWhole ? everyRule : { runOnly: rules })),
  ];
}

/** Contrast, and what presses upon what, by axe: it lays the page out anew, which takes longer than all the rest. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'light']) {
    await page.evaluate((next) => (document.documentElement.dataset['theme'] = next), theme);
    const rules = ['color-contrast-enhanced', 'target-size'];
    for (const fault of await run(page, { runOnly: rules })) found.push(`${theme}: ${fault}`);
  }
  return found;
}
