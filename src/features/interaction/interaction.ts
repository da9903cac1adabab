import type { FigureHost } from '../../elements/figure-host.ts';
import { addStyles } from '../../elements/shared/add-styles.ts';
import { isComposing } from '../../elements/shared/text-input.ts';
import { orderText, tableOrder } from '../../view/row-order.ts';
import { isEmptyState } from '../../view/widget.ts';
import { ExportMenu } from './menu.ts';
import { prepareSearch } from './prepare-search.ts';
import { keepTabStops, moveFocus } from './roving-focus.ts';
import { SourceDialog } from './source-dialog.ts';
import interactionStyles from './styles.css?inline';
import { TooltipController } from './tooltip.ts';

const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/** Tooltips, sources, sorting, arrow keys, downloads and sharing of one element. */
export class Interaction {
  readonly #tooltip: TooltipController;
  readonly #source: SourceDialog;
  readonly #menu: ExportMenu;
  #page: Document | undefined;

  constructor(private readonly host: FigureHost) {
    const { renderRoot: root } = host;
    addStyles(root, [interactionStyles]);
    const layer = document.createElement('div');
    root.querySelector('.root')?.append(layer);
    const box = () => layer.appendChild(document.createElement('div'));
    this.#tooltip = new TooltipController(host, box());
    this.#source = new SourceDialog(host, box());
    this.#menu = new ExportMenu(host, box());
    keepTabStops(root, null);
  }

  /** Whether a tooltip, a source or the menu is open. */
  get open(): boolean {
    return [this.#tooltip, this.#source, this.#menu].some(({ open }) => open);
  }

  /** Whether the tooltip of a mark is pinned. */
  isPinned(mark: Element): boolean {
    return this.#tooltip.isPinned(mark);
  }

  /** @param target - The target inside the element, which the event no longer exposes after its dispatch. */
  handle(event: Event, target: Element): void {
    // The element may have left the page while this was loading.
    if (!this.host.isConnected) return;
    this.#page = this.host.ownerDocument;
    this.#page.addEventListener('pointerdown', this.#onPointerDown);
    this.#page.addEventListener('keydown', this.#onEscape);
    switch (event.type) {
      case 'pointerover':
        if (!isTouch(event) && !this.#source.open)
          this.#tooltip.point(target, (event as PointerEvent).clientX);
        break;
      case 'pointerout':
        if (!isTouch(event)) this.#tooltip.leave();
        break;
      case 'focusin':
        if (!this.#source.holds(target)) this.#tooltip.focus(target);
        this.#prepareSearch(target);
        keepTabStops(this.host.renderRoot, target);
        break;
      case 'focusout':
        this.#onFocusOut((event as FocusEvent).relatedTarget as Element | null);
        break;
      case 'keydown':
        this.#onKey(event as KeyboardEvent, target);
        break;
      case 'click':
        this.#onClick(target);
        break;
    }
  }

  /** After the element has rendered. */
  updated(): void {
    keepTabStops(this.host.renderRoot, null);
    this.#tooltip.updated();
    this.#source.updated();
    this.#menu.updated();
  }

  close(): void {
    this.#tooltip.close();
    this.#source.close(false);
    this.#menu.close(false);
    this.#page?.removeEventListener('pointerdown', this.#onPointerDown);
    this.#page?.removeEventListener('keydown', this.#onEscape);
  }

  readonly #onPointerDown = (event: Event): void => {
    if (event.composedPath().includes(this.host)) return;
    this.#source.close(false);
    this.#menu.close(false);
    this.#tooltip.close();
  };

  /** On the document, as the pointer may be on a mark while the focus is elsewhere. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    const hadTooltip = this.#tooltip.open;
    const hadSource = this.#source.close(true);
    // The focus that comes back to the figure opens no tooltip that was not there.
    if (hadSource && !hadTooltip) this.#tooltip.close(true);
    if (hadSource || this.#menu.close(true) || this.#tooltip.close(true)) event.preventDefault();
  };

  #onFocusOut(to: Element | null): void {
    if (to && this.#source.holds(to)) return;
    if (to) this.#source.close(false);
    if (to && !this.#menu.holds(to)) this.#menu.close(false);
    this.#tooltip.blur(to);
  }

  #onKey(event: KeyboardEvent, target: Element): void {
    if (event.key === 'Escape') return;
    // WebKitGTK has no name for Shift+Tab.
    if (event.key === 'Tab' || event.code === 'Tab') this.#onTab(event, target);
    else moveFocus(this.host.renderRoot, event, target);
  }

  /** Tab leaves a popover to what follows the button that opened it, after the links in it. */
  #onTab(event: KeyboardEvent, target: Element): void {
    if (this.#source.tab(event, target)) return;
    const popover = [this.#source, this.#menu].find((each) => each.holds(target));
    if (!popover) {
      this.#tooltip.tab(event, target);
      return;
    }
    popover.close(true);
    if (event.shiftKey) event.preventDefault();
    else this.#tooltip.tab(event, this.host.renderRoot.activeElement ?? target);
  }

  #onClick(target: Element): void {
    if (this.#source.holds(target)) return;
    const source = target.closest<HTMLElement>('[data-source]');
    if (source) {
      this.#menu.close(false);
      this.#tooltip.choose(target);
      this.#source.show(source);
      return;
    }
    const header = target.closest<HTMLElement>('[data-column]');
    if (header) this.#sort(header);
    const menu = target.closest<HTMLElement>('.download, .share');
    if (menu) this.#menu.toggle(menu);
    this.#source.close(false);
    if (!menu && !this.#menu.holds(target)) this.#menu.close(false);
    this.#tooltip.choose(target);
  }

  #prepareSearch(target: Element): void {
    const { viewReport, language } = this.host;
    if (viewReport && target.matches('[type=search]')) prepareSearch(viewReport, language.current);
  }

  /** First ascending, then descending, then in the order of the view. */
  #sort(header: HTMLElement): void {
    const { host } = this;
    const { order: before } = host;
    const column = Number(header.dataset['column']);
    const descending = before?.column === column;
    const restored = descending && before.descending;
    host.order = restored ? null : tableOrder({ column, descending }, () => host.language.current);
    host.requestUpdate();
    void this.#announceOrder(column);
  }

  async #announceOrder(column: number): Promise<void> {
    const { host } = this;
    const { tableOf } = await import('../../elements/shared/deferred.ts');
    const { view, order, language } = host;
    if (!view || isEmptyState(view)) return;
    const { columns } = tableOf(view, language.current);
    host.announce(orderText(columns[column]?.label ?? '', order, language.current));
  }
}
