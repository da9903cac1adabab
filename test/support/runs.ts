/** How many cases `npm test` tries in all. */
const CASES = 2000;

/** How many cases a property is tried with: its share of them, or of those of `npm run fuzz`. */
export const runs = (share: number): { numRuns: number; seed?: number } => {
  const asked = Number(process.env['FUZZ_RUNS'] ?? 0);
  return {
    numRuns: Math.ceil((asked || CASES) * share),
    // The same cases on every machine; others with `npm run fuzz`.
    ...(asked > 0 ? {} : { seed: 20_240_116 }),
  };
};
