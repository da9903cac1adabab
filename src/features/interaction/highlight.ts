import { sourceOf } from '../../elements/shared/source-button.ts';
import { factMark } from '../../view/tooltip.ts';
import type { EmptyState, WidgetView } from '../../view/widget.ts';

/** The mark on a dial that shows a fact beside it. */
function markOf(fact: Element, view: WidgetView | EmptyState | null): string {
  if (view?.kind !== 'indicator-gauge') return '';
  const button = fact.querySelector('.figure-button');
  return (button && factMark(view, sourceOf(button))) ?? '';
}

/** Highlights all elements with the mark of the anchor, and describes them by the tooltip; none without an anchor. */
export function highlight(
  root: ShadowRoot,
  view: WidgetView | EmptyState | null,
  anchor: Element | null,
): void {
  for (const active of root.querySelectorAll('[data-active]')) active.removeAttribute('data-active');
  for (const described of root.querySelectorAll('[aria-describedby="tip"]'))
    described.removeAttribute('aria-describedby');
  const figure = root.querySelector('.root');
  figure?.removeAttribute('data-phase');
  const mark = anchor?.getAttribute('data-mark');
  if (!anchor || !mark) return;
  // A phase, a legend entry and a fact beside a dial have marks of their own in the charts; the others are dimmed.
  const [kind, id = ''] = mark.split(':');
  const factMark = anchor.matches('.facts *') ? markOf(anchor, view) : '';
  const phase = kind === 'phase' || kind === 'legend' ? id : factMark;
  if (phase) figure?.setAttribute('data-phase', phase);
  for (const same of root.querySelectorAll(`[data-mark="${CSS.escape(mark)}"]`)) {
    same.setAttribute('data-active', '');
    const control = same.matches('button') ? same : same.querySelector('.name, .entry, .figure-button');
    control?.setAttribute('aria-describedby', 'tip');
  }
}
