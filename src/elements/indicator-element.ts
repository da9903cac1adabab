import type { PropertyDeclarations } from 'lit';
import type { Report } from '../report/schema.ts';
import { isEmptyState, type WidgetView } from '../view/widget.ts';
import { emit } from './events.ts';
import { ReportElement } from './report-element.ts';

/** An indicator in a view; without a year where the view has several. */
interface ShownIndicator {
  readonly id: string;
  readonly year?: number;
}

/** An element of one indicator, in place of which a page's group may select another one. */
export abstract class IndicatorElement<
  View extends WidgetView & { readonly indicator: ShownIndicator },
> extends ReportElement<View> {
  static override properties: PropertyDeclarations = {
    indicator: {},
  };

  /** The indicator's id; the report's first by default. */
  indicator = '';

  override readonly stateProperties = { indicator: 'selected' };
  /** The selected indicator, and the `indicator` that it replaces: a later change of that property takes precedence. */
  #selected = '';
  #replaced = '';
  /** Of the mark that was selected last, where that has one. */
  #year = Number.NaN;

  /** @internal */
  get selected(): string {
    return this.#selected;
  }

  set selected(indicator: string) {
    this.#selected = indicator;
    this.#replaced = this.indicator;
    this.invalidate();
  }

  /** @internal The selected indicator if this report has it, which a selection of another report may not be. */
  indicatorIn({ indicators }: Report): string {
    const { indicator } = this;
    const known = indicator === this.#replaced && indicators.some(({ id }) => id === this.#selected);
    return known ? this.#selected : indicator;
  }

  override indicatorOf(mark: string): string {
    this.#year = Number(/:(\d{4})/.exec(mark)?.[1]);
    return this.view && !isEmptyState(this.view) ? this.view.indicator.id : '';
  }

  protected override indicatorSelected(indicator: string): void {
    if (!this.view || isEmptyState(this.view)) return;
    const { indicator: shown, origin } = this.view;
    emit(this, 'indicator-selected', { indicator, year: this.#year || (shown.year ?? origin.year) });
  }
}
