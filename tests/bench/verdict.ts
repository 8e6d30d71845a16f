/** What this project wants to be, against what was measured. */
export interface Verdict {
  readonly target: string;
  readonly measured: string;
  readonly isReached: boolean;
}

export function printVerdicts(verdicts: readonly Verdict[]): void {
  console.log('\nTargets');
  for (const { target, measured, isReached } of verdicts) {
    console.log(`${isReached ? 'reached    ' : 'not reached'}  ${target}: ${measured}`);
  }
}
