import { IndicatorGauge } from './elements/indicator-gauge/indicator-gauge.ts';
import { IndicatorTrend } from './elements/indicator-trend/indicator-trend.ts';
import { PlanVsActual } from './elements/plan-vs-actual/plan-vs-actual.ts';
import { preload } from './elements/preload.ts';
import { ProjectList } from './elements/project-list/project-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'indicator-gauge': IndicatorGauge;
    'indicator-trend': IndicatorTrend;
    'plan-vs-actual': PlanVsActual;
    'project-list': ProjectList;
  }
}

/** The classes by their tags. */
export const ELEMENTS = {
  'indicator-gauge': IndicatorGauge,
  'plan-vs-actual': PlanVsActual,
  'project-list': ProjectList,
  'indicator-trend': IndicatorTrend,
};

/** Registers the tags if the browser supports them; a tag that another copy has registered is left to it. */
export function define(): void {
  if (typeof customElements === 'undefined' || typeof ResizeObserver === 'undefined') return;
  const undefinedTags = Object.keys(ELEMENTS).map((tag) => `${tag}:not(:defined)`);
  preload(document.querySelectorAll(undefinedTags.join()));
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    const taken = customElements.get(tag);
    if (!taken) customElements.define(tag, element);
    else if (taken !== element)
      console.warn(
        `district-dashboard: <${tag}> is already registered, by another copy or version; that one stays.`,
      );
  }
}

define();
