import { html, nothing, type TemplateResult } from 'lit';
import type { Message, Words } from '../view/words.ts';

/** Says why there is nothing to show, and what to do; the technical reason is there for who wants it. */
export function messageTemplate(
  { title, advice }: Message,
  details: string | null,
  words: Words,
): TemplateResult {
  return html`<div part="message" class="message">
    <b>${title}</b>
    <div class="advice" tabindex="0">${advice}</div>
    ${details ? html`<details><summary>${words.message.details}</summary><pre tabindex="0">${details}</pre></details>` : nothing}
  </div>`;
}
