import type { StateName } from '../../elements/figure-host.ts';
import { isStateValue } from '../../view/state-values.ts';
import type { State } from './element-state.ts';
import { hashOf, valuesIn, withValues } from './hash.ts';

const isName = (name: string): name is StateName => Object.hasOwn(isStateValue, name);

/** Some browsers refuse more than 100 changes of the URL in 30 s, as typing would cause. */
const PAUSE_MS = 350;

/** An element whose state is stored. */
interface Stateful {
  readonly key: string;
  readonly names: readonly StateName[];
  readonly state: State;
  /** `changed` has the names whose values in the hash have changed. */
  restore(state: State, changed: ReadonlySet<StateName>): void;
}

/** Stores a state in the hash of the page's URL, and follows the hash. */
export class HashState {
  /** The values last read or written and their key, preserved while the element is outside of the document. */
  #known: State = new Map();
  #knownKey = '';
  /** Empty while no state is stored. */
  #key = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly stateful: Stateful) {}

  get key(): string {
    return this.#key;
  }

  begin(): void {
    this.#key = this.stateful.key;
    if (!this.#key) return;
    if (this.#key !== this.#knownKey) this.#known = new Map();
    this.#knownKey = this.#key;
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  end(): void {
    removeEventListener('hashchange', this.#read);
    removeEventListener('popstate', this.#read);
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#key = '';
  }

  /** The state may have changed. */
  changed(): void {
    if (!this.#key || this.#pause) return;
    const { state } = this.stateful;
    const known = this.#known;
    if (state.size === known.size && [...state].every(([name, value]) => known.get(name) === value)) return;
    this.#write(state);
    this.#pause = setTimeout(this.#resume, PAUSE_MS);
  }

  readonly #resume = (): void => {
    this.#pause = undefined;
    this.changed();
  };

  readonly #read = (): void => {
    const { names } = this.stateful;
    const state = new Map<StateName, string>();
    for (const [name, value] of valuesIn(hashOf(location.href), this.#key))
      if (isName(name) && names.includes(name) && isStateValue[name](value)) state.set(name, value);
    const changed = new Set(names.filter((name) => state.get(name) !== this.#known.get(name)));
    this.#known = state;
    if (changed.size > 0) this.stateful.restore(state, changed);
  };

  #write(state: State): void {
    this.#known = state;
    const [page = ''] = location.href.split('#', 1);
    const hash = withValues(hashOf(location.href), this.#key, this.stateful.names, state);
    try {
      // An absolute URL, as a relative one would be resolved against the page's `<base>`.
      history.replaceState(history.state, '', hash ? `${page}#${hash}` : page);
    } catch {
      // In a frame without a URL, or after too many changes: the view stays as it is.
    }
  }
}
