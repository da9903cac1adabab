import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { IndicatorView } from '../../view/indicator.ts';
import type { GroupBlock, PlanVsActualView, UnitBlock } from '../../view/plan-vs-actual.ts';
import { legendEntry } from '../shared/legend.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { chip, verdictBadge } from '../shared/verdict-badge.ts';

export interface PlanVsActualOptions extends BodyOptions {
  /** The id of the row that was selected. */
  selected: string;
}

/** The counts, the legend, and the rows by group and unit. */
export function planVsActualBody(
  view: PlanVsActualView,
  messages: Messages,
  options: PlanVsActualOptions,
): TemplateResult {
  const { legend } = view;
  const first = view.groups[0]?.units[0]?.rows[0];
  return html`
    <div class="chips">${view.counts.map(({ verdict, label, count }) => chip(verdict, `${label} ${count}`))}</div>
    <div ?hidden=${options.tabular}>
      <div class="legend">
        ${legendEntry('actual', legend.actual)}
        ${legend.estimate ? legendEntry('estimate', legend.estimate) : nothing}
        ${legendEntry('plan', legend.plan)}
        ${legend.next ? legendEntry('next', legend.next) : nothing}
      </div>
      <div part="chart">
        ${view.groups.map((group) => groupOfRows(group, first, messages, options))}
      </div>
    </div>
  `;
}

function groupOfRows(
  { name, nameLang, units }: GroupBlock,
  first: IndicatorView | undefined,
  messages: Messages,
  options: PlanVsActualOptions,
): TemplateResult {
  return html`${units.map(
    (unit, index) => html`
      <div class="group ${index > 0 ? 'unit' : ''}">
        ${index === 0 ? html`<b lang=${nameLang}>${name}</b>` : nothing}<span>${unit.unitText}&emsp;${unit.scaleText}</span>
      </div>
      <ul aria-label="${name} ${unit.unitText}">${unit.rows.map((each) => row(each, unit, each === first, messages, options))}</ul>
    `,
  )}`;
}

/** Of all rows the first is the tab stop, until arrow keys move it. */
function row(
  row: IndicatorView,
  unit: UnitBlock,
  stop: boolean,
  messages: Messages,
  { plot, selected }: PlanVsActualOptions,
): TemplateResult {
  const outcome = row.completion?.text ?? row.gap?.text ?? '';
  return html`<li class="row" data-mark="indicator:${row.id}">
    <button type="button" class="name" tabindex=${stop ? 0 : -1} aria-current=${row.id === selected}>
      <span lang=${row.nameLang}>${row.name}</span>${row.lowerIsBetter ? html` <span class="small">${messages.lowerIsBetter}</span>` : nothing}
    </button>
    <div class="bar" role="img" aria-label=${row.sentence}>
      ${hasMarks(row) ? plot({ kind: 'row', row, scale: unit.scale }) : nothing}
    </div>
    <div class="figures">
      <b part="value" lang=${row.actual?.value === null ? 'zh-CN' : nothing}>${row.actual ? (row.actual.status ? messages.marked(row.actual.figure, row.actual.status) : row.actual.figure) : messages.noFigure}</b>
      <span class="small">${row.plan ? html`${messages.role('plan')} <span lang=${row.plan.value === null ? 'zh-CN' : nothing}>${row.plan.figure}</span>` : row.next ? html`${row.next.label} <span lang=${row.next.value === null ? 'zh-CN' : nothing}>${row.next.figure}</span>` : ''}</span>
    </div>
    <div class="outcome">${outcome ? html`<span>${outcome}</span>` : nothing}${verdictBadge(row)}</div>
  </li>`;
}

const hasMarks = ({ actual, plan, next }: IndicatorView) =>
  [actual, plan, next].some((datum) => datum !== null && datum.value !== null);
