import type { Report } from '../report/schema.ts';
import type { WidgetView } from '../view/widget.ts';
import { ReportElement } from './report-element.ts';

/** An element of one indicator, in place of which a page's group may select another one. */
export abstract class IndicatorElement<View extends WidgetView> extends ReportElement<View> {
  /** @internal */ abstract indicator: string;
  override readonly stateProperties = { indicator: 'selected' };
  /** The selected indicator, and the `indicator` that it replaces: a later change of that property takes precedence. */
  #selected = '';
  #replaced = '';

  /** @internal */
  get selected(): string {
    return this.#selected;
  }

  set selected(indicator: string) {
    this.#selected = indicator;
    this.#replaced = this.indicator;
    this.invalidate();
  }

  /** The selected indicator if this report has it, which a selection of another report may not be. */
  protected indicatorIn({ indicators }: Report): string {
    const { indicator } = this;
    const known = indicator === this.#replaced && indicators.some(({ id }) => id === this.#selected);
    return known ? this.#selected : indicator;
  }
}
