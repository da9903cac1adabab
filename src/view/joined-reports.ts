import type { Lang } from '../messages/language.ts';
import type { Indicator, SourceRecord } from '../report/schema.ts';
import type { Series } from '../report/series.ts';
import {
  convertedText,
  creditsOf,
  gapsOf,
  gapsOfAll,
  type TrendSeries,
  withReplaced,
} from './indicator-trend-remarks.ts';
import { trendSource } from './indicator-trend-source.ts';
import { overAreas } from './over-areas.ts';
import { overYears } from './over-years.ts';
import type { PlanVsActualRequest, PlanVsActualView } from './plan-vs-actual.ts';
import { registerProjects } from './project.ts';
import type { ProjectListView } from './project-list.ts';
import { projectsOverYears } from './project-over-years.ts';
import type { SourceView, sourceViewOf } from './source.ts';
import type { WidgetView } from './widget.ts';

/** What other views need besides. */
type JoinedSeries = TrendSeries & Pick<Series, 'projects' | 'otherAreas'>;

/** Several reports as one, and what only their views need. Its code is loaded with the first of several reports. */
export interface JoinedReports extends JoinedSeries {
  /** Where a figure or milestone of these reports is from; `null` for any other record, which is of the latest one. */
  sourceOf(source: SourceRecord, lang: Lang, viewOf: typeof sourceViewOf): SourceView | null;
  /** The rows of a year with what the reports of other years or areas say of them. */
  compared(view: PlanVsActualView, request: PlanVsActualRequest, lang: Lang): PlanVsActualView;
  /** A view of the latest report with the figures of all, compared as asked for, with whose they are and which are missing. */
  credited<View extends WidgetView>(view: View, lang: Lang, request?: PlanVsActualRequest): View;
}

export function joinedReports(series: JoinedSeries): JoinedReports {
  const compared: JoinedReports['compared'] = (view, request, lang) => {
    if (request.compare === 'years') return overYears(view, series, request, lang);
    if (request.compare !== 'areas') return view;
    return overAreas(view, series.report, series.otherAreas(), lang);
  };
  registerProjects(series.report, projectsOverYears(series.projects));
  return {
    ...series,
    sourceOf(source, lang, viewOf) {
      const milestone = series.projects.originOf(source);
      if (milestone) return viewOf(milestone.report, milestone.milestone, lang);
      const figure = series.statementsOf(source)[0]?.figure;
      const indicator = figure && series.report.indicators.find((one) => one.observations.includes(figure));
      return indicator ? trendSource(series, indicator, figure, lang, viewOf) : null;
    },
    compared,
    credited(given, lang, request) {
      if (given.kind === 'indicator-trend') return given;
      const view =
        given.kind === 'plan-vs-actual' && request ? { ...given, ...compared(given, request, lang) } : given;
      const isOfAreas = view.kind === 'plan-vs-actual' && view.ofAreas;
      const all = isOfAreas ? withOtherAreas(series) : series;
      const notes = [
        ...view.notes,
        ...[...convertedIn(view, all, lang), ...gapsIn(view, all, lang)].map((text) => ({ text })),
      ];
      // A list without milestones of earlier reports says only what the latest one does.
      const isOfLatest = view.kind === 'project-list' && !hasEarlier(view, all);
      return { ...view, notes, ...(!isOfLatest && creditsOf(all, view, lang)) };
    },
  };
}

/** How the reports print the converted figures that a view shows: a gauge has all of its indicator in its table. */
function convertedIn(view: WidgetView, series: TrendSeries, lang: Lang): string[] {
  if (view.kind === 'indicator-gauge') {
    const { source } = view.indicator;
    return convertedText(series, source, source.observations, lang, null);
  }
  if (view.kind !== 'plan-vs-actual') return [];
  return view.rows.flatMap(({ source, name, plan, actual, next }) =>
    convertedText(series, source, withReplaced(source, [plan, actual, next]), lang, name),
  );
}

/** Which reports are missing, and what is missing of the indicators that a view shows. */
function gapsIn(view: WidgetView, series: TrendSeries, lang: Lang): string[] {
  if (view.kind === 'indicator-gauge') return gapsOf(series, view.indicator.source, lang);
  const shown: readonly Indicator[] =
    view.kind === 'plan-vs-actual' ? view.rows.map(({ source }) => source) : [];
  return gapsOfAll(series.problems, shown, lang);
}

const hasEarlier = ({ matching }: ProjectListView, { projects }: JoinedSeries): boolean =>
  matching.some(({ source }) => source.milestones.some((one) => projects.originOf(one)));

/** The reports of all areas, of which none is left out. */
function withOtherAreas(series: JoinedSeries): JoinedSeries {
  const reports = [series.reports, ...series.otherAreas().map((one) => one.reports)].flat();
  return {
    ...series,
    reports: reports.sort((a, b) => a.issued.localeCompare(b.issued)),
    problems: series.problems.filter(({ kind }) => kind !== 'area'),
  };
}
