const isFull = process.env['FUZZ'] === 'full';

/** Of a whole run; what runs with all tests is a hundredth of it. */
export const runs = (count: number) => ({
  numRuns: isFull ? count : Math.ceil(count / 100),
  seed: Number(process.env['FUZZ_SEED'] ?? 20260101),
});

/** Milliseconds that one of them may take. */
export const longest = isFull ? 1_800_000 : 60_000;
