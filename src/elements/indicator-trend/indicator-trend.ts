import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import type { TrendView } from '../../view/indicator-trend-figure.ts';
import type { JoinedReports } from '../../view/joined-reports.ts';
import { type EmptyState, isEmptyState } from '../../view/widget.ts';
import { inTime } from '../controllers/recovery.ts';
import { emit } from '../events.ts';
import { IndicatorElement } from '../indicator-element.ts';
import { addStyles } from '../shared/add-styles.ts';
import listStyles from '../shared/list.css?inline';
import type { BodyOptions } from '../shared/plot.ts';

type Trend = typeof import('./trend.ts');

/** What only this element needs; loaded with the first one, as few pages have it. */
let trend: Trend | undefined;

/**
 * One indicator over years, or over the months of a year: results, plans and verdicts, and where figures cannot be compared
 * with those before.
 *
 * @tagname indicator-trend
 * @csspart value - The result of a year or a part of it.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The user selected a year or a part of it. Detail: `{ indicator, year }`.
 */
export class IndicatorTrend extends IndicatorElement<TrendView> {
  static override properties: PropertyDeclarations = {
    indicator: {},
    from: {},
    to: {},
  };

  /** The indicator's id; the report's first by default. */
  indicator = '';

  /** The first year, `2019`, or the first month, `2024-03`; by default the first with a figure. */
  from = '';

  /** The last year or month; by default the last with a figure. */
  to = '';

  override readonly viewProperties = ['indicator', 'from', 'to'];
  protected override readonly figureStyles: readonly string[] = [listStyles];
  #styled = false;
  /** Of the point that was selected last. */
  #year = Number.NaN;

  override async prepare(): Promise<void> {
    trend ??= await inTime(import('./trend.ts'));
    const { renderRoot } = this;
    // In Node there is none.
    if (this.#styled || !renderRoot) return;
    this.#styled = true;
    addStyles(renderRoot, [trend.styles]);
  }

  override createView(report: Report, lang: Lang, joined?: JoinedReports): TrendView | EmptyState {
    const { from, to } = this;
    return (trend as Trend).viewOf(report, joined, { indicator: this.indicatorIn(report), from, to }, lang);
  }

  override needsMoreThan(): boolean {
    return true;
  }

  override renderBody(view: TrendView, options: BodyOptions): TemplateResult {
    return (trend as Trend).trendBody(view, options);
  }

  override indicatorOf(mark: string): string {
    this.#year = Number(/^point:(\d{4})/.exec(mark)?.[1]);
    return this.view && !isEmptyState(this.view) ? this.view.indicator.id : '';
  }

  protected override indicatorSelected(indicator: string): void {
    if (!this.view || isEmptyState(this.view)) return;
    emit(this, 'indicator-selected', { indicator, year: this.#year || this.view.origin.year });
  }
}
