import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import { type GaugeView, gaugeView } from '../../view/indicator-gauge.ts';
import { parseIds } from '../../view/select-indicators.ts';
import type { EmptyState } from '../../view/widget.ts';
import { IndicatorElement } from '../indicator-element.ts';
import type { BodyOptions, FootOptions } from '../shared/plot.ts';
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
    scaleWith: { attribute: 'scale-with' },
  };

  /** Ids of indicators, separated by spaces, whose figures the scale holds too where they have the same unit. */
  scaleWith = '';

  override readonly compact = true;
  protected override readonly figureStyles: readonly string[] = [gaugeStyles];

  override createView(report: Report, lang: Lang): GaugeView | EmptyState {
    const { scaleWith, year } = this;
    return gaugeView(report, { indicator: this.indicatorIn(report), scaleWith, year }, lang);
  }

  override needsMoreThan({ indicators, year }: Report): boolean {
    const unknown = (id: string) => Boolean(id) && indicators.every((indicator) => indicator.id !== id);
    return (
      [this.indicator, this.selected, ...parseIds(this.scaleWith ?? '')].some(unknown) ||
      (this.year ?? year) !== year
    );
  }

  override renderBody(view: GaugeView, options: BodyOptions): TemplateResult {
    return gaugeBody(view, options);
  }

  override renderFoot(view: GaugeView, options: FootOptions): TemplateResult | typeof nothing {
    return gaugeFoot(view, options, () => this.interaction.select(view.indicator.id, true));
  }
}
