/** The one indicator that each drawing by area is of; a pack without it loses the drawing. */
export const barsIndicator = {
  heritage: 'heritage',
  farming: 'jobs-agriculture',
  mining: 'jobs-mining',
} as const;
