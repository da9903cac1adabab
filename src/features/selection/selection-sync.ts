import type { ReactiveController } from 'lit';
import type { WidgetEvents } from '../../elements/events.ts';
import type { FigureHost, MarkSelected, Selection, StateName } from '../../elements/figure-host.ts';
import { isComposing } from '../../elements/shared/text-input.ts';
import { categoryOf } from '../../view/project-keys.ts';
import { selectionText } from '../../view/selection.ts';
import { ElementState, type State } from './element-state.ts';
import { Group } from './group.ts';
import { HashState } from './hash-state.ts';

type FilterChanged = CustomEvent<WidgetEvents['filter-changed']>;

/** Shares the selection of an element with its group, and stores its state in the URL. */
class SelectionSync implements ReactiveController {
  selection: Selection = { indicator: '', category: '' };
  /** Whether the selection was made in this element. */
  #own = false;
  #page: Document | undefined;
  /** The last category of a list, to tell whether a filter has changed it. */
  #category: string;
  readonly #state: ElementState;
  readonly #group = new Group(this);
  readonly #hash = new HashState(this);

  constructor(readonly host: FigureHost) {
    this.#state = new ElementState(host);
    this.#category = this.#state.get('category');
    host.addEventListener('mark-selected', (event) => this.#onMarkSelected(event as MarkSelected));
    host.addEventListener('filter-changed', this.#onFilterChanged);
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.host.ownerDocument;
    this.#page.addEventListener('keydown', this.#onEscape, true);
    this.#begin();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('keydown', this.#onEscape, true);
    this.#group.leave();
    this.#hash.end();
  }

  hostUpdated(): void {
    const { groupKey, stateKey } = this.host;
    const same = this.#group.key === (groupKey ?? '') && this.#hash.key === (stateKey ?? '');
    if (same) this.#hash.changed();
    else if (this.host.isConnected) queueMicrotask(() => this.#begin());
  }

  get key(): string {
    return this.host.stateKey ?? '';
  }

  get names(): readonly StateName[] {
    return this.#state.names;
  }

  get state(): State {
    return this.#state.changes;
  }

  #begin(): void {
    if (!this.host.isConnected) return;
    const key = this.host.groupKey ?? '';
    const other = this.#group.key !== '' && this.#group.key !== key;
    this.#group.leave();
    if (other) this.follow({ ...this.selection, indicator: '' });
    const before = this.selection;
    // An indicator may have been selected before this file was loaded.
    const indicator = this.#state.get('indicator');
    if (indicator && indicator !== before.indicator) this.selection = { ...before, indicator };
    if (this.key !== this.#hash.key) {
      this.#hash.end();
      this.#hash.begin();
    }
    const own = this.selection;
    const shared = this.#group.join(key);
    if (own !== before) this.#group.tell(own);
    else this.follow(shared ?? own);
  }

  /** Another member of the group, or the page, made a selection. */
  follow(selection: Selection): void {
    const { indicator, category } = this.selection;
    if (selection.indicator === indicator && selection.category === category) return;
    this.selection = selection;
    this.#own = false;
    const { host } = this;
    if (selection.indicator !== indicator && host.stateProperties.indicator) {
      this.#state.set('indicator', selection.indicator);
      // Prerendered content cannot show another indicator.
      void host.updateComplete.then(() => host.activate());
    }
    if (selection.category === category) return;
    this.#category = categoryOf(selection.category);
    this.#state.set('category', this.#category);
  }

  restore(state: State, changed: ReadonlySet<StateName>): void {
    const { host } = this;
    this.#state.restore(state, changed);
    this.#category = this.#state.get('category');
    const before = this.selection;
    const selection = { ...before };
    if (changed.has('indicator')) selection.indicator = state.get('indicator') ?? '';
    if (changed.has('category')) selection.category = this.#category;
    void host.updateComplete.then(() => host.activate());
    if (selection.indicator === before.indicator && selection.category === before.category) return;
    this.selection = selection;
    this.#group.tell(selection);
  }

  /** Selecting the pinned mark again closes its tooltip and clears the selection. */
  #onMarkSelected({ detail: { indicator, pinned } }: MarkSelected): void {
    const { host } = this;
    if (!host.selectable && !this.#group.key) return;
    const again = !pinned && indicator === this.selection.indicator;
    this.#selectHere(again ? '' : indicator);
  }

  #selectHere(indicator: string): void {
    const { host } = this;
    this.#own = true;
    if (indicator === this.selection.indicator) return;
    this.selection = { ...this.selection, indicator };
    this.#state.set('indicator', indicator);
    this.#group.tell(this.selection);
    if (!host.viewReport || !this.#group.key) return;
    host.announce(selectionText(host.viewReport, indicator, host.language.current));
  }

  readonly #onFilterChanged = ({ target, detail: { category } }: FilterChanged): void => {
    if (target !== this.host || category === this.#category) return;
    this.#category = category;
    this.selection = { ...this.selection, category };
    this.#group.tell(this.selection);
  };

  /** Open popovers are closed first. With the focus nowhere, the element that the selection was made in reacts. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented || !this.selection.indicator)
      return;
    const path = event.composedPath();
    const nowhere = path[0] === this.#page?.body || path[0] === this.#page?.documentElement;
    if (!path.includes(this.host) && !(nowhere && this.#own)) return;
    if (!this.host.interaction.open) this.#selectHere('');
  };
}

export function syncSelection(host: FigureHost): void {
  new SelectionSync(host);
}
