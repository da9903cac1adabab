import { IndicatorGauge } from './elements/indicator-gauge/indicator-gauge.ts';
import { PlanVsActual } from './elements/plan-vs-actual/plan-vs-actual.ts';
import { ProjectList } from './elements/project-list/project-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'indicator-gauge': IndicatorGauge;
    'plan-vs-actual': PlanVsActual;
    'project-list': ProjectList;
  }
}

const ELEMENTS = {
  'indicator-gauge': IndicatorGauge,
  'plan-vs-actual': PlanVsActual,
  'project-list': ProjectList,
};

/** Registers the tags where a browser has what they need; a tag that another copy has taken stays with it. */
export function define(): void {
  if (typeof customElements === 'undefined' || typeof ResizeObserver === 'undefined') return;
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
