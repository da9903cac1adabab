import { html, nothing, type TemplateResult } from 'lit';
import { describePlace, type IndicatorRow } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { checkbox } from '../fields.ts';
import { type IndicatorPair, isDoubtful, pageOf, pairRows } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { figureText } from './figure-text.ts';
import { indicatorFields } from './indicator-fields.ts';
import { pager } from './pager.ts';

export const INDICATORS_ON_PAGE = 20;

/** Each indicator: its row as printed, and what was made of it. */
export function indicatorList(
  context: EditorContext,
  understanding: Understanding,
): TemplateResult | typeof nothing {
  const { messages, view, setView, history } = context;
  const { indicators, report, findings } = understanding;
  if (indicators.length === 0) return nothing;
  const all = pairRows(indicators, report.indicators ?? [], findings, history.present.mapping.indicators);
  const pairs = view.onlyDoubtful ? all.filter(isDoubtful) : all;
  const part = pageOf(pairs, view.pages['indicators'] ?? 0, INDICATORS_ON_PAGE);
  return html`<section aria-labelledby="indicators-title" id="indicators">
    <h3 id="indicators-title">${messages.check.indicators}</h3>
    ${checkbox(
      messages.check.onlyDoubtful,
      view.onlyDoubtful,
      (onlyDoubtful) => setView({ onlyDoubtful, pages: { ...view.pages, indicators: 0 } }),
      'only-doubtful',
    )}
    <ul class="indicator-cards">${part.shown.map((pair) => card(context, understanding, pair))}</ul>
    ${pager(context, 'indicators', messages.check.indicators, part)}
  </section>`;
}

function card(context: EditorContext, understanding: Understanding, pair: IndicatorPair): TemplateResult {
  const { messages, view, ui, setView } = context;
  const { row, made: indicator, findings } = pair;
  const isOpen = view.open === row.name;
  return html`<li class="card ${isDoubtful(pair) ? 'doubtful' : ''} ${indicator ? '' : 'left-out'}" data-name=${row.name}>
    <div class="sides">
      <div class="printed">
        <p class="label">${messages.check.printed} <span class="place">${inLanguage(describePlace(row.place), ui)}</span></p>
        ${printed(understanding, row, messages.check.line)}
      </div>
      <div class="understood">
        <p class="label">${messages.check.understood}</p>
        <h4 lang="zh-CN">${row.name}${indicator ? html` <span class="unit">${indicator.unit.zh}</span>` : nothing}</h4>
        ${
          indicator
            ? html`<ul class="figures">
                ${indicator.observations.map(
                  (observation) => html`<li>${figureText(observation, indicator.unit.zh, messages)}</li>`,
                )}
              </ul>
              <p class="hint">
                ${messages.check.kind(messages.check.measures[indicator.measure] ?? '', messages.check.directions[indicator.direction])}
              </p>`
            : html`<p>${messages.check.leftOut}</p>`
        }
        <ul class="notes">
          ${findings.filter(({ kind }) => kind !== 'guess').map(({ said }) => html`<li class="wrong">${inLanguage(said, ui)}</li>`)}
        </ul>
        <button
          type="button"
          class="button"
          aria-expanded=${isOpen}
          aria-label=${isOpen ? nothing : messages.check.changing(row.name)}
          @click=${() => setView({ open: isOpen ? null : row.name })}
        >
          ${isOpen ? messages.check.close : messages.check.change}
        </button>
      </div>
    </div>
    ${isOpen ? indicatorFields(context, understanding, pair) : nothing}
  </li>`;
}

/** The cells of a row below the heads that they stand under; of a sentence, the sentence. */
function printed({ tables }: Understanding, row: IndicatorRow, line: string): TemplateResult {
  const { place } = row;
  const found = tables.find(
    ({ table }) =>
      table.place.file === place.file &&
      table.place.sheet === place.sheet &&
      table.rows.some((one) => one.row === place.row),
  );
  const cells = found?.table.rows.find((one) => one.row === place.row)?.cells;
  if (!found || !cells)
    return html`<p lang="zh-CN"><span class="visually-hidden">${line}</span>${row.line}</p>`;
  return html`<dl lang="zh-CN">
    ${cells.map((cell, c) => (cell ? html`<div><dt>${found.table.heads[c]?.join(' ') ?? ''}</dt><dd>${cell}</dd></div>` : nothing))}
  </dl>`;
}
