import { en } from '../messages/en.ts';
import { registerMessages } from '../messages/types.ts';
import type { Report } from '../report/schema.ts';
import { isEmptyState } from '../view/figure.ts';
import { describeGauge } from './indicator-gauge/template.ts';
import { describePlanVsActual } from './plan-vs-actual/template.ts';
import { describeProjects } from './project-list/template.ts';
import type { Tag } from './tags.ts';

export interface FigureDescription {
  title: string;
  /** The sentence that the figure shows as its summary. */
  summary: string;
}

/**
 * The title and the summary of a figure as text, for content between the tags or a page's description. If the figure
 * would show a message, such as for an unknown indicator, its title and its advice.
 *
 * @param attributes By name, as in HTML; attributes that do not select content are ignored.
 */
export function describeFigure(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  report: Report,
  lang: 'zh-CN' | 'en',
): FigureDescription {
  registerMessages('en', en);
  const view = viewOf(tag, attributes, report, lang);
  if (isEmptyState(view)) return { title: view.message.title, summary: view.message.advice };
  return { title: view.title, summary: view.summary };
}

function viewOf(tag: Tag, attributes: Readonly<Record<string, string>>, report: Report, lang: string) {
  const { indicator = '', indicators = '', group = '', category = '', stage = '', query = '' } = attributes;
  const year = attributes['year'] === undefined ? undefined : Number(attributes['year']);
  switch (tag) {
    case 'indicator-gauge':
      return describeGauge(report, { indicator, year }, lang);
    case 'plan-vs-actual':
      return describePlanVsActual(report, { indicators, group, year }, lang);
    case 'project-list':
      return describeProjects(
        report,
        { category, stage, query, sort: 'report', page: 1, pageSize: 10 },
        lang,
      );
  }
}
