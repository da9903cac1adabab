import { emit } from '../../elements/events.ts';
import { type Choice, choiceIn } from './selection.ts';

const VERSION = 1;

/** What a group needs of an element in it. */
export interface Member {
  readonly element: HTMLElement;
  readonly choice: Choice;
  /** Another member, or the page, has told of a choice. */
  follow(choice: Choice): void;
}

/**
 * An element's part in its group. Nothing is shared but events on the document, so that members may stand in any
 * shadow root and come from any copy of the library. Each keeps the choice, for those who come later to ask.
 */
export class Group {
  #key = '';
  #page: Document | undefined;
  #asking = false;

  constructor(private readonly member: Member) {}

  get key(): string {
    return this.#key;
  }

  /** What the group has chosen; `null` where nobody else is there. */
  join(key: string): Choice | null {
    this.leave();
    if (!key) return null;
    this.#key = key;
    this.#page = this.member.element.ownerDocument;
    this.#page.addEventListener('group-choice', this.#hear);
    this.#page.addEventListener('group-joined', this.#answer);
    const detail = { version: VERSION, group: key, choice: null } as const;
    this.#asking = true;
    emit(this.member.element, 'group-joined', detail);
    this.#asking = false;
    return choiceIn(detail.choice);
  }

  leave(): void {
    this.#page?.removeEventListener('group-choice', this.#hear);
    this.#page?.removeEventListener('group-joined', this.#answer);
    this.#page = undefined;
    this.#key = '';
  }

  tell(choice: Choice): void {
    if (this.#key)
      emit(this.member.element, 'group-choice', { version: VERSION, group: this.#key, ...choice });
  }

  /** A message to this group in a version that is known here. */
  #read(event: Event): Record<string, unknown> | null {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'object' || detail === null) return null;
    const { version, group } = detail as Record<string, unknown>;
    return version === VERSION && group === this.#key ? (detail as Record<string, unknown>) : null;
  }

  readonly #hear = (event: Event): void => {
    const choice = choiceIn(this.#read(event));
    if (choice) this.member.follow(choice);
  };

  readonly #answer = (event: Event): void => {
    const question = this.#asking ? null : this.#read(event);
    if (question) question['choice'] ??= { ...this.member.choice };
  };
}
