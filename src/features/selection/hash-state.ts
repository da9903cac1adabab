import { PHASES } from '../../report/phase.ts';
import { CATEGORIES, STAGES } from '../../report/vocabulary.ts';
import { sortOf } from '../../view/project-order.ts';
import { hashOf, valuesIn, withValues } from './hash.ts';
import { isIdOrNone } from './selection.ts';

const isOneOf = (known: readonly string[]) => (value: string) => value === '' || known.includes(value);

/** What is kept of a reader's view, by its name in the hash, and which values of it are any. */
const KEPT = {
  indicator: isIdOrNone,
  category: isOneOf(CATEGORIES),
  stage: isOneOf([...PHASES, ...STAGES]),
  q: (value: string) => value.length <= 200,
  sort: (value: string) => sortOf(value) === value,
  page: (value: string) => /^[1-9]\d{0,4}$/.test(value),
  order: (value: string) => /^(?:-?[1-9]\d?)?$/.test(value),
  display: (value: string) => value === 'chart' || value === 'table',
};

export type Name = keyof typeof KEPT;
/** Only what differs from what the author has set. */
export type State = ReadonlyMap<Name, string>;

const isName = (name: string): name is Name => Object.hasOwn(KEPT, name);

/** So that who types does not make a browser refuse, as some do after 100 changes of the URL in 30 s. */
const REST_MS = 350;

/** What the state of an element is made of. */
export interface Stateful {
  readonly key: string;
  readonly names: readonly Name[];
  readonly now: State;
  /** The hash says something else than before. */
  restore(state: State, changed: ReadonlySet<Name>): void;
}

/** Keeps a state in the hash of the page's URL, and follows the hash. */
export class HashState {
  /** What the hash is known to say, also of an element that has been away, under a key. */
  #known: State = new Map();
  #knownOf = '';
  /** Empty where nothing is kept. */
  #key = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly stateful: Stateful) {}

  get key(): string {
    return this.#key;
  }

  begin(): void {
    this.#key = this.stateful.key;
    if (!this.#key) return;
    if (this.#key !== this.#knownOf) this.#known = new Map();
    this.#knownOf = this.#key;
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  end(): void {
    removeEventListener('hashchange', this.#read);
    removeEventListener('popstate', this.#read);
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#key = '';
  }

  /** The state may be another now. */
  changed(): void {
    if (!this.#key || this.#resting) return;
    const { now } = this.stateful;
    const known = this.#known;
    if (now.size === known.size && [...now].every(([name, value]) => known.get(name) === value)) return;
    this.#write(now);
    this.#resting = setTimeout(this.#rested, REST_MS);
  }

  readonly #rested = (): void => {
    this.#resting = undefined;
    this.changed();
  };

  readonly #read = (): void => {
    const { names } = this.stateful;
    const state = new Map<Name, string>();
    for (const [name, value] of valuesIn(hashOf(location.href), this.#key))
      if (isName(name) && names.includes(name) && KEPT[name](value)) state.set(name, value);
    const changed = new Set(names.filter((name) => state.get(name) !== this.#known.get(name)));
    this.#known = state;
    if (changed.size > 0) this.stateful.restore(state, changed);
  };

  #write(state: State): void {
    this.#known = state;
    const [page = ''] = location.href.split('#', 1);
    const hash = withValues(hashOf(location.href), this.#key, this.stateful.names, state);
    try {
      // Not relative: that would be to the page's `<base>`.
      history.replaceState(history.state, '', hash ? `${page}#${hash}` : page);
    } catch {
      // A frame may have no URL of its own, or a browser be asked too often: the view is what it is all the same.
    }
  }
}
