import type { Lang } from '../messages/language.ts';
import type { Milestone, Observation, SourceRecord } from '../report/schema.ts';
import { missingReports, sourceLine, type TrendSeries } from './indicator-trend-remarks.ts';
import { trendSource } from './indicator-trend-source.ts';
import { overYears } from './over-years.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import { registerProjects } from './project.ts';
import { projectsOverYears } from './project-over-years.ts';
import type { IndicatorSelection } from './select-indicators.ts';
import type { SourceView, sourceViewOf } from './source.ts';
import type { WidgetView } from './widget.ts';

/** Several reports as one, and what only their views need. Its code is loaded with the first of several reports. */
export interface JoinedReports extends TrendSeries {
  /** Where a figure of these reports is from; `null` for what only the latest one has, such as a project. */
  sourceOf(source: SourceRecord, lang: Lang, viewOf: typeof sourceViewOf): SourceView | null;
  /** The rows of a year with what the reports of other years say of them. */
  overYears(view: PlanVsActualView, selection: IndicatorSelection, lang: Lang): PlanVsActualView;
  /** A view of the latest report with the figures of all, with whose they are and which are missing. */
  credited<View extends WidgetView>(view: View, lang: Lang): View;
}

export function joinedReports(series: TrendSeries): JoinedReports {
  registerProjects(series.report, projectsOverYears(series.projects));
  return {
    ...series,
    sourceOf(source, lang, viewOf) {
      const milestone = series.projects.originOf(source as Milestone);
      if (milestone) return viewOf(milestone.report, milestone.milestone, lang);
      const observation = source as Observation;
      const isOf = series.statementsOf(observation).length > 0;
      const indicator =
        isOf && series.report.indicators.find((one) => one.observations.includes(observation));
      return indicator ? trendSource(series, indicator, observation, lang, viewOf) : null;
    },
    overYears: (view, selection, lang) => overYears(view, series, selection, lang),
    credited(view, lang) {
      if (view.kind === 'indicator-trend') return view;
      const missing = missingReports(series, lang).map((text) => ({ text }));
      const notes = [...view.notes, ...missing];
      // Projects are those of the latest report alone.
      return view.kind === 'project-list'
        ? { ...view, notes }
        : { ...view, notes, source: sourceLine(series, view.source, lang) };
    },
  };
}
