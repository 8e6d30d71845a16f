import { moreTones } from './moreTones.ts';
import { contrast, dark, light, type Theme } from './palettes.ts';
import { print, projector } from './wallPalettes.ts';

/**
 * One set of tokens for every painter. The page reads them as custom properties (`--plain`), the
 * live map as colours. Contrast of `ink` and `soft` on `paper` and `card` is tested.
 */
export const themeNames = ['light', 'dark', 'contrast', 'print', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

export type { Theme, Token } from './palettes.ts';

type Themes = Readonly<Record<ThemeName, Theme>>;

const usual = { light, dark, contrast, print, projector };

/** Themes with the tones of very many groups. */
export function wholeThemes(): Themes {
  const whole = themeNames.map((name) => [name, { ...usual[name], ...moreTones[name] }]);
  return Object.fromEntries(whole) as Themes;
}

/** Without the tones that no group of the pack has. A theme is also read where no page is built, and nothing puts the constant in. */
export const themes: Themes =
  typeof MORE_TONES === 'boolean' && MORE_TONES ? wholeThemes() : (usual as unknown as Themes);

function declarations(theme: Theme): string {
  return Object.entries(theme)
    .map(([token, color]) => `--${token}:${color};`)
    .join('');
}

/** The custom properties of every theme as CSS; the system's choice holds until the view has one. */
export function themeCss({ light, dark, contrast, print, projector } = themes): string {
  return [
    `:root{color-scheme:light;${declarations(light)}}`,
    `:root[data-theme='dark']{color-scheme:dark;${declarations(dark)}}`,
    `:root[data-theme='contrast']{color-scheme:light;${declarations(contrast)}}`,
    `:root[data-theme='print']{${declarations(print)}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){${declarations(contrast)}}}`,
    `:root[data-theme='projector']{color-scheme:light;${declarations(projector)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${declarations(dark)}}}`,
    `.print-theme{color-scheme:light;${declarations(print)}}`,
    `@media print{:root,:root[data-theme]{${declarations(print)}}}`,
  ].join('\n');
}
