import { html, nothing, render } from 'lit';
import type { FigureHost } from '../../elements/figure-host.ts';
import { sourceButton } from '../../elements/shared/source-button.ts';
import { type Tooltip, tooltipOf } from '../../view/tooltip.ts';
import { isEmptyState } from '../../view/widget.ts';
import { highlight } from './highlight.ts';
import { close, hideInitially, openAt } from './top-layer.ts';

/** Time to reach the tooltip with the pointer, WCAG 1.4.13. */
const LINGER_MS = 250;

/**
 * The tooltip of the mark at the pointer or with the focus. Enter or a click pins it; Escape, a click elsewhere or leaving
 * closes it.
 */
export class TooltipController {
  #anchor: Element | null = null;
  /** The position of the pointer, where it opened the tooltip. */
  #x: number | undefined;
  #pinned = false;
  /** The mark whose tooltip was closed; it stays closed until the pointer is on another mark. */
  #dismissed: Element | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly box: HTMLElement,
  ) {
    box.className = 'tip';
    box.id = 'tip';
    box.setAttribute('part', 'tooltip');
    box.setAttribute('aria-labelledby', 'tip-title');
    hideInitially(box);
  }

  point(target: Element, x: number): void {
    clearTimeout(this.#leaving);
    if (this.#pinned || this.box.contains(target)) return;
    const anchor = target.closest('[data-mark]');
    if (anchor !== this.#dismissed) this.#dismissed = null;
    if (!anchor) this.leave();
    else if (!this.#dismissed) this.#show(anchor, x);
  }

  leave(): void {
    clearTimeout(this.#leaving);
    if (!this.#pinned) this.#leaving = setTimeout(this.#left, LINGER_MS);
  }

  /** The pointer has left, but the focus may still be on a row. */
  readonly #left = (): void => {
    this.#dismissed = null;
    if (this.box.hidden || this.#pinned) return;
    const focused = this.host.renderRoot.activeElement;
    const anchor = focused?.closest('[data-mark]');
    if (anchor) this.#show(anchor);
    else if (!this.box.contains(focused)) this.close();
  };

  focus(target: Element): void {
    if (this.#holds(target)) return;
    const anchor = target.closest('[data-mark]');
    this.#pinned = false;
    if (anchor) this.#show(anchor);
    else this.close();
  }

  /** The focus goes `to` another element, or from the page altogether. */
  blur(to: Element | null): void {
    const stays = to ? this.#holds(to) : this.#pinned || this.box.matches('.tip:hover');
    if (!stays) this.close();
  }

  /**
   * A click or Enter on a mark or its row pins the tooltip; a second one, or one elsewhere, closes it. A filter or a
   * figure with a source only does its own action.
   */
  choose(target: Element): void {
    if (this.box.contains(target)) {
      this.#pin();
      return;
    }
    const anchor = target.closest('[data-mark]');
    const again = this.#pinned && this.#anchor === anchor;
    this.#pinned = false;
    const acts = anchor?.matches('[aria-pressed], .category') || target.closest('[data-source]');
    if (again || !anchor || acts) {
      this.close();
      this.#dismissed = anchor;
      return;
    }
    this.#show(anchor);
    this.#pin();
  }

  #pin(): void {
    this.#pinned = !this.box.hidden;
    if (this.#pinned) this.box.setAttribute('role', 'dialog');
  }

  /** Tab moves from a row into its pinned tooltip, and from its last figure to what follows the row. */
  tab(event: KeyboardEvent, target: Element): void {
    if (!this.#pinned || !this.#holds(target)) return;
    const figures = [...this.box.querySelectorAll<HTMLElement>('button')];
    const at = figures.indexOf(target as HTMLElement);
    const back = event.shiftKey;
    if (at < 0 && back) return;
    const next = figures[at + (back ? -1 : 1)];
    // Otherwise the browser moves on from where the focus is then.
    if (next || back) event.preventDefault();
    if (next) next.focus();
    else this.#button()?.focus();
  }

  /** Returns whether it was open. */
  close(byKeyboard = false): boolean {
    clearTimeout(this.#leaving);
    if (this.box.hidden) return false;
    if (byKeyboard) {
      this.#dismissed = this.#anchor;
      this.#pinned = true;
      if (this.box.contains(this.host.renderRoot.activeElement)) this.#button()?.focus();
    }
    close(this.box);
    this.#pinned = false;
    this.#mark(null);
    return true;
  }

  #holds(target: Element): boolean {
    return !this.box.hidden && (this.box.contains(target) || this.#anchor?.contains(target) === true);
  }

  #button(): HTMLElement | null {
    return this.#anchor?.matches('button')
      ? (this.#anchor as HTMLElement)
      : (this.#anchor?.querySelector('button') ?? null);
  }

  /** Whether the tooltip of a mark is pinned. */
  isPinned(anchor: Element): boolean {
    return this.#pinned && this.#anchor === anchor;
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  /** The view has changed: what is shown may be out of date, or its mark gone. */
  updated(): void {
    if (this.box.hidden) return;
    const anchor = this.#anchor;
    if (anchor?.isConnected && anchor.getClientRects().length > 0) this.#show(anchor, this.#x);
    else this.close();
  }

  #show(anchor: Element, x?: number): void {
    const view = this.host.view;
    const mark = anchor.getAttribute('data-mark');
    const tooltip =
      view && mark && !isEmptyState(view) ? tooltipOf(view, mark, this.host.language.current) : null;
    if (!tooltip) {
      this.close();
      return;
    }
    const stays = !this.box.hidden && this.#anchor === anchor && x === undefined;
    this.#mark(anchor);
    if (!this.#pinned) this.box.setAttribute('role', 'tooltip');
    this.#render(tooltip);
    if (stays) return;
    this.#x = x;
    openAt(this.box, anchor, x);
  }

  #render({ title, lines, hint }: Tooltip): void {
    render(
      html`<b id="tip-title" lang=${title.lang ?? nothing}>${title.text}</b>
        <dl>
          ${lines.map(
            ({ label, figure, source }) => html`<div>
              <dt lang=${label.lang ?? nothing}>${label.text}</dt> <dd lang=${figure.lang ?? nothing}>
                ${source ? sourceButton(figure.text, source) : figure.text}
              </dd>
            </div>`,
          )}
        </dl>
        ${hint ? html`<p class="small">${hint}</p>` : nothing}`,
      this.box,
    );
  }

  #mark(anchor: Element | null): void {
    this.#anchor = anchor;
    highlight(this.host.renderRoot, this.host.view, anchor);
  }
}
