import { html, nothing, type TemplateResult } from 'lit';
import type { TrendColumn, TrendPointView, TrendView } from '../../view/indicator-trend-figure.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { trendLegendEntry } from '../shared/trend-legend.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

/** The counts, the legend, the drawing with its columns, and what is missing. */
export function trendBody(view: TrendView, { tabular, plot }: BodyOptions): TemplateResult {
  const { counts, legend, chart, columns, points, unitText, tableCaption, remarks, gaps } = view;
  return html`
    ${counts.length > 0 ? html`<div class="chips">${counts.map(verdictBadge)}</div>` : nothing}
    <div ?hidden=${tabular}>
      <div class="legend">${legend.map((entry) => html`${trendLegendEntry(entry)} `)}</div>
      <div part="chart" class="trend ${chart && columns.length <= MOST_COLUMNS ? 'wide' : points.length > MOST_COLUMNS ? 'long' : ''}">
        <p class="axis small"><span>${unitText}</span>${chart ? html` <span>${chart.scaleText}</span>` : nothing}</p>
        ${chart ? html`<div class="drawing" role="img" aria-label=${tableCaption}>${plot(chart.drawing)}</div>${ticks(columns)}` : nothing}
        <ul class="columns" aria-label=${tableCaption}>
          ${columns.map((each) => column(each, each.point === points[0]))}
        </ul>
      </div>
    </div>
    ${[...remarks, ...gaps].map((text) => html`<p class="remark small">${text}</p>`)}
  `;
}

/** More columns than these are never side by side, but a list. */
const MOST_COLUMNS = 12;

/** Years or months below the axis, where there is no room for the columns: of very many only the first and the last. */
function ticks(columns: readonly TrendColumn[]): TemplateResult {
  const ends = columns.length > MOST_COLUMNS;
  const shown = ends ? [columns[0], columns.at(-1)] : columns;
  const kind = ends ? 'at-ends' : columns.length > MOST_COLUMNS / 2 ? 'many' : '';
  // Months to come have no point. Not beside the first one, where they would overlap.
  const last = shown.filter((each, index) => each?.point && index > shown.length / 3).at(-1);
  return html`<p class="ticks small ${kind}" aria-hidden="true">${shown.map((each) => html`<span class="${spanOf(each?.span ?? 1)} ${each === last ? 'last' : ''}">${each?.point?.tick}</span>`)}</p>`;
}

const column = ({ span, point }: TrendColumn, stop: boolean): TemplateResult =>
  point ? row(point, span, stop) : html`<li class="without" aria-hidden="true"></li>`;

/** A quarter or half of a year. Style attributes are what some policies forbid. */
const spanOf = (span: number): string => (span > 1 ? `span-${span}` : '');

/** The first one is the tab stop, until arrow keys move it. */
function row(point: TrendPointView, span: number, stop: boolean): TemplateResult {
  const { id, label, value, reference, outcome, badge } = point;
  return html`<li class="row ${spanOf(span)}" data-mark="point:${id}">
    <div class="strip"></div>
    <button type="button" class="name" tabindex=${stop ? 0 : -1}>${label}</button>
    <div class="figures">
      <b part="value" lang=${value.lang ?? nothing}>${value.text}</b> <span class="small">${reference ? html`${reference.label} <span lang=${reference.lang ?? nothing}>${reference.text}</span>` : ''}</span>
    </div>
    <div class="outcome">${outcome ? html`<span>${outcome}</span>` : nothing}${badge ? verdictBadge(badge) : nothing}</div>
  </li>`;
}
