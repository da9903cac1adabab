import { html, nothing, type TemplateResult } from 'lit';
import { describePlace, type Place } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { pageOf } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

const KINDS = ['error', 'doubt', 'guess', 'left-out'] as const;
const PAGE = 20;

/** The fields of what a finding is about, by its code. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  area: 'area',
  issuer: 'issuer',
  issued: 'issued',
  year: 'year',
  'report-id': 'id',
};

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
  const { messages, ui, view } = context;
  const own = findings.flatMap((finding, f) => (finding.kind === kind ? [{ finding, f }] : []));
  const part = pageOf(own, view.pages[kind] ?? 0, PAGE);
  return html`<ul>
      ${part.shown.map(({ finding: { code, place, said }, f }) => {
        const where = inLanguage(describePlace(place), ui);
        return html`<li>
          <span class="place">${where}</span> ${inLanguage(said, ui)}
          ${filed ? nothing : showButton(context, code, place, where, f)}
        </li>`;
      })}
    </ul>
    ${pager(context, kind, messages.check.kinds[kind](own.length), part)}`;
}

function showButton(
  { messages, show, fillIn }: EditorContext,
  code: string,
  { row, line, column }: Place,
  where: string,
  f: number,
): TemplateResult | typeof nothing {
  const field = FIELDS[code];
  if (field)
    return html`<button type="button" class="link" @click=${() => fillIn(`#report-${field}`)}>
      ${messages.check.change}
    </button>`;
  if (row === undefined && line === undefined && column === undefined) return nothing;
  return html`<button type="button" class="link" aria-label="${messages.check.show} ${where}" @click=${() => show(f)}>
    ${messages.check.show}
  </button>`;
}
