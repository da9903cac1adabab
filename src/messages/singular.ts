/** Whether an English noun after this number is in the singular: after 1 and −1, not after 1.0, 0.5 or 0. */
export const isOne = (figure: string): boolean => /^[+−]?1$/.test(figure);

/** What follows the noun of a unit: `beds per 1,000 people`, `homes for the elderly`. */
const AFTER_NOUN = /[,/(]| (?:of|per|for|in|with|under|above|at|on|to|from|by)\b/;

const PLURAL = /\b(?:people|children|[\p{L}-]+s)\b/giu;

const ENDINGS: readonly [RegExp, string][] = [
  [/people$/i, 'person'],
  [/children$/i, 'child'],
  [/ies$/, 'y'],
  [/((?:[^ao]u|s)s|[^è]ch|sh|x)es$/, '$1'],
  [/([^s])s$/, '$1'],
];

/** One of an English unit that is given in the plural: `household`, `firm or project`, `bed per 1,000 people`. */
export function singular(unit: string): string {
  if (/^(?:million|billion|trillion) /.test(unit)) return unit;
  const end = AFTER_NOUN.exec(unit)?.index ?? unit.length;
  const nouns = unit.slice(0, end).split(' and ');
  return nouns.map(lastInSingular).join(' or ') + unit.slice(end);
}

/** The last noun is the one that counts: `sports grounds`, `US dollars`. */
function lastInSingular(words: string): string {
  const last = [...words.matchAll(PLURAL)].at(-1);
  if (!last) return words;
  const [noun] = last;
  const [ending, singularEnding] = ENDINGS.find(([one]) => one.test(noun)) ?? [/$/, ''];
  return (
    words.slice(0, last.index) + noun.replace(ending, singularEnding) + words.slice(last.index + noun.length)
  );
}
