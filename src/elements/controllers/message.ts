import { html, type TemplateResult } from 'lit';
import type { EmptyState } from '../../view/empty-state.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';
import { retryAll } from './recovery.ts';

type MessageModule = typeof import('../shared/message.ts');

/** Renders the message in place of a figure. Its template and styles are loaded with the first message. */
export class MessageController {
  #module: MessageModule | undefined;

  constructor(private readonly host: FigureHost) {}

  render(state: EmptyState): TemplateResult {
    if (this.#module) {
      const { messageTemplate, suggestionOf } = this.#module;
      return messageTemplate(state, retryAll, suggestionOf(state, this.host.language.current));
    }
    import('../shared/message.ts').then(
      (module) => {
        this.#module = module;
        addStyles(this.host.renderRoot, [module.messageStyles]);
        this.host.requestUpdate();
      },
      // The text is already shown, without its styles.
      () => {},
    );
    const { title, advice } = state.message;
    return html`<p>${title} ${advice}</p>`;
  }
}
