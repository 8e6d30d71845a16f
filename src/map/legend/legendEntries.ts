import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import type { Tone } from '../../content/schema';
import { appWords } from '../../i18n/app';
import type { Lang } from '../../domain/lang';
import type { SwatchKind } from '../../ui/Swatch.svelte';
import { groundLayers, type LayerId } from '../../state/layers';

export interface SignEntry {
  readonly kind: SwatchKind;
  readonly tone: Tone;
  readonly text: string;
}

/** The layers of the plan that a pack has anything for; rivers are known by their shapes. */
export function layersIn({ wings, zones, openings, mapIndicator }: PackSummary, rivers: number) {
  const has: Partial<Record<LayerId, boolean | number>> = {
    wings: wings.length,
    valley: zones.some(({ kind }) => kind === 'core'),
    zones: zones.some(({ kind }) => kind === 'zone'),
    openings: openings.length,
    rivers,
    values: mapIndicator !== '',
  };
  return groundLayers.filter((id) => has[id]);
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
  if (layers.includes('valley') && core !== undefined) {
    const name = lang === 'zh' ? core.short.zh : '';
    entries.push({ kind: 'core', tone: 'seal', text: name + legend.core[lang] });
    if (pack.zones.some(({ kind }) => kind === 'extension'))
      entries.push({ kind: 'fade', tone: 'seal', text: legend.extension[lang] });
  }
  if (layers.includes('zones') && pack.zones.some(({ kind }) => kind === 'zone'))
    entries.push({ kind: 'diamond', tone: 'zone', text: legend.zone[lang] });
  if (layers.includes('openings') && pack.openings.length > 0) {
    entries.push({ kind: 'arrow', tone: 'zone', text: appWords[lang].legendOpening });
  }
  return entries;
}
