import type { ReportElement } from '../../elements/report-element.ts';
import type { Report } from '../../report/schema.ts';
import { isEmptyState } from '../../view/widget.ts';
import type { Choice } from './choice.ts';

/** The element as a page would set it, outside of any document. */
export function elementOf({ element: tag, attributes, lang }: Choice): ReportElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, lang })) element.setAttribute(name, value);
  return element as ReportElement;
}

/** Title and sentence of the figure; those of the message where there is none. */
export function saidBy(choice: Choice, report: Report): { title: string; sentence: string } {
  const view = elementOf(choice).createView(report, choice.lang);
  if (isEmptyState(view)) return { title: view.message.title, sentence: view.message.advice };
  return { title: view.title, sentence: view.summary };
}
