// Our own views, run by Vite in Node: one module, so that all of them know the English messages.
import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';

registerMessages('en', en);

export { TOKENS } from '../src/elements/shared/token-table.ts';
export { parseReport } from '../src/report/parse.ts';
export { joinReports } from '../src/report/series.ts';
export { gaugeView } from '../src/view/indicator-gauge.ts';
export { seriesOfOne, trendView } from '../src/view/indicator-trend.ts';
export { planVsActualView } from '../src/view/plan-vs-actual.ts';
export { projectListView } from '../src/view/project-list.ts';
export { tableOf } from '../src/view/tables.ts';
