import type { Report } from '../model/schema.ts';
import { isRefusal, type Table } from '../view/figure.ts';
import { gaugeView } from '../view/indicator-gauge.ts';
import { langOf } from '../view/lang.ts';
import { planVsActualView } from '../view/plan-vs-actual.ts';
import { projectListView } from '../view/project-list.ts';
import { en } from '../view/words.en.ts';
import { learn } from '../view/words.ts';
import type { Tag } from './tags.ts';

learn('en', en);

/** Why there can be no figure. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export interface FigureRequest {
  tag: Tag;
  attributes: Record<string, string>;
  /** The nearest `lang`, as written in the page. */
  lang: string;
  report: Report;
  stamp: string;
  /** What the author put into the slots, as HTML source. */
  slots: { title?: string; note?: string };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const table = ({ caption, columns, rows }: Table): string =>
  `<table><caption>${escaped(caption)}</caption><tr>${columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('')}</tr>${rows
    .map(({ cells }) => `<tr>${cells.map(({ text }) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** One figure as HTML. */
export async function renderFigure({
  tag,
  attributes,
  lang: tagged,
  report,
  stamp,
}: FigureRequest): Promise<string> {
  const lang = langOf(tagged, ['en']);
  const year = attributes['year'] === undefined ? undefined : Number(attributes['year']);
  const views = {
    'indicator-gauge': () => gaugeView(report, { indicator: attributes['indicator'], year }, lang),
    'plan-vs-actual': () =>
      planVsActualView(
        report,
        {
          indicators: (attributes['indicators'] ?? '').split(/[\s,，、]+/).filter(Boolean),
          group: attributes['group'],
          year,
        },
        lang,
      ),
    'project-list': () =>
      projectListView(report, { ...attributes, pageSize: Number(attributes['page-size']) }, lang),
  };
  const view = views[tag]();
  if (isRefusal(view)) throw new Refused(view.message.title);
  return `<div class="dd-static" data-dd-static="${stamp}"><b>${escaped(view.title)}</b><p>${escaped(view.summary)}</p>${table(view.table)}<p>${escaped(view.source)}</p></div>`;
}
