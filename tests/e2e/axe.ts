import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './test';

/** Run once in a page; then `violations` can be asked for. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
interface AxeResult {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};
/** Faults of a test's own making: axe tries a style on the page, which the policy refuses. */
export const ownOfAxe = /Applying inline style/;

/** Off by default in axe: whoever speaks to the page says what they read on a button. */
const besides = { 'label-content-name-mismatch': { enabled: true } };

interface Rules {
  readonly rules?: object;
  readonly runOnly?: readonly string[];
}
/** `AXE=full` runs every rule on every view in every theme and language: three times as long. */
const isFull = process.env['AXE'] === 'full';

/** The rules to run, or to leave out, where the rest cannot differ from another run; null where all are the same. */
export function rulesFor(theme: string, lang: string, isColoured: boolean): Rules | null {
  if (isFull) return {};
  // Colours do not depend on the language, structure does not depend on the theme.
  if (theme === 'light')
    return lang === 'zh' ? {} : { rules: { 'color-contrast': { enabled: false } } };
  return lang === 'zh' && isColoured ? { runOnly: ['color-contrast'] } : null;
}

/** Run in the page itself, loaded once: a new page for each run would take minutes. */
export function violations(page: Page, options: Rules): Promise<string[]> {
  const rules = { ...(options.runOnly === undefined ? besides : {}), ...options.rules };
  return page.evaluate(
    async (wanted) => {
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: unknown): Promise<AxeResult> };
      };
      const result = await axe.run(document, { resultTypes: ['violations'], ...wanted });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
      );
    },
    { ...options, rules },
  );
}
