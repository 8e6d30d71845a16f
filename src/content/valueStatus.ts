/** How a value came about. `target` is a figure of the plan and no value of a series. */
export const valueStatuses = ['measured', 'derived', 'estimate', 'target'] as const;
export type ValueStatus = (typeof valueStatuses)[number];
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** What is said of a value beside its number. A series is rated as a whole. */
export interface Rating {
  readonly status: ValueStatus;
  readonly confidence: Confidence;
  /** Not `null` where it was found in a sample. */
  readonly sample: unknown;
}

/** The least sure of some confidences; `high` of none. */
export function leastOf(all: readonly Confidence[]): Confidence {
  return confidences.findLast((one) => all.includes(one)) ?? 'high';
}
