import type { Indicator, Observation } from './schema.ts';
import { isLater, isOfSamePart } from './year-figures.ts';

/** The earlier figures that a later one replaces: 原计划, 原公布. */
export const replacedBy = ({ observations }: Indicator, later: Observation): Observation[] =>
  observations.filter(
    (one) =>
      one.year === later.year && one.role === later.role && isOfSamePart(one, later) && isLater(later, one),
  );
