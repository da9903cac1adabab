import type { IndicatorGauge } from '../../elements/indicator-gauge/indicator-gauge.ts';
import { describeGauge } from '../../elements/indicator-gauge/template.ts';
import type { PlanVsActual } from '../../elements/plan-vs-actual/plan-vs-actual.ts';
import { describePlanVsActual } from '../../elements/plan-vs-actual/template.ts';
import type { ProjectList } from '../../elements/project-list/project-list.ts';
import { describeProjects } from '../../elements/project-list/template.ts';
import type { Report } from '../../report/schema.ts';
import { isEmptyState } from '../../view/figure.ts';
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
    'indicator-gauge': () => describeGauge(report, element as IndicatorGauge, lang),
    'plan-vs-actual': () => describePlanVsActual(report, element as PlanVsActual, lang),
    'project-list': () => {
      const { category, stage, query, sort, pageSize } = element as ProjectList;
      return describeProjects(report, { category, stage, query, sort, pageSize, page: 1 }, lang);
    },
  }[choice.element]();
  if (isEmptyState(view)) return { title: view.message.title, sentence: view.message.advice };
  return { title: view.title, sentence: view.summary };
}
