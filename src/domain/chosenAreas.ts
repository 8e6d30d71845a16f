/** A comparison has room for four. */
export const mostChosen = 4;

export interface Choice {
  readonly areas: readonly string[];
  /** There was no room and nothing to replace. */
  readonly isFull: boolean;
}

/** A tap on an area: out if it is in; in place of the one that is to go; else behind the others. */
export function chooseArea(
  areas: readonly string[],
  area: string,
  replacing: string | null,
): Choice {
  if (areas.includes(area)) return { areas: areas.filter((id) => id !== area), isFull: false };
  if (replacing !== null && areas.includes(replacing)) {
    return { areas: areas.map((id) => (id === replacing ? area : id)), isFull: false };
  }
  if (areas.length >= mostChosen) return { areas, isFull: true };
  return { areas: [...areas, area], isFull: false };
}

/** One place towards the front or the back; at an end nothing happens. */
export function moveArea(areas: readonly string[], area: string, by: -1 | 1): readonly string[] {
  const from = areas.indexOf(area);
  const to = from + by;
  const other = areas[to];
  if (from === -1 || other === undefined) return areas;
  return areas.map((id, index) => (index === from ? other : index === to ? area : id));
}
