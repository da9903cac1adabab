import type { Indicator, Observation } from './schema.ts';
import { extentKey, isLater } from './year-figures.ts';

/** The observations of the same part of a year and the same role. */
const groups = new WeakMap<Indicator, Map<string, Observation[]>>();

/** What a figure is of: the year, or a part of it, and the role. */
export const partKey = (observation: Observation): string => `${extentKey(observation)} ${observation.role}`;

function groupsOf(indicator: Indicator): Map<string, Observation[]> {
  const known = groups.get(indicator);
  if (known) return known;
  const made = new Map<string, Observation[]>();
  for (const observation of indicator.observations) {
    const group = made.get(partKey(observation));
    if (group) group.push(observation);
    else made.set(partKey(observation), [observation]);
  }
  groups.set(indicator, made);
  return made;
}

const samePart = (indicator: Indicator, observation: Observation): Observation[] =>
  groupsOf(indicator).get(partKey(observation)) ?? [];

/** The figures that a later publication replaces. */
export const replacedBy = (indicator: Indicator, later: Observation): Observation[] =>
  samePart(indicator, later).filter((one) => isLater(later, one));

/** Whether a later publication replaces a figure. */
export const isReplaced = (indicator: Indicator, observation: Observation): boolean =>
  samePart(indicator, observation).some((one) => isLater(one, observation));
