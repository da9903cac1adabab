import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import { type GaugeView, gaugeView } from '../../view/indicator-gauge.ts';
import { type EmptyState, isEmptyState } from '../../view/widget.ts';
import { emit } from '../events.ts';
import { IndicatorElement } from '../indicator-element.ts';
import type { BodyOptions } from '../shared/plot.ts';
import gaugeStyles from './styles.css?inline';
import { gaugeBody, gaugeFoot } from './template.ts';

/**
 * One indicator: a dial with the plan marked on it, the value, the verdict, the gap and next year's plan.
 *
 * @tagname indicator-gauge
 * @csspart value - The large figure.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The user clicked the dial or opened the source. Detail: `{ indicator, year }`.
 */
export class IndicatorGauge extends IndicatorElement<GaugeView> {
  static override properties: PropertyDeclarations = {
    indicator: {},
  };

  /** The indicator's id; the report's first by default. */
  indicator = '';

  override readonly compact = true;
  override readonly viewProperties = ['indicator', 'year'];
  protected override readonly figureStyles: readonly string[] = [gaugeStyles];

  override createView(report: Report, lang: Lang): GaugeView | EmptyState {
    return gaugeView(report, { indicator: this.indicatorIn(report), year: this.year }, lang);
  }

  override needsMoreThan({ indicators, year }: Report): boolean {
    const unknown = (id: string) => Boolean(id) && indicators.every((indicator) => indicator.id !== id);
    return unknown(this.indicator) || unknown(this.selected) || (this.year ?? year) !== year;
  }

  override renderBody(view: GaugeView, options: BodyOptions): TemplateResult {
    return gaugeBody(view, options);
  }

  override renderFoot(view: GaugeView, excerpts: BodyOptions['excerpts']): TemplateResult | typeof nothing {
    return gaugeFoot(view, excerpts, () => this.interaction.select(view.indicator.id, true));
  }

  override indicatorOf(): string {
    return this.view && !isEmptyState(this.view) ? this.view.indicator.id : '';
  }

  protected override indicatorSelected(indicator: string): void {
    if (!this.view || isEmptyState(this.view)) return;
    emit(this, 'indicator-selected', { indicator, year: this.view.indicator.year });
  }
}
