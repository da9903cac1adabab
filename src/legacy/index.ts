/** For pages that know no modules and for browsers from Chrome 69 on: everything in one script. */
import './polyfills.ts';
import './container-steps.ts';
import '../define.ts';
import { IndicatorGauge } from '../elements/indicator-gauge/indicator-gauge.ts';
import { PlanVsActual } from '../elements/plan-vs-actual/plan-vs-actual.ts';
import { ProjectList } from '../elements/project-list/project-list.ts';
import { registerLanguage } from '../elements/register-language.ts';

const names = { IndicatorGauge, PlanVsActual, ProjectList, registerLanguage };

declare global {
  var DistrictDashboard: typeof names | undefined;
}

// A page that has the script twice keeps the copy whose elements it uses.
globalThis.DistrictDashboard ??= names;
