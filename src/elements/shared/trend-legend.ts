import { html, svg, type TemplateResult } from 'lit';
import type { TrendLegendEntry } from '../../view/indicator-trend-legend.ts';

const BAR = svg`<rect x="5" width="12" height="14" fill="var(--dd-color-actual)" />`;

export const TREND_SWATCHES: Record<TrendLegendEntry['mark'], TemplateResult<2>> = {
  actual: BAR,
  estimate: svg`${BAR}
    <path d="M5 6L9 0M5 13L13.5 0M9 14L17 2M14 14L17 9.5" stroke="var(--dd-color-surface)" stroke-width="1.6" />`,
  part: svg`<rect x="6" y="1" width="10" height="14" fill="var(--dd-color-surface)" stroke="var(--dd-color-actual)" stroke-width="2" stroke-dasharray="4 3" />`,
  plan: svg`<path d="M2 7H20" stroke="var(--dd-color-plan)" stroke-width="3" />`,
  next: svg`<path d="M2 7H20" stroke="var(--dd-color-next)" stroke-width="2" stroke-dasharray="4 3" />`,
  pace: svg`<path d="M1 12L21 2" stroke="var(--dd-color-control)" stroke-dasharray="6 4" />`,
  break: svg`<path d="M11 0V14" stroke="var(--dd-color-control)" stroke-width="2" stroke-dasharray="2 4" />`,
};

/** The symbol of a mark and its meaning. */
export const trendLegendEntry = ({ mark, label }: TrendLegendEntry): TemplateResult =>
  html`<span class="mark"><svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">${TREND_SWATCHES[mark]}</svg>${label}</span>`;
