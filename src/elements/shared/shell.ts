import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';

interface Shell {
  lang: Lang | null;
  content: TemplateResult | typeof nothing;
  /** Whether the figure is not shown yet. */
  busy: boolean;
  /** Shown and announced while busy. */
  loadingText: string;
  /** The class of the box, which keeps the space of the figure. */
  reserved: string;
  /** Whether the figure takes the place of the author's own content. */
  complete: boolean;
  onSlotChange: () => void;
}

/** The figure or, while it loads, a box of about its size, and the author's content in place of it. */
export function shellTemplate(host: Element, shell: Shell): TemplateResult {
  const { lang, content, busy, reserved, loadingText, complete, onSlotChange } = shell;
  return html`<div class="root ${busy ? reserved : ''}" lang=${lang ?? nothing}>
    ${content}
    ${busy && !hasContent(host) ? html`<div class="skeleton" aria-busy="true">${loadingText}</div>` : nothing}
    <slot ?hidden=${complete} @slotchange=${onSlotChange}></slot>
  </div>`;
}

/** The author's content before the first update, in a box that keeps the space of the figure. */
export function placeholder(reserved: string): HTMLElement {
  const box = document.createElement('div');
  box.className = reserved;
  box.append(document.createElement('slot'));
  return box;
}

/** Not the slot's default content, which even white space between the tags would replace. */
const hasContent = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
  );
