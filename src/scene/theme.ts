import { contrast, dark, light, type Theme } from './palettes.ts';
import { print, projector } from './wallPalettes.ts';

/**
 * One set of tokens for every painter. The page reads them as custom properties (`--plain`), the
 * live map as colours. Contrast of `ink` and `soft` on `paper` and `card` is tested.
 */
export const themeNames = ['light', 'dark', 'contrast', 'print', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

export type { Theme, Token } from './palettes.ts';

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  contrast,
  print,
  projector,
};

function declarations(theme: Theme): string {
  return Object.entries(theme)
    .map(([token, color]) => `--${token}:${color};`)
    .join('');
}

/** The custom properties of every theme as CSS; the system's choice holds until the view has one. */
export function themeCss(): string {
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
