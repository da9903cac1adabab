import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { EmptyState } from '../../view/widget.ts';
import { css } from './css.ts';

/** The technical reason, and the label that opens it. */
export interface MessageDetails {
  label: string;
  text: string;
}

/** Why there is nothing to show, and what to do about it. */
export function messageTemplate(
  { title, advice }: EmptyState['message'],
  details: MessageDetails | null,
): TemplateResult {
  return html`<div part="message" class="message">
    <b>${title}</b>
    <div class="advice" tabindex="0">${advice}</div>
    ${details ? html`<details><summary>${details.label}</summary><pre tabindex="0">${details.text}</pre></details>` : nothing}
  </div>`;
}

export const messageStyles: CSSResult = css`
  .message {
    padding: 0.75em 1em;
    margin-block-start: 0.5em;
    border: 1px solid var(--dd-color-border);
    border-inline-start: 4px solid var(--dd-color-missed);
    border-radius: 0.25em;
    background: var(--dd-color-surface);
  }
  .message b {
    display: block;
  }
  .advice {
    max-block-size: 9em;
    overflow: auto;
  }
  .message pre {
    margin: 0.5em 0 0;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre-wrap;
    font-size: 0.8125em;
  }
`;
