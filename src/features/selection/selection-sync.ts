import type { ReactiveController } from 'lit';
import type { WidgetEvents } from '../../elements/events.ts';
import type { ReportElement } from '../../elements/report-element.ts';
import { CATEGORIES } from '../../report/vocabulary.ts';
import { selectionText } from '../../view/selection.ts';
import { Kept, type Live } from './element-state.ts';
import { Group } from './group.ts';
import { HashState, type Name, type State } from './hash-state.ts';
import { type Choice, NONE } from './selection.ts';

type Chosen = CustomEvent<WidgetEvents['indicator-selected']>;
type Filtered = CustomEvent<WidgetEvents['filter-changed']>;

const OPEN = ':is(.tip, .menu, .source-note):not([hidden])';

/** What links an element with others of its page, and with the page's URL. */
class Linked implements ReactiveController {
  choice: Choice = NONE;
  /** Whether the choice was made here. */
  #own = false;
  #category: string;
  #page: Document | undefined;
  readonly #kept: Kept;
  readonly #group = new Group(this);
  readonly #hash = new HashState(this);

  constructor(
    readonly element: ReportElement,
    private readonly live: () => Live | undefined,
    private readonly work: () => void,
  ) {
    this.#kept = new Kept(element, live);
    this.#category = this.#kept.category;
    element.addEventListener('indicator-selected', this.#chosen);
    element.addEventListener('filter-changed', this.#filtered);
    element.addController(this);
  }

  hostConnected(): void {
    this.#page = this.element.ownerDocument;
    this.#page.addEventListener('keydown', this.#escape, true);
    this.#begin();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('keydown', this.#escape, true);
    this.#group.leave();
    this.#hash.end();
  }

  /** Before it is rendered for the first time. */
  hostUpdate(): void {
    this.#kept.hand();
  }

  hostUpdated(): void {
    const { groupKey, stateKey } = this.element;
    const isSame = this.#group.key === (groupKey ?? '') && this.#hash.key === (stateKey ?? '');
    if (isSame) this.#hash.changed();
    else if (this.element.isConnected) queueMicrotask(() => this.#begin());
  }

  get key(): string {
    return this.element.stateKey ?? '';
  }

  get names(): readonly Name[] {
    return this.#kept.names;
  }

  get now(): State {
    return this.#kept.now;
  }

  #begin(): void {
    if (!this.element.isConnected) return;
    const key = this.element.groupKey ?? '';
    const other = this.#group.key !== '' && this.#group.key !== key;
    this.#group.leave();
    if (other) this.follow({ ...this.choice, indicator: '' });
    const before = this.choice;
    // A reader may have been quicker than this file.
    const { indicator } = this.#kept;
    if (indicator && indicator !== before.indicator) this.choice = { ...before, indicator };
    if (this.key !== this.#hash.key) {
      this.#hash.end();
      this.#hash.begin();
    }
    const wanted = this.choice;
    const groups = this.#group.join(key);
    if (wanted !== before) this.#group.tell(wanted);
    else this.follow(groups ?? wanted);
  }

  follow(choice: Choice): void {
    const { indicator, category } = this.choice;
    if (choice.indicator === indicator && choice.category === category) return;
    this.choice = choice;
    this.#own = false;
    this.#show(choice.indicator !== indicator, choice.category !== category);
  }

  /** A figure that stands in the page gives way to one that can show it. */
  #show(indicator: boolean, category: boolean): void {
    if (indicator && !this.#kept.isList) {
      this.#kept.choose(this.choice.indicator);
      void this.element.updateComplete.then(this.work);
    }
    if (!category || !this.#kept.isList) return;
    this.#category = CATEGORIES.find((known) => known === this.choice.category) ?? '';
    this.#kept.filter(this.#category);
  }

  restore(state: State, changed: ReadonlySet<Name>): void {
    this.#kept.restore(state, changed);
    this.#category = this.#kept.category;
    const choice = { ...this.choice };
    if (changed.has('indicator')) choice.indicator = state.get('indicator') ?? '';
    if (changed.has('category')) choice.category = this.#category;
    const { indicator, category } = this.choice;
    void this.element.updateComplete.then(this.work);
    if (choice.indicator === indicator && choice.category === category) return;
    this.choice = choice;
    this.#show(choice.indicator !== indicator, false);
    this.#group.tell(choice);
  }

  readonly #chosen = ({ target, detail }: Chosen): void => {
    if (target !== this.element || (this.#kept.isGauge && !this.#group.key)) return;
    const again = detail.indicator === this.choice.indicator && this.#isPinned(detail.indicator);
    this.#choose(again ? '' : detail.indicator);
  };

  /** Choosing once more takes the tip of a mark away, and the choice with it. */
  #isPinned(indicator: string): boolean {
    const { renderRoot: root } = this.element;
    const mark = `[data-active]:is([data-mark="indicator"], [data-mark="indicator:${CSS.escape(indicator)}"])`;
    return (
      root.querySelector('.tip[role=dialog]:not([hidden])') !== null && root.querySelector(mark) !== null
    );
  }

  #choose(indicator: string): void {
    this.#own = true;
    if (indicator === this.choice.indicator) return;
    this.choice = { ...this.choice, indicator };
    this.#kept.choose(indicator);
    this.#group.tell(this.choice);
    const live = this.live();
    if (!live || !this.#group.key) return;
    live.announce(selectionText(live.report, indicator, this.element.language.lang ?? 'zh-CN'));
  }

  readonly #filtered = ({ target, detail: { category } }: Filtered): void => {
    if (target !== this.element || category === this.#category) return;
    this.#category = category;
    this.choice = { ...this.choice, category };
    this.#group.tell(this.choice);
  };

  /** What is open is closed first. With the focus nowhere, the element that the choice was made in hears it. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.choice.indicator) return;
    const path = event.composedPath();
    const isNowhere = path[0] === this.#page?.body || path[0] === this.#page?.documentElement;
    if (!path.includes(this.element) && !(isNowhere && this.#own)) return;
    if (!this.element.renderRoot.querySelector(OPEN)) this.#choose('');
  };
}

/** Links an element, which then may start. */
export function link(
  element: ReportElement,
  live: () => Live | undefined,
  work: () => void,
  start: () => void,
): void {
  new Linked(element, live, work);
  start();
}
