import { html, nothing, type TemplateResult } from 'lit';
import type { EmptyState } from '../../view/empty-state.ts';
import styles from './message.css?inline';

export { suggestionOf } from '../../view/suggestion.ts';

/** Why there is nothing to show, and what to do about it. */
export function messageTemplate(
  { message, details, retry }: EmptyState,
  onRetry: () => void,
  suggestion = '',
): TemplateResult {
  const { title, advice } = message;
  return html`<div part="message" class="message">
    <b>${title}</b> ${suggestion ? html`<p>${suggestion}</p> ` : nothing}<div class="advice" tabindex="0">${advice}</div>
    ${retry ? html`<button type="button" class="button" @click=${onRetry}>${retry}</button>` : nothing}
    ${details ? html`<details><summary>${details.label}</summary><pre tabindex="0">${details.text}</pre></details>` : nothing}
  </div>`;
}

export const messageStyles: string = styles;
