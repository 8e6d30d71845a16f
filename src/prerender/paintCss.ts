import { themes, type Token } from '../scene/theme.ts';

/** One class a token for fills and strokes: a strict policy leaves no style attribute to the page. */
export function paintCss({ light } = themes): string {
  const tokens = Object.keys(light) as Token[];
  return tokens
    .map((token) => `.fill-${token}{fill:var(--${token})}.stroke-${token}{stroke:var(--${token})}`)
    .join('');
}
