import type { Indicator, Observation, Report } from '../report/schema.ts';
import type { Series, Statement } from '../report/series.ts';

/** The report that states a figure, with the figure and the indicator as it has them. */
export function originOf(
  { report, statementsOf }: { report: Report } & Partial<Pick<Series, 'statementsOf'>>,
  indicator: Indicator,
  observation: Observation,
): Pick<Statement, 'report' | 'indicator' | 'observation'> {
  return statementsOf?.(observation)[0] ?? { report, indicator, observation };
}
