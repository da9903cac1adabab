import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import { checkbox } from '../fields.ts';
import { pageOf } from '../state/figures.ts';
import { pager } from './pager.ts';

const PAGE = 20;

/** Something that only a sentence says, to be taken or left. */
export interface TakeItem {
  readonly label: string;
  readonly sentence: string;
  readonly taken: boolean;
  /** Further fields of what is taken. */
  readonly fields?: TemplateResult;
  take(taken: boolean): void;
}

/** What sentences say and tables do not: not part of the report until it is ticked. */
export function takeList(
  context: EditorContext,
  { id, title, hint }: { readonly id: string; readonly title: string; readonly hint: string },
  items: readonly TakeItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const part = pageOf(items, context.view.pages[id] ?? 0, PAGE);
  return html`<section aria-labelledby="${id}-title" id=${id}>
    <h3 id="${id}-title">${title}</h3>
    <p class="hint">${hint}</p>
    <ul class="rows">
      ${part.shown.map(
        ({ label, sentence, taken, fields, take }) =>
          html`<li>
            ${checkbox(label, taken, take)}
            <p class="hint" lang="zh-CN">${sentence}</p>
            ${fields ?? nothing}
          </li>`,
      )}
    </ul>
    ${pager(context, id, title, part)}
  </section>`;
}
