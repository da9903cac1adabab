import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Report } from '../model/schema.ts';
import type { Refusal } from '../view/figure.ts';
import type { IndicatorView } from '../view/indicator.ts';
import type { Lang } from '../view/lang.ts';
import {
  type GroupBlock,
  type PlanVsActualView,
  planVsActualView,
  type UnitBlock,
} from '../view/plan-vs-actual.ts';
import { emit } from './events.ts';
import { legendEntry } from './legend.ts';
import { ReportElement } from './report-element.ts';
import { rowStyles } from './styles/rows.ts';
import { chip, verdictChip } from './verdict.ts';

/**
 * Many indicators: a row each, the actual as a bar, the plan as a line crossing it, on one scale a unit.
 *
 * @tagname plan-vs-actual
 * @csspart value - The actual of a row.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The reader chose a row. Detail: `{ indicator, year }`.
 */
export class PlanVsActual extends ReportElement<PlanVsActualView> {
  static override styles: CSSResultGroup = [ReportElement.styles, rowStyles];

  static override properties: PropertyDeclarations = {
    indicators: {},
    group: {},
    selected: { state: true },
  };

  /** Ids of indicators, separated by spaces or commas. Wins over `group`. */
  indicators = '';

  /** The id of a group. With neither, the indicators of the report's annex. */
  group = '';

  private selected = '';

  protected override readonly describedBy = ['indicators', 'group', 'year'];

  protected override describe(report: Report, lang: Lang): PlanVsActualView | Refusal {
    const indicators = (this.indicators ?? '').split(/[\s,，、]+/).filter(Boolean);
    return planVsActualView(report, { indicators, group: this.group || undefined, year: this.year }, lang);
  }

  #select({ id, year }: IndicatorView): void {
    this.selected = id;
    emit(this, 'indicator-selected', { indicator: id, year });
  }

  protected override renderBody(view: PlanVsActualView): TemplateResult {
    const { legend } = view;
    const first = view.groups[0]?.units[0]?.rows[0];
    return html`
      <div class="chips">${view.counts.map(({ verdict, label, count }) => chip(verdict, `${label} ${count}`))}</div>
      <div ?hidden=${this.tabular}>
        <div class="legend">
          ${legendEntry('actual', legend.actual)}
          ${legend.estimate ? legendEntry('estimate', legend.estimate) : nothing}
          ${legendEntry('plan', legend.plan)}
          ${legend.next ? legendEntry('next', legend.next) : nothing}
        </div>
        <div part="chart">
          ${view.groups.map((group) => this.#group(group, first))}
        </div>
      </div>
    `;
  }

  #group({ name, nameLang, units }: GroupBlock, first: IndicatorView | undefined): TemplateResult {
    return html`${units.map(
      (unit, index) => html`
        <div class="group ${index > 0 ? 'unit' : ''}">
          ${index === 0 ? html`<b lang=${nameLang}>${name}</b>` : nothing}<span>${unit.unitText}&emsp;${unit.scaleText}</span>
        </div>
        <ul aria-label="${name} ${unit.unitText}">${unit.rows.map((row) => this.#row(row, unit, row === first))}</ul>
      `,
    )}`;
  }

  /** Of all rows the first is the tab stop, until arrow keys move it. */
  #row(row: IndicatorView, unit: UnitBlock, stop: boolean): TemplateResult {
    const { words } = this;
    const outcome = row.completion?.text ?? row.gap?.text ?? '';
    return html`<li class="row" data-mark="indicator:${row.id}">
      <button type="button" class="name" tabindex=${stop ? 0 : -1} aria-current=${row.id === this.selected} @click=${() => this.#select(row)}>
        <span lang=${row.nameLang}>${row.name}</span>${row.lowerIsBetter ? html` <span class="small">${words.lowerIsBetter}</span>` : nothing}
      </button>
      <div class="bar" role="img" aria-label=${row.sentence} @click=${() => this.#select(row)}>
        ${
          hasMarks(row)
            ? html`<div class="plot" .drawing=${{ kind: 'row', row, scale: unit.scale }}></div>`
            : nothing
        }
      </div>
      <div class="figures">
        <b part="value" lang=${row.actual?.value === null ? 'zh-CN' : nothing}>${row.actual ? (row.actual.status ? words.marked(row.actual.figure, row.actual.status) : row.actual.figure) : words.noFigure}</b>
        <span class="small">${row.plan ? html`${words.role('plan')} <span lang=${row.plan.value === null ? 'zh-CN' : nothing}>${row.plan.figure}</span>` : row.next ? html`${row.next.label} <span lang=${row.next.value === null ? 'zh-CN' : nothing}>${row.next.figure}</span>` : ''}</span>
      </div>
      <div class="outcome">${outcome ? html`<span>${outcome}</span>` : nothing}${verdictChip(row)}</div>
    </li>`;
  }
}

const hasMarks = ({ actual, plan, next }: IndicatorView) =>
  [actual, plan, next].some((datum) => datum !== null && datum.value !== null);
