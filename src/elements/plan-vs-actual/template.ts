import { html, nothing, type TemplateResult } from 'lit';
import type { Plot } from '../../chart/drawing.ts';
import type { Lang } from '../../messages/localized-text.ts';
import type { Messages } from '../../messages/types.ts';
import type { Report } from '../../report/schema.ts';
import type { Refusal } from '../../view/figure.ts';
import type { IndicatorView } from '../../view/indicator.ts';
import {
  type GroupBlock,
  type PlanVsActualView,
  planVsActualView,
  type UnitBlock,
} from '../../view/plan-vs-actual.ts';
import { legendEntry } from '../shared/legend.ts';
import { chip, verdictBadge } from '../shared/verdict-badge.ts';

/** What the attributes of `<plan-vs-actual>` ask for. */
export interface PlanVsActualSettings {
  indicators: string;
  group: string;
  year: number | undefined;
}

export function describePlanVsActual(
  report: Report,
  { indicators, group, year }: PlanVsActualSettings,
  lang: Lang,
): PlanVsActualView | Refusal {
  const ids = (indicators ?? '').split(/[\s,，、]+/).filter(Boolean);
  return planVsActualView(report, { indicators: ids, group: group || undefined, year }, lang);
}

export interface PlanVsActualHandlers {
  /** Whether the table takes the place of the drawing. */
  tabular: boolean;
  plot: Plot;
  /** The id of the row that was chosen. */
  selected: string;
  select(row: IndicatorView): void;
}

/** The counts, the legend, and the rows by group and unit. */
export function planVsActualBody(
  view: PlanVsActualView,
  messages: Messages,
  hand: PlanVsActualHandlers,
): TemplateResult {
  const { legend } = view;
  const first = view.groups[0]?.units[0]?.rows[0];
  return html`
    <div class="chips">${view.counts.map(({ verdict, label, count }) => chip(verdict, `${label} ${count}`))}</div>
    <div ?hidden=${hand.tabular}>
      <div class="legend">
        ${legendEntry('actual', legend.actual)}
        ${legend.estimate ? legendEntry('estimate', legend.estimate) : nothing}
        ${legendEntry('plan', legend.plan)}
        ${legend.next ? legendEntry('next', legend.next) : nothing}
      </div>
      <div part="chart">
        ${view.groups.map((group) => groupOfRows(group, first, messages, hand))}
      </div>
    </div>
  `;
}

function groupOfRows(
  { name, nameLang, units }: GroupBlock,
  first: IndicatorView | undefined,
  messages: Messages,
  hand: PlanVsActualHandlers,
): TemplateResult {
  return html`${units.map(
    (unit, index) => html`
      <div class="group ${index > 0 ? 'unit' : ''}">
        ${index === 0 ? html`<b lang=${nameLang}>${name}</b>` : nothing}<span>${unit.unitText}&emsp;${unit.scaleText}</span>
      </div>
      <ul aria-label="${name} ${unit.unitText}">${unit.rows.map((each) => row(each, unit, each === first, messages, hand))}</ul>
    `,
  )}`;
}

/** Of all rows the first is the tab stop, until arrow keys move it. */
function row(
  row: IndicatorView,
  unit: UnitBlock,
  stop: boolean,
  messages: Messages,
  { plot, selected, select }: PlanVsActualHandlers,
): TemplateResult {
  const outcome = row.completion?.text ?? row.gap?.text ?? '';
  return html`<li class="row" data-mark="indicator:${row.id}">
    <button type="button" class="name" tabindex=${stop ? 0 : -1} aria-current=${row.id === selected} @click=${() => select(row)}>
      <span lang=${row.nameLang}>${row.name}</span>${row.lowerIsBetter ? html` <span class="small">${messages.lowerIsBetter}</span>` : nothing}
    </button>
    <div class="bar" role="img" aria-label=${row.sentence} @click=${() => select(row)}>
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
