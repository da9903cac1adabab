import type { PropertyDeclarations } from 'lit';
import type { TrendView } from '../../view/indicator-trend-figure.ts';
import { inTime } from '../controllers/recovery.ts';
import { IndicatorElement } from '../indicator-element.ts';
import type { ReportElement } from '../report-element.ts';
import listStyles from '../shared/list.css?inline';

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
    from: {},
    to: {},
  };

  /** The first year, `2019`, or the first month, `2024-03`; by default the first with a figure. */
  from = '';

  /** The last year or month; by default the last with a figure. */
  to = '';

  protected override readonly figureStyles: readonly string[] = [listStyles];
  /** @internal */ declare createView: ReportElement<TrendView>['createView'];
  /** @internal */ declare renderBody: ReportElement<TrendView>['renderBody'];

  /** View, template and style sheet are loaded with the first report, as few pages have this element. */
  override async prepare(): Promise<void> {
    (await inTime(import('./trend.ts'))).complete(this);
  }
}
