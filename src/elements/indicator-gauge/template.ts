import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { GaugeView } from '../../view/indicator-gauge.ts';
import type { ObservationView } from '../../view/observation.ts';
import type { BodyOptions, Plot } from '../shared/plot.ts';
import { sourceButton } from '../shared/source-button.ts';
import { verdictBadge } from '../shared/verdict-badge.ts';

/** The dial with what is written into it, the verdict, and what else there is to know. */
export function gaugeBody(view: GaugeView, { tabular, plot }: BodyOptions): TemplateResult {
  const { indicator, comparison, remarks } = view;
  const facts = [indicator.plan, indicator.next].flatMap((datum) => datum ?? []);
  return html`<div ?hidden=${tabular}>
    <span class="year small">${view.yearText}</span>
    ${drawing(view, plot)}
    ${
      indicator.verdict === 'not-planned'
        ? nothing
        : html`<p class="verdict">${verdictBadge(indicator)}<span class="comparison">${comparison}</span></p>`
    }
    ${remarks.map((remark) => html`<p class="remark small">${remark}</p>`)}
    ${facts.length > 0 ? html`<dl class="facts">${facts.map((each, index) => fact(each, index === 0 ? 0 : -1))}</dl>` : nothing}
  </div>`;
}

function fact({ label, text, value, source }: ObservationView, stop: 0 | -1): TemplateResult {
  return html`<div data-mark="indicator">
    <dt>${label}</dt>
    <dd lang=${value === null ? 'zh-CN' : nothing}>${sourceButton(text, source, stop)}</dd>
  </div>`;
}

function drawing(view: GaugeView, plot: Plot): TemplateResult {
  const { dial, summary } = view;
  const value = actual(view);
  if (!dial) return html`<div part="chart" class="in-words" role="img" aria-label=${summary}>${value}</div>`;
  return html`<div part="chart" class="dial" data-mark="indicator" role="img" aria-label=${summary}>
      ${plot({ kind: 'gauge', dial })}
      <div class="value">${value}</div>
    </div>
    <div class="ends small" aria-hidden="true"><span>${dial.from}</span><span>${dial.to}</span></div>`;
}

function actual({ value, indicator }: GaugeView): TemplateResult {
  const long = value.figure.length > 5 ? 'long' : '';
  const size = !indicator.actual ? 'none' : value.inWords || value.figure.length > 8 ? 'words' : long;
  return html`
    ${value.status ? html`<span class="small">${value.status}</span>` : nothing}
    <span part="value" class="figure ${size}" lang=${indicator.actual?.value === null ? 'zh-CN' : nothing}>${value.figure}</span>
    ${value.unit ? html`<span class="small" lang=${indicator.unitLang}>${value.unit}</span>` : nothing}
  `;
}

/** The sentences that the figures were read from; `select` is told when they are opened. */
export function gaugeFoot(
  view: GaugeView,
  messages: Messages,
  select: () => void,
): TemplateResult | typeof nothing {
  if (view.quotes.length === 0) return nothing;
  return html`<details part="source" class="sources" @toggle=${(event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) select();
  }}>
    <summary>${messages.source.label}</summary>
    ${view.quotes.map(
      ({ label, text, note }) => html`<p class="small">${label}</p>
        <blockquote lang="zh-CN">${text}</blockquote>
        ${note ? html`<p class="small" lang=${note.lang}>${note.text}</p>` : nothing}`,
    )}
  </details>`;
}
