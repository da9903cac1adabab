import type { IndicatorGauge } from '../../elements/indicator-gauge/indicator-gauge.ts';
import type { PlanVsActual } from '../../elements/plan-vs-actual/plan-vs-actual.ts';
import type { ProjectList } from '../../elements/project-list/project-list.ts';
import type { Report } from '../../report/schema.ts';
import { gaugeView } from '../../view/indicator-gauge.ts';
import { planVsActualView } from '../../view/plan-vs-actual.ts';
import { projectListView } from '../../view/project-list.ts';
import { isEmptyState } from '../../view/widget.ts';
import type { Choice } from './choice.ts';

/** The element as a page sets it, though in no page. */
export function elementOf({ element: tag, attributes, lang }: Choice): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, lang })) element.setAttribute(name, value);
  return element;
}

/** Title and sentence of the figure; those of the message where there is none. */
export function saidBy(choice: Choice, report: Report): { title: string; sentence: string } {
  const element = elementOf(choice);
  const { lang } = choice;
  const view = {
    'indicator-gauge': () => gaugeView(report, element as IndicatorGauge, lang),
    'plan-vs-actual': () => planVsActualView(report, element as PlanVsActual, lang),
    'project-list': () => {
      const { category, stage, query, sort, pageSize } = element as ProjectList;
      return projectListView(report, { category, stage, query, sort, pageSize, page: 1 }, lang);
    },
  }[choice.element]();
  if (isEmptyState(view)) return { title: view.message.title, sentence: view.message.advice };
  return { title: view.title, sentence: view.summary };
}
