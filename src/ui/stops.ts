/** Where a bottom sheet rests, from low to high. */
export const stops = ['low', 'middle', 'high'] as const;
export type Stop = (typeof stops)[number];

export function stepStop(stop: Stop, steps: number): Stop {
  const at = Math.min(stops.length - 1, Math.max(0, stops.indexOf(stop) + steps));
  return stops[at] ?? stop;
}

/** A finger that is quick, in pixels a millisecond, goes on to the next stop. */
const quick = 0.5;

/**
 * The stop where a dragged sheet comes to rest: the nearest, or the next in the direction of a flick.
 * @param heights of the stops, in pixels, rising
 * @param speed in pixels a millisecond, upwards positive
 */
export function restingStop(
  height: number,
  speed: number,
  heights: Readonly<Record<Stop, number>>,
): Stop {
  const beyond = stops.filter((stop) =>
    speed > 0 ? heights[stop] > height : heights[stop] < height,
  );
  if (Math.abs(speed) >= quick && beyond.length > 0)
    return (speed > 0 ? beyond[0] : beyond[beyond.length - 1]) ?? 'middle';
  const far = (stop: Stop) => Math.abs(heights[stop] - height);
  return stops.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
}
