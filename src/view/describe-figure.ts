import { en } from '../messages/en.ts';
import { registerMessages } from '../messages/registry.ts';
import { safeUrl } from '../report/safe-url.ts';
import type { Report } from '../report/schema.ts';
import { isEmptyState } from './empty-state.ts';
import { gaugeView } from './indicator-gauge.ts';
import { seriesOfOne, trendView } from './indicator-trend.ts';
import { planVsActualView } from './plan-vs-actual.ts';
import { projectListView } from './project-list.ts';
import type { WidgetView } from './widget.ts';

export interface FigureDescription {
  title: string;
  /** The sentence that the figure shows as its summary. */
  summary: string;
  /** Where the report can be read, its `source.url`; `null` where a page must not link to it, as with `javascript:`. */
  link: string | null;
}

/**
 * The title and the summary of a figure as text, for content between the tags or a page's description. If the figure
 * would show a message, such as for an unknown indicator, its title and its advice.
 *
 * @param attributes By name, as in HTML; attributes that do not select content are ignored.
 */
export function describeFigure(
  tag: WidgetView['kind'],
  attributes: Readonly<Record<string, string>>,
  report: Report,
  lang: 'zh-CN' | 'en',
): FigureDescription {
  registerMessages('en', en);
  const view = viewOf(tag, attributes, report, lang);
  const link = safeUrl(report.source.url);
  if (isEmptyState(view)) return { title: view.message.title, summary: view.message.advice, link };
  return { title: view.title, summary: view.summary, link };
}

function viewOf(
  tag: WidgetView['kind'],
  attributes: Readonly<Record<string, string>>,
  report: Report,
  lang: string,
) {
  const { indicator, indicators, group, from, to } = attributes;
  // No number, as of an attribute that is not set, is the report's own year.
  const year = Number(attributes['year']);
  switch (tag) {
    case 'indicator-gauge':
      return gaugeView(report, { indicator, year }, lang);
    case 'plan-vs-actual':
      return planVsActualView(report, { indicators, group, year }, lang);
    case 'project-list':
      // A list says the same of all projects whatever its filters.
      return projectListView(report, {}, lang);
    case 'indicator-trend':
      return trendView(seriesOfOne(report), { indicator, from, to }, lang);
  }
}
