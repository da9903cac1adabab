import { html, type TemplateResult } from 'lit';
import type { EmptyState } from '../../view/empty-state.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type MessageModule = typeof import('../shared/message.ts');

/** Renders why there is no figure; the form of that is loaded only where it is needed. */
export class MessageController {
  #module: MessageModule | undefined;

  constructor(private readonly host: FigureHost) {}

  render(state: EmptyState): TemplateResult {
    if (this.#module) return this.#module.messageTemplate(state);
    import('../shared/message.ts').then(
      (module) => {
        this.#module = module;
        addStyles(this.host.renderRoot, [module.messageStyles]);
        this.host.requestUpdate();
      },
      // The text is shown without it.
      () => {},
    );
    return html`<p>${state.message.title} ${state.message.advice}</p>`;
  }
}
