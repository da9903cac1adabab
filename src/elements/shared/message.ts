import { html, nothing, type TemplateResult } from 'lit';
import type { EmptyState } from '../../view/empty-state.ts';
import styles from './message.css?inline';

/** Why there is nothing to show, and what to do about it. */
export function messageTemplate({ message, details }: EmptyState): TemplateResult {
  const { title, advice } = message;
  return html`<div part="message" class="message">
    <b>${title}</b> <div class="advice" tabindex="0">${advice}</div>
    ${details ? html`<details><summary>${details.label}</summary><pre tabindex="0">${details.text}</pre></details>` : nothing}
  </div>`;
}

export const messageStyles: string = styles;
