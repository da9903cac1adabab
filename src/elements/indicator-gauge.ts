import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Report } from '../model/schema.ts';
import type { Datum } from '../view/datum.ts';
import type { Refusal } from '../view/figure.ts';
import { type GaugeView, gaugeView } from '../view/indicator-gauge.ts';
import type { Lang } from '../view/lang.ts';
import type { Words } from '../view/words.ts';
import { emit } from './events.ts';
import { figureButton } from './figure-button.ts';
import { ReportElement } from './report-element.ts';
import { gaugeStyles } from './styles/indicator-gauge.ts';
import { verdictChip } from './verdict.ts';

/**
 * One indicator: a dial with the plan marked on it, the value, the verdict, the gap and next year's plan.
 *
 * @tagname indicator-gauge
 * @csspart value - The large figure.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The reader chose the dial or opened its source. Detail: `{ indicator, year }`.
 */
export class IndicatorGauge extends ReportElement<GaugeView> {
  static override styles: CSSResultGroup = [ReportElement.styles, gaugeStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
  };

  /** The indicator's id; the report's first by default. */
  indicator = '';

  protected override readonly compact = true;

  protected override readonly describedBy = ['indicator', 'year'];

  protected override describe(report: Report, lang: Lang): GaugeView | Refusal {
    return gaugeView(report, { indicator: this.indicator || undefined, year: this.year }, lang);
  }

  #select({ indicator }: GaugeView): void {
    emit(this, 'indicator-selected', { indicator: indicator.id, year: indicator.year });
  }

  protected override renderBody(view: GaugeView): TemplateResult {
    const { indicator, comparison, remarks } = view;
    const facts = [indicator.plan, indicator.next].flatMap((datum) => datum ?? []);
    return html`<div ?hidden=${this.tabular}>
      <span class="year small">${view.yearText}</span>
      ${this.#drawing(view)}
      ${
        indicator.verdict === 'not-planned'
          ? nothing
          : html`<p class="verdict">${verdictChip(indicator)}<span class="comparison">${comparison}</span></p>`
      }
      ${remarks.map((remark) => html`<p class="remark small">${remark}</p>`)}
      ${facts.length > 0 ? html`<dl class="facts">${facts.map((fact, index) => this.#fact(fact, index === 0 ? 0 : -1))}</dl>` : nothing}
    </div>`;
  }

  #fact({ label, text, value, source }: Datum, stop: 0 | -1): TemplateResult {
    return html`<div data-mark="indicator">
      <dt>${label}</dt>
      <dd lang=${value === null ? 'zh-CN' : nothing}>${figureButton(text, source, stop)}</dd>
    </div>`;
  }

  #drawing(view: GaugeView): TemplateResult {
    const { dial, summary } = view;
    const value = this.#value(view);
    if (!dial)
      return html`<div part="chart" class="in-words" role="img" aria-label=${summary}>${value}</div>`;
    return html`<div part="chart" class="dial" data-mark="indicator" role="img" aria-label=${summary} @click=${() => this.#select(view)}>
        <div class="plot" .drawing=${{ kind: 'gauge', dial }}></div>
        <div class="value">${value}</div>
      </div>
      <div class="ends small" aria-hidden="true"><span>${dial.from}</span><span>${dial.to}</span></div>`;
  }

  #value({ value, indicator }: GaugeView): TemplateResult {
    const short = value.unit === '%';
    const long = value.figure.length > 5 ? 'long' : '';
    const size = !indicator.actual ? 'none' : value.inWords || value.figure.length > 8 ? 'words' : long;
    return html`
      ${value.status ? html`<span class="small">${value.status}</span>` : nothing}
      <span part="value" class="figure ${size}" lang=${indicator.actual?.value === null ? 'zh-CN' : nothing}>${value.figure}${short ? value.unit : ''}</span>
      ${value.unit && !short ? html`<span class="small">${value.unit}</span>` : nothing}
    `;
  }

  protected override renderFoot(view: GaugeView, words: Words): TemplateResult | typeof nothing {
    if (view.quotes.length === 0) return nothing;
    return html`<details part="source" class="sources" @toggle=${(event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#select(view);
    }}>
      <summary>${words.source.label}</summary>
      ${view.quotes.map(
        ({ label, text, note }) => html`<p class="small">${label}</p>
          <blockquote lang="zh-CN">${text}</blockquote>
          ${note ? html`<p class="small">${note}</p>` : nothing}`,
      )}
    </details>`;
  }
}
