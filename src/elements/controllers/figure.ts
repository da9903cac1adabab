import { noChange, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ChartsEvents } from '../../chart/charts.ts';
import type { Lang } from '../../messages/language.ts';
import { loadingText, warningOf } from '../../view/failure.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../../view/widget.ts';
import type { FigureHost } from '../figure-host.ts';
import { figureTemplate } from '../shared/figure.ts';
import { atOnce, type BodyOptions, type FootOptions, type Later, plot } from '../shared/plot.ts';
import type { ShownReports } from '../shared/series-templates.ts';
import { placeholder, shellTemplate } from '../shared/shell.ts';
import { PRERENDERED } from './activation.ts';
import { DeferredController } from './deferred.ts';
import { MessageController } from './message.ts';
import { retryAll } from './recovery.ts';

interface RenderedHost<View extends WidgetView> extends FigureHost {
  readonly view: View | EmptyState | null;
  display: FigureHost['display'];
  brief?(): 'loading' | 'loaded' | undefined;
  loadBrief?(): Promise<void> | undefined;
  readonly viewReports: ShownReports | undefined;
  readonly headingLevel: number | undefined;
  readonly compact: boolean;
  readonly notes: string | null;
  renderBody(view: View, options: BodyOptions): TemplateResult;
  renderBelow(view: View, options: BodyOptions): TemplateResult | typeof nothing;
  renderFoot(view: View, options: FootOptions): TemplateResult | typeof nothing;
}

/** Renders what an element shows: its figure, a message in place of it, or the space that it will need. */
export class FigureController<View extends WidgetView> implements ReactiveController {
  /** Announced to screen readers after a change by the user. */
  announcement = '';
  /** Whether the toolbar of a compact figure is shown. */
  #open = false;
  readonly #deferred: DeferredController;
  readonly #messages: MessageController;
  #placeholder: HTMLElement | undefined;
  #view: View | EmptyState | null = null;
  #lang: Lang | null = null;
  /** Whether the figure waits for its table and its sources: the table is shown first, or prerendered content has them already. */
  #needsTable = false;

  constructor(
    private readonly host: RenderedHost<View>,
    selected: NonNullable<ChartsEvents['selected']>,
  ) {
    this.#deferred = new DeferredController(host, selected);
    this.#messages = new MessageController(host);
    host.addController(this);
  }

  /** Once the figure may be rendered. */
  start(): void {
    // An event that does not bubble.
    this.host.renderRoot.addEventListener('toggle', this.#deferred.complete, true);
    this.#needsTable = this.host.prerendered || this.host.display === 'table';
    if (this.#needsTable || matchMedia('(prefers-contrast: more), (forced-colors: active)').matches)
      this.#deferred.load(this.#needsTable);
  }

  get waits(): boolean {
    return this.host.brief?.() === 'loading' || (this.#needsTable && this.#deferred.modules === undefined);
  }

  get #isShown(): boolean {
    const { view } = this.host;
    return view !== null && !isEmptyState(view) && !this.waits;
  }

  /** Settles once what is loaded after the figure is shown. */
  get complete(): Promise<unknown> {
    return Promise.all([this.#deferred.loaded, this.host.active && this.host.loadBrief?.()]);
  }

  /** The author's content stays in view until the first update, and if that fails. */
  reserve(root: ShadowRoot): void {
    this.#placeholder = placeholder(this.#reserved);
    root.append(this.#placeholder);
  }

  /** Prerendered content has the size of the figure. */
  get #reserved(): string {
    if (this.host.querySelector(PRERENDERED)) return '';
    return this.host.compact || this.host.brief?.() ? 'reserved compact' : 'reserved';
  }

  hostUpdate(): void {
    const { active, view, language } = this.host;
    if (active) void this.host.loadBrief?.();
    // A table in another language than the figure would be misread.
    if (this.#view && view !== this.#view && language.lang === this.#lang) this.#deferred.postpone();
    this.#view = view;
    this.#lang = language.lang;
  }

  hostUpdated(): void {
    this.#placeholder?.remove();
    this.#placeholder = undefined;
    if (this.#isShown) this.#deferred.load(this.host.display === 'table');
  }

  render(): TemplateResult {
    const { host } = this;
    const shown = host.active && !host.prerendered;
    const { lang } = host.language;
    return shellTemplate(host, {
      lang,
      content: shown && !this.waits && host.view ? this.#render(host.view) : nothing,
      busy: !shown || !host.ready,
      reserved: this.#reserved,
      loadingText: shown && lang !== null ? loadingText(lang) : '',
      complete: shown && this.#isShown,
      onSlotChange: () => host.requestUpdate(),
    });
  }

  #render(view: View | EmptyState): TemplateResult {
    const { host } = this;
    const { modules, failed, completed } = this.#deferred;
    if (isEmptyState(view)) return this.#messages.render(view);
    const { current } = host.language;
    const { viewReport: report, viewReports } = host;
    const excerpts = modules && report ? modules.excerptsOf(report, current, viewReports) : undefined;
    const brief = host.brief?.() !== undefined;
    const later: Later = (render) => (completed ? render() : noChange);
    const tabular = modules !== null && host.display === 'table';
    const options: BodyOptions = { lang: current, tabular, plot, later, excerpts, series: viewReports };
    return figureTemplate({
      view,
      display: brief ? 'brief' : tabular ? 'table' : 'chart',
      headingLevel: host.headingLevel,
      compact: host.compact,
      notes: host.notes !== 'none',
      body: host.renderBody(view, options),
      below: host.renderBelow(view, options),
      foot: host.renderFoot(view, { later, excerpts }),
      warning: failed && !brief ? warningOf(modules === null, current) : null,
      open: this.#open,
      table:
        modules && !brief
          ? (tabular ? atOnce : later)(() =>
              modules.tableTemplate(modules.tableOf(view, current), host.order),
            )
          : undefined,
      announcement: this.announcement,
      onDisplay: (mode) => {
        host.display = mode;
      },
      onOpen: () => {
        this.#open = !this.#open;
        host.requestUpdate();
      },
      onRetry: retryAll,
    });
  }
}
