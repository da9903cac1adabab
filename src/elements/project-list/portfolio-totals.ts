import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioView } from '../../view/portfolio.ts';
import { sourceButton } from '../shared/source-button.ts';

/** The totals that the report gives for sets of projects. */
export function totalsTemplate(totals: readonly PortfolioView[]): TemplateResult | typeof nothing {
  if (totals.length === 0) return nothing;
  return html`<dl class="totals">
      ${totals.map(
        ({ name, nameLang, count, detailsText, source }, index) => html`<div>
          <dt lang=${nameLang}>${name}</dt> <dd class="count">${sourceButton(count.figure, source, index === 0 ? 0 : -1)} <span>${count.unit}</span></dd>
          ${detailsText ? html` <dd class="small">${sourceButton(detailsText, source)}</dd>` : nothing}
        </div>`,
      )}
    </dl>`;
}
