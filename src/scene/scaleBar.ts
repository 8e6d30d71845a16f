import type { Size } from '../domain/geometry';
import { metersPerPixel, type Camera } from './camera';

export interface ScaleBar {
  readonly km: number;
  readonly widthPixels: number;
}
const steps = [1, 2, 5];

/** The longest round length (1, 2 or 5 times a power of ten, in km) that fits an eleventh of the map. */
export function scaleBarFor({ center, zoom }: Camera, { width }: Size): ScaleBar {
  const kmPerPixel = metersPerPixel(zoom, center[1]) / 1000;
  const most = Math.min(220, Math.max(60, width / 11)) * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = Math.max(...steps.map((step) => step * power).filter((length) => length <= most));
  return { km, widthPixels: Math.round(km / kmPerPixel) };
}
