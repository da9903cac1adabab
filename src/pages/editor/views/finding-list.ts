import { html, nothing, type TemplateResult } from 'lit';
import { describePlace } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { pageOf } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

const KINDS = ['error', 'doubt', 'guess', 'left-out'] as const;
const PAGE = 20;

/** Errors and doubts, then what was guessed and what was left out, folded. */
export function findingList(context: EditorContext, understanding: Understanding): TemplateResult {
  const { messages } = context;
  const counts = KINDS.map((kind) => understanding.findings.filter((one) => one.kind === kind).length);
  return html`<section aria-labelledby="findings-title" id="findings">
    <h3 id="findings-title">${messages.check.findings}</h3>
    ${(counts[0] ?? 0) + (counts[1] ?? 0) === 0 ? html`<p>${messages.check.noDoubts}</p>` : nothing}
    ${KINDS.map((kind, k) => {
      const count = counts[k] ?? 0;
      if (count === 0) return nothing;
      const isUrgent = kind === 'error' || kind === 'doubt';
      return html`<details class="findings ${kind}" ?open=${isUrgent}>
        <summary>${messages.check.kinds[kind](count)}</summary>
        ${list(context, understanding, kind)}
      </details>`;
    })}
  </section>`;
}

function list(
  context: EditorContext,
  { findings, filed }: Understanding,
  kind: (typeof KINDS)[number],
): TemplateResult {
  const { messages, ui, view, show } = context;
  const own = findings.flatMap((finding, f) => (finding.kind === kind ? [{ finding, f }] : []));
  const part = pageOf(own, view.pages[kind] ?? 0, PAGE);
  return html`<ul>
      ${part.shown.map(({ finding: { place, said }, f }) => {
        const where = inLanguage(describePlace(place), ui);
        return html`<li>
          <span class="place">${where}</span> ${inLanguage(said, ui)}
          ${
            filed || (place.row === undefined && place.line === undefined && place.column === undefined)
              ? nothing
              : html`<button type="button" class="link" aria-label="${messages.check.show} ${where}" @click=${() => show(f)}>${messages.check.show}</button>`
          }
        </li>`;
      })}
    </ul>
    ${pager(context, kind, messages.check.kinds[kind](own.length), part)}`;
}
