import { allInside, inside, textOf } from './elements.ts';
import { eventually } from './eventually.ts';

/** Loads the interaction layer of an element by a first event. */
export async function withInteraction<E extends Element>(widget: E): Promise<E> {
  inside(widget, '.root').dispatchEvent(new Event('pointerout', { bubbles: true }));
  await eventually('the interaction layer is loaded', () => allInside(widget, '.tip').length > 0);
  return widget;
}

/** The tooltip, if shown. */
export const tooltip = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.tip:not([hidden])') ?? null;

/** The source dialog, if shown. */
export const sourceDialog = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.source-note:not([hidden])') ?? null;

/** The export menu, if open. */
export const openMenu = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.menu:not([hidden])') ?? null;

/** The focused element, also within shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export const focusedText = (): string => textOf(focused());

/** The texts of a tooltip: its title, then each line. */
export const linesOf = (box: Element | null): string[] =>
  [...(box?.querySelectorAll('b, dl > div') ?? [])].map(textOf);
