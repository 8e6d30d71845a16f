/** Which of the four signs (colour and shape) each chosen area has, counted from 0. */
export type Slots = ReadonlyMap<string, number>;
export const noSlots: Slots = new Map();

/**
 * An area keeps its sign for as long as it is chosen, whatever its place in the order; a new one
 * takes the first that is free. From nothing the signs follow the order. Where nothing changes,
 * `before` itself comes back.
 */
export function slotsFor(areas: readonly string[], before: Slots): Slots {
  const slots = new Map<string, number>();
  for (const area of areas) {
    const slot = before.get(area);
    if (slot !== undefined) slots.set(area, slot);
  }
  const taken = new Set(slots.values());
  for (const area of areas) {
    if (slots.has(area)) continue;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    slots.set(area, free);
  }
  const isSame =
    slots.size === before.size && areas.every((id) => slots.get(id) === before.get(id));
  return isSame ? before : slots;
}
