/** A text folded for comparison as `plain` does, and where each of its characters begins and ends in the original. */
export interface FoldedText {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

const DIGIT = /\d/;

/** A character with its combining marks, which Unicode normalises together. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Digits and Han characters are what they are. */
const PLAIN = /^[\d\u4e00-\u9fff]$/;

const normalised = (cluster: string): readonly string[] =>
  PLAIN.test(cluster) ? [cluster] : cluster.normalize('NFKC').replace(/[\s*]/g, '').split('');

export function fold(original: string): FoldedText {
  const characters: { unit: string; start: number; end: number }[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER))
    for (const unit of normalised(cluster))
      characters.push({ unit, start: index, end: index + cluster.length });
  const isDigit = (at: number) => DIGIT.test(characters[at]?.unit ?? '');
  const isSeparator = (at: number) =>
    isDigit(at - 1) && [1, 2, 3].every((next) => isDigit(at + next)) && !isDigit(at + 4);
  const kept = characters.filter(({ unit }, at) => unit !== ',' || !isSeparator(at));
  return {
    text: kept.map(({ unit }) => unit).join(''),
    starts: kept.map(({ start }) => start),
    ends: kept.map(({ end }) => end),
  };
}
