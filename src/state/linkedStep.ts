/** What is wrong with the step that a link names: it has gone and its chapter is there, or nothing of it is known. */
export type StepFault = 'gone' | 'unknown';

/**
 * Compares the step that the address names with the one that was found for it. The name of a chapter alone
 * is a way to its first step and no fault.
 *
 * @param hash of the address, such as `#/story/valley--core?talk=5`
 * @param found the step that is shown for it
 */
export function stepFault(hash: string, found: string | null): StepFault | null {
  const [, step = ''] = /^#\/(?:story|present)\/([^?/.]*)/.exec(hash) ?? [];
  if (step === '' || step === found) return null;
  if (found === null) return 'unknown';
  return step.includes('--') ? 'gone' : null;
}

/** The same, of the page's own address. */
export const linkedStepFault = (found: string | null): StepFault | null =>
  stepFault(location.hash, found);
