/**
 * One set of tokens for every painter. The page reads them as custom properties (`--plain`), the
 * live map as colours. Contrast of `ink` and `soft` on `paper` and `slip` is tested.
 */
export const themeNames = ['light', 'dark', 'contrast', 'print', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

const light = {
  paper: '#F5F1E8',
  ground: '#EDE7DA',
  slip: '#FFFDF8',
  ink: '#20302B',
  soft: '#56605A',
  line: '#DDD5C3',
  focus: '#1F5FA8',
  hairline: '#FBF8F1',
  water: '#CBD6D3',
  'context-line': '#F8F4EA',
  'context-ink': '#6A624D',
  plain: '#E9CF8C',
  'plain-ink': '#74540C',
  east: '#86AB9A',
  'east-ink': '#2A5848',
  seal: '#B83A2B',
  'seal-ink': '#A02F22',
  'seal-fade': '#D9897C',
  zone: '#8A7BB5',
  'zone-ink': '#52427F',
  'select-under': '#FFFFFF',
  select: '#20302B',
  'label-ink': '#20302B',
  'label-halo': '#FFFDF8',
};
export type Token = keyof typeof light;
export type Theme = Readonly<Record<Token, string>>;

const dark: Theme = {
  paper: '#141B18',
  ground: '#1A2320',
  slip: '#1F2926',
  ink: '#ECE6D8',
  soft: '#AEB5AC',
  line: '#35413C',
  focus: '#8FC1FF',
  hairline: '#1A2320',
  water: '#2B3A3C',
  'context-line': '#26312D',
  'context-ink': '#9A9683',
  plain: '#7E6B39',
  'plain-ink': '#EBCB7A',
  east: '#36564A',
  'east-ink': '#9CCBB5',
  seal: '#E4705E',
  'seal-ink': '#F0897A',
  'seal-fade': '#B4503F',
  zone: '#6B5C9C',
  'zone-ink': '#BBAAE8',
  'select-under': '#141B18',
  select: '#FFF8E7',
  'label-ink': '#F6F1E4',
  'label-halo': '#141B18',
};

/** Black on white, few mid tones, every text at 7:1 or more. */
const contrast: Theme = {
  paper: '#FFFFFF',
  ground: '#FFFFFF',
  slip: '#FFFFFF',
  ink: '#000000',
  soft: '#2B2B2B',
  line: '#6E6E6E',
  focus: '#0037B3',
  hairline: '#FFFFFF',
  water: '#9FB4C4',
  'context-line': '#8A8A8A',
  'context-ink': '#333333',
  plain: '#F6D878',
  'plain-ink': '#4A3300',
  east: '#4E9C82',
  'east-ink': '#0B3A2B',
  seal: '#9C1204',
  'seal-ink': '#7D0E03',
  'seal-fade': '#C0584C',
  zone: '#6A54AE',
  'zone-ink': '#33207A',
  'select-under': '#FFFFFF',
  select: '#000000',
  'label-ink': '#000000',
  'label-halo': '#FFFFFF',
};

const print: Theme = {
  paper: '#FFFFFF',
  ground: '#FFFFFF',
  slip: '#FFFFFF',
  ink: '#000000',
  soft: '#3F3F3F',
  line: '#B9B9B9',
  focus: '#000000',
  hairline: '#FFFFFF',
  water: '#D5D5D5',
  'context-line': '#C9C9C9',
  'context-ink': '#4A4A4A',
  plain: '#EFEFEF',
  'plain-ink': '#3A3A3A',
  east: '#BDBDBD',
  'east-ink': '#1D1D1D',
  seal: '#8C1F12',
  'seal-ink': '#7A180D',
  'seal-fade': '#B9938D',
  zone: '#9A9A9A',
  'zone-ink': '#2C2C2C',
  'select-under': '#FFFFFF',
  select: '#000000',
  'label-ink': '#000000',
  'label-halo': '#FFFFFF',
};

/** For a washed-out picture: white paper, full fills and near-black ink keep their distance there. */
const projector: Theme = {
  paper: '#FFFFFF',
  ground: '#E6E0D2',
  slip: '#FFFFFF',
  ink: '#06100C',
  soft: '#2B3531',
  line: '#8B8675',
  focus: '#0A3F86',
  hairline: '#FFFFFF',
  water: '#7FA5A8',
  'context-line': '#FFFFFF',
  'context-ink': '#45402F',
  plain: '#EDB02E',
  'plain-ink': '#5A3C00',
  east: '#54997F',
  'east-ink': '#0C3D2C',
  seal: '#C2180A',
  'seal-ink': '#A01205',
  'seal-fade': '#DB6B5E',
  zone: '#5F4BB0',
  'zone-ink': '#38208A',
  'select-under': '#FFFFFF',
  select: '#06100C',
  'label-ink': '#06100C',
  'label-halo': '#FFFFFF',
};

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
