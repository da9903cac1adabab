import { coveredShare, idOfName } from './glossary.ts';

/** Ids, each once. */
export class Ids {
  readonly #taken = new Set<string>();

  reserve(id: string): void {
    this.#taken.add(id);
  }

  /** @param wanted In kebab-case; a number is added if it is taken. */
  take(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#taken.has(id); n++) id = `${wanted}-${n}`;
    this.#taken.add(id);
    return id;
  }
}

/** An id for a name: of its terms where these are most of it, else `indicator-12`. */
export function idFor(name: string, kind: string, number: number): { id: string; known: boolean } {
  const id = idOfName(name);
  const known = id !== '' && coveredShare(name) >= 0.6;
  return { id: known ? id : `${kind}-${number}`, known };
}
