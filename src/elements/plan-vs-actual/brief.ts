/** What `display="brief"` and `display="list"` need beside the element: views, templates and styles. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import { briefView } from '../../view/verdict-lines.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

export { default as styles } from './brief.css?inline';
export { listBody } from './list.ts';
export { RowLinks } from './row-links.ts';

interface BriefOptions {
  lang: Lang;
  /** The id of the selected row. */
  selected: string;
  /** The address of the row in another element; `null` where no other one has it. */
  hrefOf(indicator: string): string | null;
  follow(event: MouseEvent, indicator: string): void;
}

/** The counts in a line, and the name of each indicator with its verdict. */
export function briefBody(view: PlanVsActualView, options: BriefOptions): TemplateResult {
  const { headline, rows } = briefView(view, options.lang);
  return html`<p id="summary" part="summary" class="headline">${headline}</p>
    <ul class="verdicts" aria-labelledby="title">${rows.map((each, index) => row(each, index === 0 ? 0 : -1, options))}</ul>`;
}

/** A line leads to the row in another element, or else opens the figures. */
function row(
  { id, name, nameLang, badge, gap }: ReturnType<typeof briefView>['rows'][number],
  stop: 0 | -1,
  { selected, hrefOf, follow }: BriefOptions,
): TemplateResult {
  const href = hrefOf(id);
  const current = id === selected ? 'true' : 'false';
  const line = html`<span class="line"><span lang=${nameLang}>${name}</span> ${gap ? html`<span class="small">${gap}</span> ` : nothing}${verdictBadge(badge)}</span>`;
  return html`<li class="row" data-mark=${href === null ? `indicator:${id}` : nothing}>${
    href === null
      ? html`<button type="button" class="name" tabindex=${stop} aria-current=${current}>${line}</button>`
      : html`<a class="name" tabindex=${stop} aria-current=${current} href=${href} @click=${(event: MouseEvent) => follow(event, id)}>${line}</a>`
  }</li>`;
}
