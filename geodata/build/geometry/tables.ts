import type { Pack } from '../../../src/content/schema';

/** The part of a pack that the drawing needs. */
export interface PackTables {
  readonly areas: readonly Pick<Pack['areas'][number], 'id' | 'code' | 'wing'>[];
  readonly wings: readonly Pick<Pack['wings'][number], 'id' | 'parent'>[];
  readonly zones: readonly Pick<Pack['zones'][number], 'id' | 'kind' | 'bearing' | 'hosts'>[];
}
