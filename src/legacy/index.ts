/** Everything in one classic script, for pages without modules and browsers from Chrome 69 on. */
import './polyfills.ts';
import './container-steps.ts';
import '../define.ts';
import { IndicatorGauge } from '../elements/indicator-gauge/indicator-gauge.ts';
import { IndicatorTrend } from '../elements/indicator-trend/indicator-trend.ts';
import { PlanVsActual } from '../elements/plan-vs-actual/plan-vs-actual.ts';
import { ProjectList } from '../elements/project-list/project-list.ts';
import { registerLanguage } from '../elements/register-language.ts';

const names = { IndicatorGauge, IndicatorTrend, PlanVsActual, ProjectList, registerLanguage };

declare global {
  var DistrictDashboard: typeof names | undefined;
}

// If a page has the script twice, the first copy has defined the elements.
globalThis.DistrictDashboard ??= names;
