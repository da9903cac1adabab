import { emit } from '../../elements/events.ts';
import type { Selection } from '../../elements/figure-host.ts';
import { parseSelection } from './selection.ts';

const VERSION = 1;

/** The interface of a member to its group. */
interface Member {
  readonly host: HTMLElement;
  readonly selection: Selection;
  /** Another member, or the page, made a selection. */
  follow(selection: Selection): void;
}

/**
 * The membership of an element in its group. Members share nothing but events on the document, so they can be in any
 * shadow root and from any copy of the library. Each answers a member that joins later with the current selection.
 */
export class Group {
  #key = '';
  #page: Document | undefined;
  #asking = false;

  constructor(private readonly member: Member) {}

  get key(): string {
    return this.#key;
  }

  /** @returns the selection of the group; `null` if it has no other member. */
  join(key: string): Selection | null {
    this.leave();
    if (!key) return null;
    this.#key = key;
    this.#page = this.member.host.ownerDocument;
    this.#page.addEventListener('group-choice', this.#hear);
    this.#page.addEventListener('group-joined', this.#answer);
    const detail = { version: VERSION, group: key, choice: null } as const;
    this.#asking = true;
    emit(this.member.host, 'group-joined', detail);
    this.#asking = false;
    return parseSelection(detail.choice);
  }

  leave(): void {
    this.#page?.removeEventListener('group-choice', this.#hear);
    this.#page?.removeEventListener('group-joined', this.#answer);
    this.#page = undefined;
    this.#key = '';
  }

  tell(selection: Selection): void {
    if (this.#key)
      emit(this.member.host, 'group-choice', { version: VERSION, group: this.#key, ...selection });
  }

  /** The detail of an event for this group, in this version. */
  #read(event: Event): Record<string, unknown> | null {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'object' || detail === null) return null;
    const { version, group } = detail as Record<string, unknown>;
    return version === VERSION && group === this.#key ? (detail as Record<string, unknown>) : null;
  }

  readonly #hear = (event: Event): void => {
    const selection = ignoringErrors(() => parseSelection(this.#read(event)));
    if (selection) this.member.follow(selection);
  };

  /** A page may have sent the question: its detail may be frozen. */
  readonly #answer = (event: Event): void => {
    if (this.#asking) return;
    ignoringErrors(() => {
      const question = this.#read(event);
      if (question) question['choice'] ??= { ...this.member.selection };
    });
  };
}

/** The detail of an event of the page may throw when it is read. */
function ignoringErrors<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
