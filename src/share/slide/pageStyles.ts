import { themes } from '../../scene/theme';
import { rulesOf } from '../fonts';

/** The style sheets of the page as one text, without the fonts that have files. */
export function pageRules(): string {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => !(rule instanceof CSSFontFaceRule && rule.cssText.includes('url(')))
    .map(({ cssText }) => cssText)
    .join('\n');
}

/**
 * The theme's colours as an element has them, as declarations: in a document of its own neither the root nor
 * the system chooses them.
 */
export function themeOf(element: Element): string {
  const style = getComputedStyle(element);
  return Object.keys(themes.light)
    .map((token) => `--${token}:${style.getPropertyValue(`--${token}`).trim()}`)
    .join(';');
}
