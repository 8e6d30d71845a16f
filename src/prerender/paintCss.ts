import { themes, type Token } from '../scene/theme.ts';

/** One class a token for fills and strokes: a strict policy leaves no style attribute to the page. */
export function paintCss(): string {
  const tokens = Object.keys(themes.light) as Token[];
  return tokens
    .map((token) => `.fill-${token}{fill:var(--${token})}.stroke-${token}{stroke:var(--${token})}`)
    .join('');
}
