import { html, nothing, type TemplateResult } from 'lit';
import type { GroupBlock, PlanVsActualView } from '../../view/plan-vs-actual.ts';
import type { RowView } from '../../view/unit-block.ts';
import { legendEntry } from '../shared/legend.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

interface PlanVsActualOptions extends BodyOptions {
  /** The id of the selected row. */
  selected: string;
}

/** The counts, the legend, and the rows by group and unit. */
export function planVsActualBody(view: PlanVsActualView, options: PlanVsActualOptions): TemplateResult {
  const first = view.groups[0]?.units[0]?.rows[0];
  return html`
    <div class="chips">${view.counts.map(verdictBadge)}</div>
    <div ?hidden=${options.tabular}>
      <div class="legend" ?hidden=${view.legend.length === 0}>
        ${view.legend.map((entry) => html`${legendEntry(entry)} `)}</div>
      <div part="chart">
        ${view.groups.map((group) => groupOfRows(group, first, options))}
      </div>
    </div>
    ${options.series?.belowRows(view)}
  `;
}

function groupOfRows(
  { name, nameLang, units }: GroupBlock,
  first: RowView | undefined,
  options: PlanVsActualOptions,
): TemplateResult {
  return html`${units.map(
    ({ label, unitText, scaleText, rows }, index) => html`
      <div class="group ${index > 0 ? 'unit' : ''}">
        ${index === 0 ? html`<b lang=${nameLang}>${name}</b>` : nothing}<span>${unitText}${scaleText ? html` <span>${scaleText}</span>` : nothing}</span>
      </div>
      <ul aria-label=${label}>${rows.map((each) => row(each, each === first, options))}</ul>
    `,
  )}`;
}

/** The first of all rows is the tab stop, until arrow keys move it. */
function row(row: RowView, stop: boolean, { plot, selected, series }: PlanVsActualOptions): TemplateResult {
  const { value, status, references } = row;
  return html`<li class="row" data-mark="indicator:${row.id}">
    <button type="button" class="name" tabindex=${stop ? 0 : -1} aria-current=${row.id === selected}>
      <span lang=${row.nameLang}>${row.name}</span>${row.remark ? html` <span class="small">${row.remark}</span>` : nothing}
    </button>
    <div class=${row.drawing ? 'bar' : 'bar none'} role="img" aria-label=${row.sentence}>
      ${row.drawing ? plot(row.drawing) : nothing}
    </div>
    <div class="figures">
      <b part="value" lang=${value.lang ?? nothing}>${value.text}</b> ${status ? html`<span class="status small">${status}</span> ` : nothing}<span class="plans small">${references.map(({ label, text, lang }) => html`<span>${label} <span lang=${lang ?? nothing}>${text}</span></span> `)}</span>
    </div>
    <div class="outcome">${row.outcome ? html`<span>${row.outcome}</span>` : nothing}${verdictBadge(row.badge)}</div>
    ${series?.belowRow(row)}
  </li>`;
}
