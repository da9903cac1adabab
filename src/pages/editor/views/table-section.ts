import { html, nothing, type TemplateResult } from 'lit';
import {
  type Column,
  columnName,
  describeMeaning,
  type Meaning,
  type Sheet,
  type Table,
} from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { checkbox, selectField } from '../fields.ts';
import { pageOf } from '../state/figures.ts';
import { meaningKey, meaningsFor } from '../state/meanings.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

const PAGE = 12;

/** A table as printed, with what each column was understood to mean above it. */
export function tableSection(
  context: EditorContext,
  { tables, report }: Understanding,
  t: number,
): TemplateResult | typeof nothing {
  const { messages, history, change, ui, view } = context;
  const found = tables[t];
  if (!found) return nothing;
  const { table, columns } = found;
  const sheet = history.present.sources
    .find(({ file }) => file === table.place.file)
    ?.sheets.find(({ name }) => name === table.place.sheet);
  const title = table.title || table.place.sheet || table.place.file;
  const meanings = meaningsFor(columns.columns, columns.kind, report.year);
  const options = meanings.map((meaning) => ({
    value: meaningKey(meaning),
    label: inLanguage(describeMeaning(meaning), ui),
  }));
  const set = (column: Column, key: string) => {
    const meaning = meanings.find((one) => meaningKey(one) === key);
    if (meaning)
      change({ kind: 'set-column', table: table.id, column: columnName(column.index + 1), meaning });
  };
  const part = pageOf(sheet?.rows ?? [], pageOfSheet(view.pages, t, table), PAGE);
  return html`<details class="table" id="table-${t}" ?open=${columns.kind !== 'other' || tables.length < 3}>
    <summary>${messages.check.table(t + 1, title)} <span class="hint">${messages.check.tableKinds[columns.kind]}</span></summary>
    ${checkbox(messages.check.leaveOutTable, false, () => change({ kind: 'set-table', table: table.id, leaveOut: true }))}
    <div class="scroll" tabindex="0" role="group" aria-label=${messages.check.original(title)}>
      <table class="original">
        <caption class="visually-hidden">${messages.check.original(title)}</caption>
        <thead>
          <tr>
            <th scope="col">${messages.check.row}</th>
            ${columns.columns.map((column) => columnHead(context, t, column, options, set))}
          </tr>
        </thead>
        <tbody lang="zh-CN">${part.shown.map((cells, r) => row(t, part.page * PAGE + r + 1, cells, table))}</tbody>
      </table>
    </div>
    ${pager(context, `table ${t}`, title, part)}
  </details>`;
}

/** At first the page on which the table begins. */
const pageOfSheet = (pages: Readonly<Record<string, number>>, t: number, { place }: Table): number =>
  pages[`table ${t}`] ?? Math.floor(((place.row ?? 1) - 1) / PAGE);

function columnHead(
  { messages }: EditorContext,
  t: number,
  column: Column,
  options: readonly { value: string; label: string }[],
  set: (column: Column, key: string) => void,
): TemplateResult {
  const { index, meaning, certainty, evidence } = column;
  const name = columnName(index + 1);
  const id = `column-${t}-${name}`;
  const key = meaningKey(meaning);
  const unknown: readonly { value: string; label: string }[] =
    (meaning as Meaning).kind === 'unknown' ? [{ value: key, label: messages.check.unknown }] : [];
  const from = evidence.map(({ text }) => text).join('、');
  return html`<th scope="col" class=${certainty === 'guessed' || unknown.length > 0 ? 'guessed' : nothing}>
    <span class="letter" aria-hidden="true">${name}</span>
    ${selectField({
      id,
      label: messages.check.means(name),
      hidden: true,
      value: key,
      options: [...unknown, ...options],
      ...(from && { describedBy: `${id}-from` }),
      change: (value) => set(column, value),
    })}
    ${from ? html`<span class="evidence" id="${id}-from">${messages.check.because} ${from}</span>` : nothing}
  </th>`;
}

const row = (t: number, number: number, cells: Sheet['rows'][number], { heads }: Table): TemplateResult =>
  html`<tr id="row-${t}-${number}">
    <th scope="row">${number}</th>
    ${heads.map((_, c) => html`<td>${cells[c]?.text ?? ''}</td>`)}
  </tr>`;
