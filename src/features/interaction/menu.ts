import { html, nothing, render } from 'lit';
import type { FigureHost } from '../../elements/figure-host.ts';
import { type ExportFormat, exportLabels } from '../../view/export-labels.ts';
import { isEmptyState } from '../../view/widget.ts';
import { close, hideInitially, openAt } from './top-layer.ts';

/** Whether the system takes pictures to send. */
const shares = (): boolean =>
  navigator.canShare?.({ files: [new File([], 'figure.png', { type: 'image/png' })] }) ?? false;

const COPIES: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['text', 'link']);

/** What can be downloaded of a figure, or sent to others: the menu of either button. */
export class ExportMenu {
  #anchor: HTMLElement | null = null;
  /** What became of a choice that leaves the menu open. */
  #status = '';

  constructor(
    private readonly host: FigureHost,
    private readonly box: HTMLElement,
  ) {
    box.className = 'menu';
    hideInitially(box);
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  holds(target: Element): boolean {
    return this.box.contains(target);
  }

  toggle(anchor: HTMLElement): void {
    if (this.close(true) && anchor === this.#anchor) return;
    // Loaded in advance, as browsers allow copying only at once after a click.
    this.host.loadExport().catch(() => {});
    this.#anchor = anchor;
    this.#status = '';
    this.#render();
    anchor.setAttribute('aria-expanded', 'true');
    openAt(this.box, anchor);
    this.box.querySelector<HTMLElement>('button')?.focus();
  }

  close(byKeyboard: boolean): boolean {
    if (this.box.hidden) return false;
    close(this.box);
    render(nothing, this.box);
    this.#anchor?.setAttribute('aria-expanded', 'false');
    if (byKeyboard) this.#anchor?.focus();
    return true;
  }

  /** The language may have changed. */
  updated(): void {
    if (!this.box.hidden) this.#render();
  }

  /** `failed`: the code of the formats could not be loaded; choosing one tries again. */
  #render(failed = false): void {
    const { download, share, failed: text } = exportLabels(this.host.language.current);
    const { name, formats } = this.#anchor?.matches('.share') ? share : download;
    render(
      html`<div role="group" aria-label=${name}>
        ${formats.filter(({ format }) => format !== 'share' || shares()).map(({ format, label }) => html`<button type="button" class="button" @click=${() => this.#export(format)}>${label}</button>`)}
      </div>
      ${failed ? html`<p role="alert" class="small status">${text}</p>` : nothing}
      ${this.#status ? html`<p class="small status">${this.#status}</p>` : nothing}`,
      this.box,
    );
  }

  async #export(format: ExportFormat): Promise<void> {
    const { host } = this;
    const view = host.view;
    if (!view || isEmptyState(view)) return;
    const loaded = await host.loadExport().catch(() => null);
    if (!loaded) {
      this.#render(true);
      return;
    }
    // The browser says nothing of what is copied.
    const copies = COPIES.has(format);
    if (!copies) this.close(true);
    await loaded.exportFigure(format, {
      view,
      root: host.renderRoot,
      lang: host.language.current,
      announce: (text) => {
        host.announce(text);
        this.#status = copies ? text : '';
        this.updated();
      },
    });
  }
}
