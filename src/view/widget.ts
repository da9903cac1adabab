import type { EmptyState } from './empty-state.ts';
import type { GaugeView } from './indicator-gauge.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';

export { isEmptyState } from './empty-state.ts';
export type { EmptyState };

/** The view of any of the elements, told apart by `kind`. */
export type WidgetView = GaugeView | PlanVsActualView | ProjectListView | TrendView;
