import { type EmptyState, type FigureView, isEmptyState, type Source } from '../../view/figure.ts';
import { isWidgetView } from '../../view/file-name.ts';

/** Which mark of a dial a fact beside it states. */
function planOf(view: FigureView, fact: Element): string {
  if (!isWidgetView(view) || !('dial' in view)) return '';
  const { dial, indicator } = view;
  const source = (fact.querySelector('.figure-button') as { source?: Source } | null)?.source;
  const isOf = (role: 'plan' | 'next') => dial?.[role] != null && indicator[role]?.source === source;
  return (['plan', 'next'] as const).find(isOf) ?? '';
}

/** Marks what is spoken of: everything that stands for the same as its anchor; nothing without one. */
export function highlight(
  root: ShadowRoot,
  view: FigureView | EmptyState | null,
  anchor: Element | null,
): void {
  for (const marked of root.querySelectorAll('[data-active]')) marked.removeAttribute('data-active');
  for (const told of root.querySelectorAll('[aria-describedby="tip"]'))
    told.removeAttribute('aria-describedby');
  const frame = root.querySelector('.root');
  frame?.removeAttribute('data-phase');
  const mark = anchor?.getAttribute('data-mark');
  if (!anchor || !mark) return;
  // A phase, an entry of the legend or a fact beside a dial has marks of its own in the drawings; the others step back.
  const [kind, of = ''] = mark.split(':');
  const isFact = anchor.matches('.facts *') && view && !isEmptyState(view);
  const phase = kind === 'phase' || kind === 'legend' ? of : isFact ? planOf(view, anchor) : '';
  if (phase) frame?.setAttribute('data-phase', phase);
  for (const same of root.querySelectorAll(`[data-mark="${CSS.escape(mark)}"]`)) {
    same.setAttribute('data-active', '');
    const spoken = same.matches('button') ? same : same.querySelector('.name, .figure-button');
    spoken?.setAttribute('aria-describedby', 'tip');
  }
}
