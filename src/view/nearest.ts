/** How alike two words must be, from 0 to 1, for one to be a slip of the other. */
const LEAST = 1 / 3;

const pairsOf = (word: string): string[] =>
  [...word].slice(1).map((character, index) => word[index] + character);

/** Sørensen and Dice's coefficient: the share of the pairs of neighbouring characters that both words have. */
function likeness(one: string, other: string): number {
  const [pairs, rest] = [pairsOf(one), pairsOf(other)];
  const total = pairs.length + rest.length;
  let shared = 0;
  for (const pair of pairs) {
    const index = rest.indexOf(pair);
    if (index < 0) continue;
    rest.splice(index, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The known word that is most like another; `null` where none is. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let most = LEAST;
  for (const each of known) {
    const alike = likeness(word.toLowerCase(), each.toLowerCase());
    if (alike <= most) continue;
    [nearest, most] = [each, alike];
  }
  return nearest;
}
