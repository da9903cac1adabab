import type { Indicator } from '../../report/schema.ts';
import { comparableName, pairsOf } from './names.ts';

/** As many indicators are compared with a row, those with most pairs of characters in common first. */
const MAX_CANDIDATES = 12;

/** A pair of characters that more names have tells none of them apart. */
const MAX_NAMES = 200;

const namesOf = ({ name, shortName, aliases }: Indicator): string[] =>
  [name.zh, shortName?.zh, aliases]
    .flat()
    .filter((one) => one !== undefined)
    .map(comparableName);

/** Finds the indicators whose names are the same as a name or like it, without comparing it with all of them. */
export class NameIndex {
  readonly #byName = new Map<string, Indicator[]>();
  readonly #byPair = new Map<string, Indicator[]>();

  constructor(indicators: readonly Indicator[]) {
    const add = (map: Map<string, Indicator[]>, key: string, indicator: Indicator) => {
      const known = map.get(key);
      if (known) known.push(indicator);
      else map.set(key, [indicator]);
    };
    for (const indicator of indicators) {
      const names = new Set(namesOf(indicator));
      for (const name of names) add(this.#byName, name, indicator);
      for (const pair of new Set([...names].flatMap(pairsOf))) add(this.#byPair, pair, indicator);
    }
  }

  candidates(printed: string): Indicator[] {
    const name = comparableName(printed);
    const same = this.#byName.get(name) ?? [];
    const common = new Map<Indicator, number>();
    for (const pair of new Set(pairsOf(name))) {
      const having = this.#byPair.get(pair) ?? [];
      if (having.length > MAX_NAMES) continue;
      for (const indicator of having) common.set(indicator, (common.get(indicator) ?? 0) + 1);
    }
    const alike = [...common].sort(([, a], [, b]) => b - a).slice(0, MAX_CANDIDATES);
    return [...new Set([...same.slice(0, MAX_CANDIDATES), ...alike.map(([indicator]) => indicator)])];
  }
}
