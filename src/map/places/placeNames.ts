import type { Box, PlacedLabel, LabelContext } from '../../scene/labels/types';
import { placeLabels } from '../../scene/labels/place';
import { readersType, type SceneLabel, type ScenePlaces } from '../../scene/scene';
import { nearRatio, type PlaceGroup } from './groups';

/** As large as the page's small print, whatever fills the map. */
const textScale = 1.08;
/** More names than a map can hold are not tried. */
const mostNames = 150;
/** More names than a wall can hold beside a figure; where there are more, the signs are the picture. */
const mostTold = 30;

/**
 * The names of signs, and the counts at the seats where all of the city is seen: after all other names,
 * where they touch nothing.
 *
 * @param context The map and what is on it already, names among it.
 */
export function placeNames(
  groups: readonly PlaceGroup[],
  { marks, counts, isTold, selected, more }: ScenePlaces,
  context: LabelContext,
): readonly PlacedLabel[] {
  const isNear = context.zoomRatio >= nearRatio;
  const isFew = (told: typeof marks) => !isTold || told.length <= mostTold;
  const isNamed = (isNear || isTold) && isFew(marks.filter(({ isOwn }) => isOwn));
  const isOwnNamed = isFew(marks.filter(({ kind }) => kind === 'own'));
  // The airport has its name from the valley where that is on.
  const known = new Set(context.obstacles.flatMap((one) => ('lines' in one ? [one.id] : [])));
  const named = groups.filter(
    ({ first }) =>
      !known.has(first.id) &&
      (isNamed || (first.kind === 'own' && isOwnNamed) ? first.isOwn : first.id === selected),
  );
  // A county's seat before its sights.
  const isSeat = ({ first }: PlaceGroup) => first.kind === 'seat';
  const ordered = [...named.filter(isSeat), ...named.filter((one) => !isSeat(one))];
  const names = ordered.slice(0, mostNames).map(({ first, members }): SceneLabel => ({
    ...quiet,
    id: first.id,
    texts: members.length > 1 ? [more(first.name, members.length), first.name] : [first.name],
    anchors: [first.at],
  }));
  const seats = new Map(
    groups.flatMap(({ first }) => (first.kind === 'seat' ? [[String(first.at), first.id]] : [])),
  );
  const numbers = counts.map(({ area, at, text }): SceneLabel => ({
    ...quiet,
    id: seats.get(String(at)) ?? area,
    texts: [text],
    anchors: [at],
  }));
  const signs = groups.map(({ first, box }) => ({ id: first.id, box }));
  const own = new Set(marks.flatMap(({ id, kind }) => (kind === 'own' ? [id] : [])));
  const type = context.type ?? readersType;
  const isClear = (box: Box, id: string) => !isNearerAnother(box, id, signs);
  const place = (labels: readonly SceneLabel[], before: readonly PlacedLabel[], most: number) =>
    placeLabels(labels, {
      ...context,
      zoomRatio: 1,
      ...(isTold && { isClear }),
      obstacles: [...context.obstacles, ...signs, ...before],
      type: { ...type, scale: type.scale * textScale, mostMetersPerPixel: most },
    });
  // Somebody's own are what the map is shown for: named first, from however far.
  const first = place(
    names.filter(({ id }) => own.has(id)),
    [],
    Infinity,
  );
  const others = names.filter(({ id }) => !own.has(id));
  const all = isNamed ? others : [...others, ...numbers];
  // What a step is about is named on the smallest wall.
  const most = isTold ? Infinity : type.mostMetersPerPixel;
  return [...first, ...place(all, first, most)];
}

/** Before a room a name that stands nearer to another's sign would be read as its name. */
function isNearerAnother(
  box: Box,
  id: string,
  signs: readonly { readonly id: string; readonly box: Box }[],
): boolean {
  const own = signs.find((sign) => sign.id === id);
  const near = own === undefined ? Infinity : apart(box, own.box);
  return signs.some((sign) => sign !== own && apart(box, sign.box) < near - slack);
}

/** CSS pixels; two signs that are as near as one are a heap, and the name is of one of them. */
const slack = 1;

/** How far one box is from another, CSS pixels. */
function apart(a: Box, b: Box): number {
  const between = (low: 0 | 1, high: 2 | 3) => Math.max(0, b[low] - a[high], a[low] - b[high]);
  return Math.hypot(between(0, 2), between(1, 3));
}

const quiet = { kind: 'landmark', value: null, token: 'ink', bearing: null } as const;
