/** A text folded for comparison as `plain` does, and where each of its characters begins and ends in the original. */
export interface FoldedText {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** A character with its combining marks, which Unicode normalises together. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Digits and Han characters without marks are what they are. */
const PLAIN = /[\d\u4e00-\u9fff]$/;

/** Around the comma of a thousands separator: the digit before it, the comma and four characters after it. */
const SEPARATED = /\d.\d{3}(?!\d)/;

const normalised = (cluster: string): readonly string[] =>
  PLAIN.test(cluster) ? [cluster] : cluster.normalize('NFKC').replace(/[\s*]/g, '').split('');

export function fold(original: string): FoldedText {
  const characters: { unit: string; start: number; end: number }[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER))
    for (const unit of normalised(cluster))
      characters.push({ unit, start: index, end: index + cluster.length });
  // Its characters are the units, at the same places.
  const text = characters.map(({ unit }) => unit).join('');
  const isSeparator = (at: number) => SEPARATED.test(text.slice(at - 1, at + 5));
  const kept = characters.filter(({ unit }, at) => unit !== ',' || !isSeparator(at));
  return {
    text: kept.map(({ unit }) => unit).join(''),
    starts: kept.map(({ start }) => start),
    ends: kept.map(({ end }) => end),
  };
}
