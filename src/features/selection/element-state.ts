import type { FigureHost, StateField, StateName } from '../../elements/figure-host.ts';
import { type TableOrder, tableOrder } from '../../view/row-order.ts';

/** Values by name: only those that differ from what the author has set. */
export type State = ReadonlyMap<StateName, string>;

/** `2` is the second column, `-2` the second in descending order; empty for the order of the view. */
const encode = (order: TableOrder | null): string =>
  order ? `${order.descending ? '-' : ''}${order.column + 1}` : '';

function decode(order: string, host: FigureHost): TableOrder | null {
  if (!order) return null;
  const column = Math.abs(Number(order)) - 1;
  return tableOrder({ column, descending: order.startsWith('-') }, () => host.language.current);
}

/** What a reader has changed in an element. */
export class ElementState {
  readonly #fields: readonly StateField[];
  readonly #initial: ReadonlyMap<StateName, string>;

  constructor(host: FigureHost) {
    const order: StateField = {
      name: 'order',
      get: () => encode(host.order),
      set: (value) => {
        host.order = decode(value, host);
        host.requestUpdate();
      },
    };
    // In this order they are written into the URL.
    this.#fields = host.stateFields.flatMap((field) => (field.name === 'display' ? [order, field] : field));
    this.#initial = new Map(this.#fields.map(({ name, get }) => [name, get()]));
  }

  get names(): readonly StateName[] {
    return this.#fields.map(({ name }) => name);
  }

  get changes(): State {
    const values = this.#fields.map(({ name, get }): [StateName, string] => [name, get()]);
    return new Map(values.filter(([name, value]) => value !== this.#initial.get(name)));
  }

  /** Sets fields to their value in `state`, or else to the author's; the page of a list is reset by the others. */
  restore(state: State, changed: ReadonlySet<StateName>): void {
    for (const { name, set } of this.#fields)
      if (changed.has(name) || name === 'page') set(state.get(name) ?? this.#initial.get(name) ?? '');
  }
}
