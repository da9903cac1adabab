import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Warning } from '../../view/failure.ts';
import { type FigureView, type LocalizedText, restOf } from '../../view/figure.ts';

interface Figure {
  view: FigureView;
  /** In `brief`, the body has the summary, and there is nothing to switch to or to keep. */
  display: 'chart' | 'table' | 'brief';
  headingLevel: number | undefined;
  compact: boolean;
  /** Whether footnotes and source are shown. */
  notes: boolean;
  body: TemplateResult;
  /** Below chart and table. */
  below: TemplateResult | typeof nothing;
  /** Beside the toolbar of a compact figure. */
  foot: TemplateResult | typeof nothing;
  /** That the chart or the table could not be loaded. */
  warning: Warning | null;
  /** Of a compact figure: whether its toolbar is shown. */
  open: boolean;
  /** Not set before its code is loaded, and where that failed. */
  table: TemplateResult | typeof noChange | undefined;
  /** Announced to screen readers after a change by the user. */
  announcement: string;
  onDisplay: (display: 'chart' | 'table') => void;
  onOpen: () => void;
  onRetry: () => void;
}

/** Title, summary, toolbar, chart, table and notes: the structure that all elements share. */
export function figureTemplate(figure: Figure): TemplateResult {
  const { view, display, compact, body, foot, warning, table, announcement, onRetry } = figure;
  const level = levelOf(figure);
  const brief = display === 'brief';
  return html`<figure part="figure" aria-labelledby="title" aria-describedby="summary">
    <div class="head">
      <figcaption>
        <span
          id="title"
          part="title"
          class="title"
          role=${level === null ? nothing : 'heading'}
          aria-level=${level ?? nothing}
          ><slot name="title" lang=${view.titleLang ?? nothing}>${view.title}</slot></span
        >
      </figcaption>
      ${compact ? nothing : brief ? share(view) : toolbar(figure)}
    </div>
    ${brief ? nothing : summary(view, compact)}
    <div>
      ${body}
      ${warning ? html`<p class="small">${warning.text} <button type="button" class="button" @click=${onRetry}>${warning.retry}</button></p>` : nothing}
    </div>
    ${
      brief || (compact && display === 'chart')
        ? nothing
        : html`<div
      part="table"
      class=${display === 'table' ? 'table' : 'visually-hidden'}
      role="region"
      aria-label=${view.tableCaption}
      tabindex=${display === 'table' ? 0 : nothing}
    >
      ${table}${table === noChange ? noChange : table ? view.quoteNotes.map(note) : nothing}
    </div>`
    }
    ${figure.below}
    ${compact ? html`<div class="foot">${foot}${more(figure)}</div>` : nothing}
    ${figure.notes ? notes(view, brief) : nothing}
    <div class="visually-hidden" role="status">${announcement}</div>
  </figure>`;
}

/** What is only heard of it keeps its place, so that it is read in one. */
function summary(view: FigureView, compact: boolean): TemplateResult {
  const [heard, rest] = compact ? ['', view.summary] : [view.heard, restOf(view)];
  return html`<p id="summary" part="summary" ?hidden=${compact} class=${compact ? nothing : rest ? 'summary' : 'summary visually-hidden'}>${
    heard && rest ? html`<span class="visually-hidden">${heard}</span>${rest}` : view.summary
  }</p>`;
}

const notes = (view: FigureView, brief: boolean): TemplateResult =>
  html`<div class="notes">
      <p part="note" class="note small">
        <slot name="note">${view.drawingNote && !brief ? html`<span>${view.drawingNote}</span> ` : nothing}${view.notes.map(({ text, lang }) => html`<span lang=${lang ?? nothing}>${text}</span> `)}<span>${breakable(view.source)}</span> </slot>
      </p>
    </div>`;

/** Two dates may be on two lines, in which nothing else breaks: a text each, for screen readers that stop at texts. */
const breakable = (source: string) =>
  source
    .replace(/至/g, '$&\0')
    .split('\0')
    .map((part, index) => (index ? html`<wbr />${part}` : part));

const note = ({ text, lang }: LocalizedText): TemplateResult =>
  html`<p class="small" lang=${lang ?? nothing}>${text}</p>`;

const levelOf = ({ headingLevel }: Figure): number | null =>
  headingLevel && headingLevel >= 1 && headingLevel <= 6 ? Math.floor(headingLevel) : null;

const share = ({ labels }: FigureView): TemplateResult =>
  html`<button type="button" class="more share" aria-expanded="false">${labels.share}</button>`;

/** A button, as each details element has a shadow root of its own: a page may have a thousand. */
function more(figure: Figure): TemplateResult {
  const { open, view, onOpen } = figure;
  return html`<button type="button" class="more" aria-expanded=${open ? 'true' : 'false'} @click=${onOpen}>${view.labels.display.more}</button>${open ? toolbar(figure) : nothing}`;
}

function toolbar({ display, view: { labels }, onDisplay }: Figure): TemplateResult {
  return html`<div part="toolbar" class="tools">
    <div class="toolbar" role="group" aria-label=${labels.display.label}>
      <button type="button" class="button" aria-pressed=${display === 'chart' ? 'true' : 'false'} @click=${() => onDisplay('chart')}>
        ${labels.display.chart}
      </button>
      <button type="button" class="button" aria-pressed=${display === 'table' ? 'true' : 'false'} @click=${() => onDisplay('table')}>
        ${labels.display.table}
      </button>
    </div>
    <button type="button" class="button download" aria-expanded="false">${labels.download}</button>
    <button type="button" class="button share" aria-expanded="false">${labels.share}</button>
  </div>`;
}
