import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { FigureView } from '../../view/figure.ts';
import type { TableOrder } from '../../view/row-order.ts';
import type { tableTemplate } from './data-table.ts';

export interface Figure {
  view: FigureView;
  messages: Messages;
  display: 'chart' | 'table';
  headingLevel: number | undefined;
  compact: boolean;
  body: TemplateResult;
  /** Beside the switch of a compact figure. */
  foot: TemplateResult | typeof nothing;
  chartFailed: boolean;
  /** What writes the table; the figure is shown before it is there, and where it could not be loaded: `null`. */
  table: typeof tableTemplate | null | undefined;
  order: TableOrder | null;
  /** Spoken after a reader's own change, and only then. */
  announcement: string;
  onDisplay: (display: 'chart' | 'table') => void;
}

/** Title, sentence, toolbar, drawing, table and notes: the anatomy that all widgets share. */
export function figureTemplate(figure: Figure): TemplateResult {
  const { view, messages, display, compact, body, foot, chartFailed, table, order, announcement } = figure;
  return html`<figure part="figure" aria-labelledby="title" aria-describedby="summary">
    <div class="head">
      <figcaption>${title(figure)}</figcaption>
      ${compact ? nothing : toolbar(figure)}
    </div>
    <p id="summary" part="summary" class=${compact ? 'visually-hidden' : 'summary'}>${view.summary}</p>
    <div>
      ${body}
      ${chartFailed ? html`<p class="small">${table === null ? messages.message.incomplete : messages.message.chartFailed}</p>` : nothing}
    </div>
    <div
      part="table"
      class=${display === 'table' ? 'table' : 'visually-hidden'}
      role="region"
      aria-label=${view.table.caption}
      tabindex=${display === 'table' ? 0 : nothing}
    >
      ${table?.(view.table, order)}
    </div>
    ${compact ? html`<div class="foot">${foot}${toolbar(figure)}</div>` : nothing}
    <div class="notes">
      <p part="note" class="note small">
        <slot name="note">${[...view.notes, { text: view.source, lang: nothing }].map(({ text, lang = nothing }) => html`<span lang=${lang}>${text}</span> `)}</slot>
      </p>
    </div>
    <div class="visually-hidden" role="status">${announcement}</div>
  </figure>`;
}

function title({ view, headingLevel }: Figure): TemplateResult {
  const level = headingLevel && headingLevel >= 1 && headingLevel <= 6 ? Math.floor(headingLevel) : null;
  return html`<span
    id="title"
    part="title"
    class="title"
    role=${level === null ? nothing : 'heading'}
    aria-level=${level ?? nothing}
    ><slot name="title" lang=${view.titleLang ?? nothing}>${view.title}</slot></span
  >`;
}

function toolbar({ display, messages, onDisplay }: Figure): TemplateResult {
  return html`<div part="toolbar" class="tools">
    <div class="toolbar" role="group" aria-label=${messages.display.label}>
      ${(['chart', 'table'] as const).map(
        (mode) =>
          html`<button type="button" class="button" aria-pressed=${mode === display ? 'true' : 'false'} @click=${() => onDisplay(mode)}>
            ${messages.display[mode]}
          </button>`,
      )}
    </div>
    <button type="button" class="button download" aria-expanded="false">${messages.takeAway.label}</button>
  </div>`;
}
