import { html, nothing, render } from 'lit';
import type { FigureHost } from '../../elements/figure-host.ts';
import { interactionMessagesOf } from '../../messages/interaction.ts';
import { messagesOf } from '../../messages/types.ts';
import { isEmptyState } from '../../view/figure.ts';
import { place } from './place.ts';

const KINDS = ['csv', 'svg', 'png', 'text'] as const;
type Kind = (typeof KINDS)[number];

/** What a reader can take away. */
export class DownloadMenu {
  #anchor: HTMLElement | null = null;

  constructor(
    private readonly host: FigureHost,
    private readonly box: HTMLElement,
  ) {
    box.className = 'menu';
    box.hidden = true;
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  holds(target: Element): boolean {
    return this.box.contains(target);
  }

  toggle(anchor: HTMLElement): void {
    if (this.close(true)) return;
    // Copying must follow a choice at once, or a browser refuses it: what it takes is loaded before.
    import('../export/export.ts').catch(() => {});
    this.#render();
    this.#anchor = anchor;
    anchor.setAttribute('aria-expanded', 'true');
    this.box.hidden = false;
    place(this.box, anchor);
    this.box.querySelector<HTMLElement>('button')?.focus();
  }

  close(byKeyboard: boolean): boolean {
    if (this.box.hidden) return false;
    this.box.hidden = true;
    render(nothing, this.box);
    this.#anchor?.setAttribute('aria-expanded', 'false');
    if (byKeyboard) this.#anchor?.focus();
    return true;
  }

  /** The words may be others by now. */
  updated(): void {
    if (!this.box.hidden) this.#render();
  }

  #render(): void {
    const messages = messagesOf(this.host.language.current);
    const { takeAway } = interactionMessagesOf(messages);
    render(
      html`<div role="group" aria-label=${messages.takeAway.label}>
        ${KINDS.map((kind) => html`<button type="button" class="button" @click=${() => this.#take(kind)}>${takeAway[kind === 'text' ? 'copy' : kind]}</button>`)}
      </div>`,
      this.box,
    );
  }

  async #take(kind: Kind): Promise<void> {
    const { host } = this;
    const view = host.view;
    this.close(true);
    if (!view || isEmptyState(view)) return;
    const { takeAway } = await import('../export/export.ts');
    await takeAway(kind, {
      view,
      root: host.renderRoot,
      messages: messagesOf(host.language.current),
      lang: host.language.current,
      announce: (text) => host.announce(text),
    });
  }
}
