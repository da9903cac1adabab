import type { TemplateResult } from 'lit';
import type { Report } from '../../model/schema.ts';
import type { Refusal } from '../../view/figure.ts';
import type { IndicatorView } from '../../view/indicator.ts';
import type { Lang } from '../../view/lang.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import type { Words } from '../../view/words.ts';
import { emit } from '../events.ts';
import { describeRows, rowsBody } from '../figures/plan-vs-actual.ts';
import type { PlanVsActual } from '../plan-vs-actual.ts';
import { rowStyles } from '../styles/rows.ts';
import { LiveFigure, plot } from './live-figure.ts';

/** `<plan-vs-actual>` at work. */
export class LiveRows extends LiveFigure<PlanVsActual, PlanVsActualView> {
  protected override readonly describedBy = ['indicators', 'group', 'year'];
  /** The id of the row that was chosen. */
  selected = '';

  constructor(host: PlanVsActual) {
    super(host, [rowStyles]);
  }

  protected override describe(report: Report, lang: Lang): PlanVsActualView | Refusal {
    return describeRows(report, this.host, lang);
  }

  protected override body(view: PlanVsActualView, words: Words): TemplateResult {
    const select = (row: IndicatorView) => this.#select(row);
    return rowsBody(view, words, { tabular: this.tabular, plot, selected: this.selected, select });
  }

  #select({ id, year }: IndicatorView): void {
    this.selected = id;
    this.host.requestUpdate();
    emit(this.host, 'indicator-selected', { indicator: id, year });
  }
}
