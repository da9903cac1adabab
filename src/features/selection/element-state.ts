import type { FigureHost, StateName } from '../../elements/figure-host.ts';
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

/** Values of a property whose attribute was removed. */
const DEFAULTS: Partial<Record<StateName, string>> = { display: 'chart', sort: 'report' };

/** The state of an element, compared with its initial state. */
export class ElementState {
  /** In this order they are written into the URL. */
  readonly names: readonly StateName[];
  readonly #initial: ReadonlyMap<StateName, string>;

  constructor(private readonly host: FigureHost) {
    this.names = [...(Object.keys(host.stateProperties) as StateName[]), 'order', 'display'];
    this.#initial = new Map(this.names.map((name) => [name, this.get(name)]));
  }

  /** Empty for a field that the element does not have. */
  get(name: StateName): string {
    if (name === 'order') return encode(this.host.order);
    const property = this.#propertyOf(name);
    return property ? String(Reflect.get(this.host, property) ?? DEFAULTS[name] ?? '') : '';
  }

  /** Nothing happens for a field that the element does not have. */
  set(name: StateName, value: string): void {
    const property = this.#propertyOf(name);
    if (property) Reflect.set(this.host, property, value);
    if (name !== 'order') return;
    this.host.order = decode(value, this.host);
    this.host.requestUpdate();
  }

  #propertyOf(name: StateName): string | undefined {
    return name === 'display' ? name : this.host.stateProperties[name];
  }

  get changes(): State {
    const values = this.names.map((name): [StateName, string] => [name, this.get(name)]);
    return new Map(values.filter(([name, value]) => value !== this.#initial.get(name)));
  }

  /** Sets fields to their value in `state`, or else to the author's; the page of a list is reset by the others. */
  restore(state: State, changed: ReadonlySet<StateName>): void {
    for (const name of this.names)
      if (changed.has(name) || name === 'page')
        this.set(name, state.get(name) ?? this.#initial.get(name) ?? '');
  }
}
