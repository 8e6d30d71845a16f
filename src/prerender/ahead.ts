import { pack } from '../content/pack';
import { lostAddressesOf } from './lostAddresses';
import { pageOfStep } from './steps';
import { renderSubjects } from './subjects';

/** Every page that is written ahead: those of the subjects, one for each step of the talk, and what is known of lost addresses. */
export function renderAhead() {
  const { city, pages } = renderSubjects();
  const steps = pack.story.steps.map(pageOfStep);
  return { city, pages: [...pages, ...steps], lost: lostAddressesOf(pack) };
}
