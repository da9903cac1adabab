import type { nothing, TemplateResult } from 'lit';
import type { Lang } from '../../messages/localized-text.ts';
import type { Report } from '../../report/schema.ts';
import type { EmptyState } from '../../view/empty-state.ts';
import { type GaugeView, gaugeView } from '../../view/indicator-gauge.ts';
import { emit } from '../events.ts';
import { LiveFigure, plot } from '../live-figure.ts';
import type { IndicatorGauge } from './indicator-gauge.ts';
import { gaugeStyles } from './styles.ts';
import { gaugeBody, gaugeFoot } from './template.ts';

/** `<indicator-gauge>` at work. */
export class LiveGauge extends LiveFigure<IndicatorGauge, GaugeView> {
  protected override readonly compact = true;
  protected override readonly describedBy = ['indicator', 'year'];

  constructor(host: IndicatorGauge) {
    super(host, [gaugeStyles]);
  }

  override describe(report: Report, lang: Lang): GaugeView | EmptyState {
    return gaugeView(report, this.host, lang);
  }

  protected override body(view: GaugeView): TemplateResult {
    return gaugeBody(view, { tabular: this.tabular, plot, select: () => this.#select(view) });
  }

  protected override foot(view: GaugeView): TemplateResult | typeof nothing {
    return gaugeFoot(view, () => this.#select(view));
  }

  #select({ indicator }: GaugeView): void {
    emit(this.host, 'indicator-selected', { indicator: indicator.id, year: indicator.year });
  }
}
