import data from '#pack';
import type { Pack } from './schema';

/** The built city pack. It was validated against `packSchema` when it was written. */
export const pack = data as unknown as Pack;
