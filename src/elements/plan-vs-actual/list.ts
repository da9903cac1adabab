import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import { indicatorLines } from '../../view/indicator-lines.ts';
import type { LabelledText } from '../../view/observation.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

/**
 * A line for each indicator: what was done, with the verdict where there is one, and what is planned next.
 * @param selected - The id of the selected row.
 */
export function listBody(view: PlanVsActualView, lang: Lang, selected: string): TemplateResult {
  const lines = indicatorLines(view, lang);
  return html`<p id="summary" part="summary" class="visually-hidden">${view.summary}</p>
    <ul class="lines" aria-labelledby="title">${lines.map((each, index) => line(each, index === 0 ? 0 : -1, selected))}</ul>`;
}

function line(
  { id, name, nameLang, figures, next, badge, comparison }: ReturnType<typeof indicatorLines>[number],
  stop: 0 | -1,
  selected: string,
): TemplateResult {
  return html`<li class="row" data-mark="indicator:${id}">
    <button type="button" class="name" tabindex=${stop} aria-current=${id === selected ? 'true' : 'false'} lang=${nameLang}>${name}</button>
    <span class="said">${figures.map((each, index) => labelled(each, index === 0))}${
      badge
        ? html` <span class="outcome">${comparison ? html`<span>${comparison}</span> ` : nothing}${verdictBadge(badge)}</span>`
        : nothing
    }${next ? html` <span class="next">${labelled(next, true)}</span>` : nothing}</span>
  </li>`;
}

/** The figures that the eye looks for are bold. */
const labelled = ({ label, text, lang }: LabelledText, bold: boolean): TemplateResult =>
  html` <span class="labelled"><span class="small">${label}</span> ${
    bold ? html`<b lang=${lang ?? nothing}>${text}</b>` : html`<span lang=${lang ?? nothing}>${text}</span>`
  }</span>`;
