import { describeGauge } from '../../src/elements/figures/indicator-gauge.ts';
import { describeRows } from '../../src/elements/figures/plan-vs-actual.ts';
import { describeProjects } from '../../src/elements/figures/project-list.ts';
import type { IndicatorGauge } from '../../src/elements/indicator-gauge.ts';
import type { PlanVsActual } from '../../src/elements/plan-vs-actual.ts';
import type { ProjectList } from '../../src/elements/project-list.ts';
import type { Report } from '../../src/model/schema.ts';
import { isRefusal } from '../../src/view/figure.ts';
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
    'plan-vs-actual': () => describeRows(report, element as PlanVsActual, lang),
    'project-list': () => {
      const { category, stage, query, sort, pageSize } = element as ProjectList;
      return describeProjects(report, { category, stage, query, sort, pageSize, page: 1 }, lang);
    },
  }[choice.element]();
  if (isRefusal(view)) return { title: view.message.title, sentence: view.message.advice };
  return { title: view.title, sentence: view.summary };
}
