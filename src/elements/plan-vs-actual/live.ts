import type { TemplateResult } from 'lit';
import type { Lang } from '../../messages/localized-text.ts';
import type { Messages } from '../../messages/types.ts';
import type { Report } from '../../report/schema.ts';
import type { Refusal } from '../../view/figure.ts';
import type { IndicatorView } from '../../view/indicator.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import { emit } from '../events.ts';
import { LiveFigure, plot } from '../live-figure.ts';
import type { PlanVsActual } from './plan-vs-actual.ts';
import rowStyles from './styles.css?inline';
import { describePlanVsActual, planVsActualBody } from './template.ts';

/** `<plan-vs-actual>` at work. */
export class LivePlanVsActual extends LiveFigure<PlanVsActual, PlanVsActualView> {
  protected override readonly describedBy = ['indicators', 'group', 'year'];
  /** The id of the row that was chosen. */
  selected = '';

  constructor(host: PlanVsActual) {
    super(host, [rowStyles]);
  }

  protected override describe(report: Report, lang: Lang): PlanVsActualView | Refusal {
    return describePlanVsActual(report, this.host, lang);
  }

  protected override body(view: PlanVsActualView, messages: Messages): TemplateResult {
    const select = (row: IndicatorView) => this.#select(row);
    return planVsActualBody(view, messages, { tabular: this.tabular, plot, selected: this.selected, select });
  }

  #select({ id, year }: IndicatorView): void {
    this.selected = id;
    this.host.requestUpdate();
    emit(this.host, 'indicator-selected', { indicator: id, year });
  }
}
