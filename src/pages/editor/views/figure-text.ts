import type { Report } from '../../../authoring/index.ts';
import type { Messages } from '../messages/types.ts';

type Observation = Report['indicators'][number]['observations'][number];

/** `2024 plan`. */
export const figureName = ({ year, period, role }: Observation, { check }: Messages): string =>
  check.figureName(period ?? check.year(year), check.roles[role]);

/** `2024 plan: 6.5左右 → 6.5% (about)`. */
export function figureText(observation: Observation, unit: string, messages: Messages): string {
  const { check } = messages;
  const { raw, value, upper, comparator, aim, status } = observation;
  const range = upper === undefined ? `${value}` : `${value}–${upper}`;
  const remarks = [
    comparator && check.comparators[comparator],
    aim && check.aim,
    status === 'E' && check.estimate,
    status === 'P' && check.provisional,
  ].filter((remark): remark is string => typeof remark === 'string');
  const understood = value === null ? check.words : check.withUnit(range, unit);
  return check.figure(figureName(observation, messages), raw, understood, remarks);
}
