import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import type { Lang } from '../../domain/lang';
import type { LayerId } from '../../state/layers';
import type { SceneLabel } from '../scene';
import type { MapValues } from '../valuesFor';
import { areaLabels } from './areaLabels';
import { groupLabels } from './groupLabels';
import { marks } from './marks';

/** Every name on the map, in the order of its right to a place. */
export function labelsFor(
  pack: PackSummary,
  lang: Lang,
  isOn: (layer: LayerId) => boolean,
  values: MapValues | null = null,
): readonly SceneLabel[] {
  return [
    ...(isOn('valley') ? coreLabel(pack, lang) : []),
    ...areaLabels(pack, lang, isOn('values'), values),
    // A scene is also made where no page is built, and nothing puts the constant in.
    ...(typeof LARGE_PACK === 'boolean' && LARGE_PACK ? groupLabels(pack, lang) : []),
    ...(isOn('valley') ? extensionLabels(pack, lang) : []),
    ...(isOn('openings') ? openingLabels(pack, lang) : []),
    ...(isOn('zones') ? zoneLabels(pack, lang) : []),
    ...(isOn('valley') ? landmarkLabels(pack, lang) : []),
    ...pack.context.map(({ code, name, at }): SceneLabel => ({
      id: code,
      kind: 'context',
      texts: [name[lang]],
      value: null,
      token: 'context-ink',
      anchors: [at],
      bearing: null,
    })),
  ];
}

function coreLabel(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  const core = packIndex(pack).core;
  const drawn = pack.geometry.core;
  if (core === undefined || drawn === null) return [];
  return [
    {
      id: core.id,
      kind: 'core',
      texts: [core.short[lang]],
      value: marks[lang].schematicArea(Math.round(drawn.areaKm2)),
      token: 'seal-ink',
      anchors: [drawn.center],
      bearing: null,
    },
  ];
}

function extensionLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  return pack.zones
    .filter(({ kind }) => kind === 'extension')
    .map(({ id, short, phrase, bearing }): SceneLabel => {
      const lead = phrase?.[lang] ?? short[lang];
      return {
        id,
        kind: 'extension',
        texts: [`${lead} · ${short[lang]}`, lead],
        value: null,
        token: 'seal-ink',
        anchors: [pack.geometry.extensions[id]?.label ?? pack.geometry.city.centroid],
        bearing,
      };
    });
}

function zoneLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  return pack.zones.flatMap(({ id, short, at }): SceneLabel[] =>
    at === null
      ? []
      : [
          {
            id,
            kind: 'zone',
            texts: [short[lang]],
            value: null,
            token: 'zone-ink',
            anchors: [at],
            bearing: null,
          },
        ],
  );
}

function landmarkLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  return pack.places.flatMap(({ id, kind, name, at }): SceneLabel[] =>
    kind !== 'airport' || at === null
      ? []
      : [
          {
            id,
            kind: 'landmark',
            texts: [name[lang]],
            value: null,
            token: 'soft',
            anchors: [at],
            bearing: null,
          },
        ],
  );
}

function openingLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  return pack.openings.map(({ id, name, bearing }): SceneLabel => ({
    id,
    kind: 'opening',
    texts: [name[lang]],
    value: null,
    token: 'ink',
    anchors: [],
    bearing,
  }));
}
