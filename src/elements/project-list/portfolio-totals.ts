import { html, nothing, type TemplateResult } from 'lit';
import type { Total } from '../../view/portfolio.ts';
import { sourceButton } from '../shared/source-button.ts';

/** The totals that the report gives for sets of projects, and the sentences they stand in. */
export function totalsTemplate(totals: readonly Total[]): TemplateResult | typeof nothing {
  if (totals.length === 0) return nothing;
  return html`<dl class="totals">
      ${totals.map(
        ({ name, nameLang, count, details, source }, index) => html`<div>
          <dt lang=${nameLang}>${name}</dt>
          <dd class="count">${sourceButton(count.figure, source, index === 0 ? 0 : -1)} <span>${count.unit}</span></dd>
          ${details.length > 0 ? html`<dd class="small">${sourceButton(details.join(' · '), source)}</dd>` : nothing}
        </div>`,
      )}
    </dl>`;
}
