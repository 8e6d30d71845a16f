import data from '#pack';
import type { Pack } from './schema';

/** The whole city pack, loaded with the panels. It was validated when it was written. */
export const pack = data as unknown as Pack;
