import { html, type TemplateResult } from 'lit';
import type { VerdictBadge } from '../../view/verdict.ts';

/** A verdict as symbol, text and colour. */
export function verdictBadge({ verdict, symbol, text }: VerdictBadge): TemplateResult {
  return html`<span part="verdict" class="chip ${verdict}"><span aria-hidden="true">${symbol}</span>${text}</span>`;
}
