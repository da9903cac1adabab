import { allInside, inside, textOf } from './elements.ts';
import { eventually } from './eventually.ts';

/** Brings what the user's first use loads. */
export async function withInteraction<E extends Element>(widget: E): Promise<E> {
  inside(widget, '.root').dispatchEvent(new Event('pointerout', { bubbles: true }));
  await eventually('the user’s layer is there', () => allInside(widget, '.tip').length > 0);
  return widget;
}

/** The tooltip, where it is shown. */
export const tooltip = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.tip:not([hidden])') ?? null;

/** The provenance, where it is shown. */
export const sourceDialog = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.source-note:not([hidden])') ?? null;

/** The things to take away, where they are shown. */
export const openMenu = (widget: Element): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>('.menu:not([hidden])') ?? null;

/** What has the focus, inside a widget or in the page. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export const focusedText = (): string => textOf(focused());

/** A tooltip as it is read: its title, then each line. */
export const linesOf = (box: Element | null): string[] =>
  [...(box?.querySelectorAll('b, dl > div') ?? [])].map(textOf);
