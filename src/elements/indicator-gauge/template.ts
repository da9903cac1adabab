import { html, nothing, type TemplateResult } from 'lit';
import type { GaugeView } from '../../view/indicator-gauge.ts';
import type { ObservationView } from '../../view/observation.ts';
import type { BodyOptions, FootOptions, Plot } from '../shared/plot.ts';
import { sourceButton } from '../shared/source-button.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

/** The dial with its value, the verdict, remarks and plans. */
export function gaugeBody(view: GaugeView, { tabular, plot }: BodyOptions): TemplateResult {
  const { badge, comparison, remarks, facts } = view;
  return html`<div ?hidden=${tabular}>
    <span class="year small">${view.yearText}</span>
    ${chart(view, plot)}
    ${
      badge
        ? html`<p class="verdict">${verdictBadge(badge)}<span class="comparison">${comparison}</span></p>`
        : nothing
    }
    ${remarks.map((remark) => html`<p class="remark small">${remark}</p>`)}
    ${facts.length > 0 ? html`<dl class="facts">${facts.map((each, index) => fact(each, index === 0 ? 0 : -1))}</dl>` : nothing}
  </div>`;
}

function fact({ label, text, lang, source }: ObservationView, stop: 0 | -1): TemplateResult {
  return html`<div data-mark="indicator">
    <dt>${label}</dt> <dd lang=${lang ?? nothing}>${sourceButton(text, source, stop)}</dd>
  </div>`;
}

function chart(view: GaugeView, plot: Plot): TemplateResult {
  const { dial, summary } = view;
  const value = largeFigure(view);
  if (!dial) return html`<div part="chart" class="in-words" role="img" aria-label=${summary}>${value}</div>`;
  return html`<div part="chart" class="dial" data-mark="indicator" role="img" aria-label=${summary}>
      ${plot(dial.drawing)}
      <div class="value">${value}</div>
    </div>
    <div class="ends small" aria-hidden="true"><span>${dial.from}</span><span>${dial.to}</span></div>`;
}

function largeFigure({ value, indicator }: GaugeView): TemplateResult {
  const { figure, lang, unit, status, size } = value;
  return html`${status ? html`<span class="small">${status}</span> ` : nothing}<span part="value" class="figure ${size ?? ''}" lang=${lang ?? nothing}>${figure}</span>${unit ? html` <span class="small" lang=${indicator.unitLang}>${unit}</span>` : nothing}`;
}

/** The sentences that the figures were read from; `select` is called when they are opened. */
export function gaugeFoot(
  { quotes, labels, indicator }: GaugeView,
  { later, excerpts }: FootOptions,
  select: () => void,
): TemplateResult | typeof nothing {
  if (quotes.length === 0) return nothing;
  return html`<details part="source" class="sources" @toggle=${(event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) select();
  }}>
    <summary>${labels.source}</summary>
    ${later(() =>
      quotes.map(
        ({ label, text, lang, section, notes, observations }) => html`<p class="small">${label}</p>
        ${excerpts?.ofObservations(indicator.source, text, observations) ?? html`<blockquote lang=${lang ?? nothing}>${text}</blockquote>`}
        ${section ? html`<p class="small" lang=${section.lang ?? nothing}>${section.text}</p>` : nothing}
        ${notes.map((note) => html`<p class="small" lang=${note.lang ?? nothing}>${note.text}</p>`)}`,
      ),
    )}
  </details>`;
}
