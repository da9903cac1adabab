import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';

/** The buttons to turn the pages of a long list. */
export function pager(
  { messages, view, setView }: EditorContext,
  list: string,
  label: string,
  { page, pages }: { page: number; pages: number },
): TemplateResult | typeof nothing {
  if (pages === 1) return nothing;
  const turn = (to: number) => setView({ pages: { ...view.pages, [list]: to } });
  return html`<nav class="pager" aria-label=${messages.pages.label(label)}>
    <button type="button" class="button" ?disabled=${page === 0} @click=${() => turn(page - 1)}>
      ${messages.pages.previous}
    </button>
    <span>${messages.pages.of(page + 1, pages)}</span>
    <button type="button" class="button" ?disabled=${page === pages - 1} @click=${() => turn(page + 1)}>
      ${messages.pages.next}
    </button>
  </nav>`;
}
