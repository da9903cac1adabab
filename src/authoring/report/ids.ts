import { termsOf } from './glossary.ts';

/** Ids, each once. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The number that was last added to an id. */
  readonly #numbers = new Map<string, number>();

  reserve(id: string): void {
    this.#taken.add(id);
  }

  /** @param wanted In kebab-case; a number is added if it is taken. */
  take(wanted: string): string {
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${++number}`;
    this.#numbers.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}

/** An id for a name: of its terms where these are most of it, else `indicator-12`. */
export function idFor(name: string, kind: string, number: number): { id: string; known: boolean } {
  const { id, covered } = termsOf(name);
  const known = id !== '' && covered >= 0.6;
  return { id: known ? id : `${kind}-${number}`, known };
}
