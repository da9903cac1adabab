import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorRow } from '../../../authoring/index.ts';
import type { EditorContext } from '../context.ts';
import { checkbox } from '../fields.ts';
import { pageOf } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

const PAGE = 20;

/** Indicators of sentences, to be taken one by one; those that were taken can be left again. */
export function proposedList(
  context: EditorContext,
  { proposed, indicators }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, view, history, change } = context;
  const said = history.present.mapping.indicators ?? {};
  const taken = indicators.filter(({ from, name }) => from === 'sentence' && said[name]?.take);
  const all = [...taken, ...proposed].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  if (all.length === 0) return nothing;
  const part = pageOf(all, view.pages['proposed'] ?? 0, PAGE);
  const take = ({ name }: IndicatorRow, checked: boolean) =>
    change({ kind: 'set-indicator', name, patch: { take: checked ? true : undefined } });
  return html`<section aria-labelledby="proposed-title" id="proposed">
    <h3 id="proposed-title">${messages.check.proposed}</h3>
    <p class="hint">${messages.check.proposedHint}</p>
    <ul class="rows">
      ${part.shown.map(
        (row) =>
          html`<li>
            ${checkbox(messages.check.take(row.name), taken.includes(row), (checked) => take(row, checked))}
            <p class="hint" lang="zh-CN">${row.figures[0]?.quote ?? row.line}</p>
          </li>`,
      )}
    </ul>
    ${pager(context, 'proposed', messages.check.proposed, part)}
  </section>`;
}
