import { pack } from '../content/pack';
import { lostAddressesOf } from './lostAddresses';
import { renderPanels, type PanelsAhead } from './panelsAhead';
import { pageOfStep } from './steps';
import type { LostAddresses } from './lostAddresses';
import { renderSubjects, type AheadPage } from './subjects';

export interface Ahead {
  /** The picture of the whole, as SVG. */
  readonly city: string;
  readonly pages: readonly AheadPage[];
  readonly lost: LostAddresses;
  readonly panels: PanelsAhead;
}

/** Every page that is written ahead: those of the subjects, one for each step of the talk, and what is known of lost addresses. */
export function renderAhead(): Ahead {
  const { city, pages } = renderSubjects();
  const steps = pack.story.steps.map(pageOfStep);
  return { city, pages: [...pages, ...steps], lost: lostAddressesOf(pack), panels: renderPanels() };
}
