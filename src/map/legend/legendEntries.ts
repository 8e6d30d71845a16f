import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import type { Tone } from '../../content/schema';
import { appWords } from '../../i18n/app';
import type { Lang } from '../../domain/lang';
import type { SwatchKind } from '../../ui/Swatch.svelte';
import { groundLayers } from '../../state/layers';

export interface SignEntry {
  readonly kind: SwatchKind;
  readonly tone: Tone;
  readonly text: string;
}

/** The layers of the plan that a pack has anything for, `rivers` being how many are drawn. */
export function layersIn(pack: PackSummary, rivers = 0) {
  const has = (one: string) => pack.zones.some(({ kind }) => kind === one);
  const { wings, openings, mapIndicator } = pack;
  const counts = [wings.length, has('core'), has('zone'), openings.length, rivers, mapIndicator];
  return groundLayers.filter((_, at) => counts[at]);
}

/** What the signs on the map mean, for the layers that are on. */
export function legendEntries(
  pack: PackSummary,
  layers: readonly string[],
  lang: Lang,
): readonly SignEntry[] {
  const { legend } = pack.words;
  const core = packIndex(pack).core;
  const entries: SignEntry[] = [];
  const on = layersIn(pack).filter((id) => layers.includes(id));
  // More groups than tones: a colour tells two that touch apart, and means no more.
  if (on.includes('wings') && pack.wings.length < 5) {
    for (const { short, tone } of pack.wings)
      entries.push({ kind: 'solid', tone, text: short[lang] });
  }
  if (on.includes('valley')) {
    const name = lang === 'zh' ? (core?.short.zh ?? '') : '';
    entries.push({ kind: 'core', tone: 'seal', text: name + legend.core[lang] });
    if (pack.zones.some(({ kind }) => kind === 'extension'))
      entries.push({ kind: 'fade', tone: 'seal', text: legend.extension[lang] });
  }
  if (on.includes('zones'))
    entries.push({ kind: 'diamond', tone: 'zone', text: legend.zone[lang] });
  if (on.includes('openings')) {
    entries.push({ kind: 'arrow', tone: 'zone', text: appWords[lang].legendOpening });
  }
  return entries;
}
