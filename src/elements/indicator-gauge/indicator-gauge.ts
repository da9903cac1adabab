import type { PropertyDeclarations } from 'lit';
import { ReportElement } from '../report-element.ts';
import { LiveGauge } from './live.ts';

/**
 * One indicator: a dial with the plan marked on it, the value, the verdict, the gap and next year's plan.
 *
 * @tagname indicator-gauge
 * @csspart value - The large figure.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The reader chose the dial or opened its source. Detail: `{ indicator, year }`.
 */
export class IndicatorGauge extends ReportElement {
  static override properties: PropertyDeclarations = {
    indicator: {},
  };

  /** The indicator's id; the report's first by default. */
  indicator = '';

  protected override work(): LiveGauge {
    return new LiveGauge(this);
  }
}
