import { html, svg, type TemplateResult } from 'lit';
import type { LegendEntry } from '../../view/plan-vs-actual.ts';

export const SWATCHES: Record<LegendEntry['mark'], TemplateResult<2>> = {
  actual: svg`<rect y="2" width="22" height="10" fill="var(--dd-color-actual)" />`,
  estimate: svg`<rect y="2" width="22" height="10" fill="var(--dd-color-actual)" />
    <path d="M2 12L10 2M9 12L17 2M16 12L22 4.5M0 6L3 2" stroke="var(--dd-color-surface)" stroke-width="1.6" />`,
  plan: svg`<rect x="10" width="3" height="14" fill="var(--dd-color-plan)" />`,
  next: svg`<path d="M11 0V14" stroke="var(--dd-color-next)" stroke-width="2" stroke-dasharray="4 3" />`,
};

/** The symbol of a mark and its meaning. The first entry of a legend is the tab stop. */
export function legendEntry({ mark, label }: LegendEntry): TemplateResult {
  return html`<button type="button" class="entry" tabindex=${mark === 'actual' ? 0 : -1} data-mark="legend:${mark}">
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">${SWATCHES[mark]}</svg>${label}
  </button>`;
}
