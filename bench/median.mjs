const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export function median(numbers) {
  const known = sorted(numbers.filter((number) => number !== null && number !== undefined));
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

export function percentile(numbers, share) {
  const known = sorted(numbers);
  return known[Math.max(0, Math.ceil(known.length * share) - 1)] ?? null;
}

/** The median of each number of several results. */
export const medians = (results) =>
  Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]),
  );
