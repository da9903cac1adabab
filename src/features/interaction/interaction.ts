import { adoptStyles } from 'lit';
import type { LiveFigure } from '../../elements/live-figure.ts';
import type { ReportElement } from '../../elements/report-element.ts';
import type { Report } from '../../report/schema.ts';
import type { Lang } from '../../view/figure.ts';
import { orderRows, orderText, type RowOrder } from '../../view/row-order.ts';
import type { Table } from '../../view/table.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../../view/widget.ts';
import { Menu } from './menu.ts';
import { keepTabStops, moveFocus } from './roving-focus.ts';
import { prepareSearch } from './search-ahead.ts';
import { SourceDialog } from './source-dialog.ts';
import { interactionStyles } from './styles.ts';
import { TooltipController } from './tooltip.ts';

/** How the rows of a table stand, once a reader has ordered them. */
export interface Ordering extends RowOrder {
  sort(table: Table): Table['rows'];
}

/** What the reader's layer needs of its element. */
export interface FigureHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The report that the view was made from. */
  report(): Report | null;
  view(): WidgetView | EmptyState | null;
  lang(): Lang;
  order(change: (order: Ordering | null) => Ordering | null): void;
  announce(text: string): void;
}

const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/**
 * What a reader's use brings: tips, sources, the order of a table, arrow keys, things to take away. Loaded with the
 * first use of an element, as most visits only read.
 */
export class Reader {
  readonly #tip: TooltipController;
  readonly #source: SourceDialog;
  readonly #menu: Menu;

  constructor(readonly host: FigureHost) {
    const { root } = host;
    const { styleSheet } = interactionStyles;
    // A page or a reader's tool may have added sheets of its own.
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    else adoptStyles(root, [interactionStyles]);
    const layer = document.createElement('div');
    root.querySelector('.root')?.append(layer);
    const part = () => {
      const box = document.createElement('div');
      layer.append(box);
      return box;
    };
    this.#tip = new TooltipController(host, part());
    this.#source = new SourceDialog(host, part());
    this.#menu = new Menu(host, part());
    keepTabStops(root, null);
  }

  /** An event inside the element; `target` is where it began, which the event itself forgets. */
  handle(event: Event, target: EventTarget | undefined): void {
    // Loading takes its time, and the element may have left meanwhile.
    if (!(target instanceof Element) || !this.host.element.isConnected) return;
    document.addEventListener('pointerdown', this.#elsewhere);
    document.addEventListener('keydown', this.#escape);
    switch (event.type) {
      case 'pointerover':
        if (!isTouch(event)) this.#tip.point(target, (event as PointerEvent).clientX);
        break;
      case 'pointerout':
        if (!isTouch(event)) this.#tip.leave();
        break;
      case 'focusin':
        if (!this.#source.holds(target)) this.#tip.focus(target);
        this.#prepareSearch(target);
        keepTabStops(this.host.root, target);
        break;
      case 'focusout':
        this.#leave((event as FocusEvent).relatedTarget as Element | null);
        break;
      case 'keydown':
        this.#key(event as KeyboardEvent, target);
        break;
      case 'click':
        this.#click(target);
        break;
    }
  }

  /** After the element has rendered anew. */
  updated(): void {
    keepTabStops(this.host.root, null);
    this.#tip.updated();
    this.#source.updated();
    this.#menu.updated();
  }

  close(): void {
    this.#tip.close();
    this.#source.close(false);
    this.#menu.close(false);
    document.removeEventListener('pointerdown', this.#elsewhere);
    document.removeEventListener('keydown', this.#escape);
  }

  readonly #elsewhere = (event: Event): void => {
    if (event.composedPath().includes(this.host.element)) return;
    this.#source.close(false);
    this.#menu.close(false);
    this.#tip.close();
  };

  /** Also for a reader who points at a mark while the focus is elsewhere. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#source.close(true) || this.#menu.close(true) || this.#tip.close(true)) event.preventDefault();
  };

  #leave(to: Element | null): void {
    if (to && this.#source.holds(to)) return;
    if (to) this.#source.close(false);
    if (to && !this.#menu.holds(to)) this.#menu.close(false);
    this.#tip.blur(to);
  }

  #key(event: KeyboardEvent, target: Element): void {
    if (event.key === 'Escape') return;
    // WebKitGTK has no name for Shift+Tab.
    if (event.key === 'Tab' || event.code === 'Tab') this.#tab(event, target);
    else moveFocus(this.host.root, event, target);
  }

  /** Tab goes on from what was opened, as if it stood where it was opened from. */
  #tab(event: KeyboardEvent, target: Element): void {
    const open = [this.#source, this.#menu].find((popover) => popover.holds(target));
    if (!open) {
      this.#tip.tab(event, target);
      return;
    }
    open.close(true);
    if (event.shiftKey) event.preventDefault();
    else this.#tip.tab(event, this.host.root.activeElement ?? target);
  }

  #click(target: Element): void {
    if (this.#source.holds(target)) return;
    const source = target.closest<HTMLElement>('[data-source]');
    if (source) {
      this.#menu.close(false);
      this.#tip.choose(target);
      this.#source.open(source);
      return;
    }
    const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
    if (column !== undefined) this.#sort(Number(column));
    const menu = target.closest<HTMLElement>('.download');
    if (menu) this.#menu.toggle(menu);
    this.#source.close(false);
    if (!menu && !this.#menu.holds(target)) this.#menu.close(false);
    this.#tip.choose(target);
  }

  #prepareSearch(target: Element): void {
    const report = this.host.report();
    if (report && target.matches('[type=search]')) prepareSearch(report, this.host.lang());
  }

  #sort(column: number): void {
    const { host } = this;
    let order: Ordering | null = null;
    host.order((before) => {
      const descending = before?.column === column;
      if (!(descending && before.descending))
        order = {
          column,
          descending,
          sort: (table) => orderRows(table, { column, descending }, host.lang()),
        };
      return order;
    });
    const view = host.view();
    if (view && !isEmptyState(view)) {
      const label = view.table.columns[column]?.label ?? '';
      host.announce(orderText(label, order, host.lang()));
    }
  }
}

/** The layer of a figure at work. */
export function readerOf(live: LiveFigure<ReportElement, WidgetView>): Reader {
  const { host } = live;
  return new Reader({
    element: host,
    root: host.renderRoot as ShadowRoot,
    report: () => live.report,
    view: () => live.view,
    lang: () => host.language.lang ?? 'zh-CN',
    order: (change) => {
      live.order = change(live.order);
      host.requestUpdate();
    },
    announce: (text) => live.announce(text),
  });
}
