import { moreToneNames } from '../content/tones.ts';

/**
 * Tones of groups beyond the usual ones, each with its ink for lines and names, for packs with very many groups. They stay
 * apart for colour-blind eyes by lightness as much as by hue.
 */
const light = {
  sky: '#A0E6EE',
  'sky-ink': '#095254',
  gold: '#BAA260',
  'gold-ink': '#584503',
  mint: '#A2CFC5',
  'mint-ink': '#075449',
  mauve: '#9D7A91',
  'mauve-ink': '#623754',
  clay: '#B17750',
  'clay-ink': '#6C380F',
  leaf: '#D9E8C4',
  'leaf-ink': '#3E4E22',
  umber: '#8C8675',
  'umber-ink': '#51472B',
  slate: '#A2A0C3',
  'slate-ink': '#46416B',
};
export type MoreToken = keyof typeof light;
type More = Readonly<Record<MoreToken, string>>;

const dark: More = {
  sky: '#2F7E84',
  'sky-ink': '#86D8DA',
  gold: '#5F4B0B',
  'gold-ink': '#DBC68B',
  mint: '#4A7068',
  'mint-ink': '#9DD5C9',
  mauve: '#462B3D',
  'mauve-ink': '#E5B7D5',
  clay: '#542702',
  'clay-ink': '#F1BA96',
  leaf: '#6C785C',
  'leaf-ink': '#BDCFA5',
  umber: '#3A3528',
  'umber-ink': '#D0C7AE',
  slate: '#4C4A65',
  'slate-ink': '#C5C2ED',
};
const contrast: More = {
  ...light,
  'sky-ink': '#023537',
  'gold-ink': '#392C01',
  'mint-ink': '#00372F',
  'mauve-ink': '#441E39',
  'clay-ink': '#482204',
  'leaf-ink': '#253406',
  'umber-ink': '#372D11',
  'slate-ink': '#2D274F',
};
/** On paper and on a wall they are those of the day. */
export const moreTones = { light, dark, contrast, print: light, projector: light } as const;

/** Whether any group of a pack has one of them. */
export function hasMoreTones(groups: readonly { readonly tone: string }[]): boolean {
  return groups.some(({ tone }) => (moreToneNames as readonly string[]).includes(tone));
}

/** What the page's style sheet has for them: a tone as two properties, for whatever lies inside. */
export function moreTonesCss(): string {
  return moreToneNames
    .map((tone) => `.tone-${tone}{--tone:var(--${tone});--tone-ink:var(--${tone}-ink)}`)
    .join('');
}
