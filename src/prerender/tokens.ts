import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Pack } from '../content/schema';

/** `virtual:tokens.css`: the theme's custom properties and the city's proportions. */
export function tokens(alias: Record<string, string>): Plugin {
  const id = 'virtual:tokens.css';
  return {
    name: 'tokens',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { themeCss, themes, wholeThemes } = await import('../scene/theme.ts');
      const { hasMoreTones, moreTonesCss } = await import('../scene/moreTones.ts');
      const { paintCss } = await import('./paintCss.ts');
      const { mercatorBox } = await import('../domain/mercator.ts');
      const pack = JSON.parse(readFileSync(alias['#pack'] ?? '', 'utf8')) as Pack;
      const [left, top, right, bottom] = mercatorBox(pack.geometry.city.bounds);
      const hasMore = hasMoreTones(pack.wings);
      const used = hasMore ? wholeThemes() : themes;
      const more = hasMore ? moreTonesCss() : '';
      return `${themeCss(used)}\n${paintCss(used)}${more}\n:root{--city-aspect:${((right - left) / (bottom - top)).toFixed(5)}}`;
    },
  };
}
