import { IndicatorGauge } from './indicator-gauge/indicator-gauge.ts';
import { PlanVsActual } from './plan-vs-actual/plan-vs-actual.ts';
import { ProjectList } from './project-list/project-list.ts';

/** The classes by their tags. */
export const ELEMENTS = {
  'indicator-gauge': IndicatorGauge,
  'plan-vs-actual': PlanVsActual,
  'project-list': ProjectList,
};
