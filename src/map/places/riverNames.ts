import type { Lang } from '../../domain/lang';
import type { Position } from '../../domain/geometry';
import { project } from '../../scene/camera';
import { isInSight } from '../../scene/labels/collision';
import { placeLabels } from '../../scene/labels/place';
import type { LabelContext, PlacedLabel } from '../../scene/labels/types';
import { shapes } from '../shapes';

interface River {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** Points along the line, from its middle to its ends in turn. */
  readonly points: readonly Position[];
}

/** The rivers of the map; what has no name in both languages is not named. */
const rivers: readonly River[] = shapes.rivers.flatMap(({ key, feature }): River[] => {
  const { properties, geometry } = feature;
  const names = properties as Readonly<Record<string, unknown>> | null;
  const [zh, en] = [names?.['name_zh'], names?.['name_en']];
  if (typeof zh !== 'string' || typeof en !== 'string' || geometry.type !== 'LineString') return [];
  const line = geometry.coordinates as unknown as Position[];
  return [{ id: key, name: { zh, en }, points: fromMiddle(line) }];
});

/** CSS pixels that a name reaches from its point at most: rivers run on far beyond the map. */
const mostReach = 200;

/** The name of each river once, at the first point from its middle outwards where it touches nothing. */
export function riverNames(context: LabelContext, lang: Lang): readonly PlacedLabel[] {
  return rivers.flatMap(({ id, name, points }) => {
    for (const at of points) {
      if (!isInSight(project(context.camera, context.size, at), context.size, -mostReach)) continue;
      const label = {
        id,
        kind: 'landmark',
        texts: [name[lang]],
        value: null,
        token: 'context-ink',
        anchors: [at],
        bearing: null,
      } as const;
      const placed = placeLabels([label], { ...context, zoomRatio: 1 });
      if (placed.length > 0) return placed;
    }
    return [];
  });
}

function fromMiddle(line: readonly Position[]): readonly Position[] {
  const middle = line.length >> 1;
  const far = line.map((at, index) => ({ at, far: Math.abs(index - middle) }));
  return far.sort((a, b) => a.far - b.far).map(({ at }) => at);
}
