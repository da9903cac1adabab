import type { PropertyDeclarations } from 'lit';
import { ReportElement } from '../report-element.ts';
import { LivePlanVsActual } from './live.ts';

/**
 * Many indicators: a row each, the actual as a bar, the plan as a line crossing it, on one scale a unit.
 *
 * @tagname plan-vs-actual
 * @csspart value - The actual of a row.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The reader chose a row. Detail: `{ indicator, year }`.
 */
export class PlanVsActual extends ReportElement {
  static override properties: PropertyDeclarations = {
    indicators: {},
    group: {},
  };

  /** Ids of indicators, separated by spaces or commas. Wins over `group`. */
  indicators = '';

  /** The id of a group. With neither, the indicators of the report's annex. */
  group = '';

  protected override work(): LivePlanVsActual {
    return new LivePlanVsActual(this);
  }
}
