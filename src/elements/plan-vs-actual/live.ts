import type { TemplateResult } from 'lit';
import type { Lang } from '../../messages/localized-text.ts';
import type { Report } from '../../report/schema.ts';
import type { EmptyState } from '../../view/empty-state.ts';
import { type PlanVsActualView, planVsActualView, type RowView } from '../../view/plan-vs-actual.ts';
import { emit } from '../events.ts';
import { LiveFigure, plot } from '../live-figure.ts';
import type { PlanVsActual } from './plan-vs-actual.ts';
import { rowStyles } from './styles.ts';
import { planVsActualBody } from './template.ts';

/** `<plan-vs-actual>` at work. */
export class LivePlanVsActual extends LiveFigure<PlanVsActual, PlanVsActualView> {
  protected override readonly describedBy = ['indicators', 'group', 'year'];
  /** The id of the row that was chosen. */
  selected = '';

  constructor(host: PlanVsActual) {
    super(host, [rowStyles]);
  }

  protected override describe(report: Report, lang: Lang): PlanVsActualView | EmptyState {
    return planVsActualView(report, this.host, lang);
  }

  protected override body(view: PlanVsActualView): TemplateResult {
    const select = (row: RowView) => this.#select(row);
    return planVsActualBody(view, { tabular: this.tabular, plot, selected: this.selected, select });
  }

  #select({ id, year }: RowView): void {
    this.selected = id;
    this.host.requestUpdate();
    emit(this.host, 'indicator-selected', { indicator: id, year });
  }
}
