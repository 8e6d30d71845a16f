import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import type { Tone } from '../../content/schema';
import { appWords } from '../../i18n/app';
import type { Lang } from '../../domain/lang';
import type { SwatchKind } from '../../ui/Swatch.svelte';
import type { LayerId } from '../../state/layers';

export interface SignEntry {
  readonly kind: SwatchKind;
  readonly tone: Tone;
  readonly text: string;
}

/** What the signs on the map mean, for the layers that are on. */
export function legendEntries(
  pack: PackSummary,
  layers: readonly LayerId[],
  lang: Lang,
): readonly SignEntry[] {
  const { legend } = pack.words;
  const core = packIndex(pack).core;
  const entries: SignEntry[] = [];
  if (layers.includes('wings')) {
    for (const { short, tone } of pack.wings)
      entries.push({ kind: 'solid', tone, text: short[lang] });
  }
  if (layers.includes('valley')) {
    const name = lang === 'zh' ? (core?.short.zh ?? '') : '';
    entries.push({ kind: 'core', tone: 'seal', text: name + legend.core[lang] });
    entries.push({ kind: 'fade', tone: 'seal', text: legend.extension[lang] });
  }
  if (layers.includes('zones'))
    entries.push({ kind: 'diamond', tone: 'zone', text: legend.zone[lang] });
  if (layers.includes('openings')) {
    entries.push({ kind: 'arrow', tone: 'zone', text: appWords[lang].legendOpening });
  }
  return entries;
}
