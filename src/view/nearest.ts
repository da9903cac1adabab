/** How alike two words must be, from 0 to 1, for one to be a slip of the other. */
const LEAST = 0.3;

/** The last one is of the last character and `undefined`, the end of the word. */
const pairsOf = (word: string): string[] =>
  [...word.toLowerCase()].map((one, index, all) => one + all[index + 1]);

/** The known word that shares most pairs of neighbouring characters with another (Sørensen and Dice); `null` where none is like it. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const pairs = new Set(pairsOf(word));
  let nearest: string | null = null;
  let most = LEAST;
  for (const each of known) {
    const own = new Set(pairsOf(each));
    const alike = (2 * [...own].filter((pair) => pairs.has(pair)).length) / (own.size + pairs.size);
    if (alike <= most) continue;
    nearest = each;
    most = alike;
  }
  return nearest;
}
