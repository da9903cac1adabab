import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import { checkbox } from '../fields.ts';
import { findingList } from './finding-list.ts';
import { groupList } from './group-list.ts';
import { headFields } from './head-fields.ts';
import { indicatorList } from './indicator-list.ts';
import { portfolioList } from './portfolio-list.ts';
import { projectList } from './project-list.ts';
import { proposedList } from './proposed-list.ts';
import { tableSection } from './table-section.ts';

/** What was understood beside the original; what is doubtful comes first. */
export function checkStep(context: EditorContext): TemplateResult {
  const { messages, understanding } = context;
  if (!understanding) return html`<section><p>${messages.nothingYet}</p></section>`;
  const { report, tables, filed } = understanding;
  return html`<p id="counts">
      ${messages.check.counts(report.indicators?.length ?? 0, report.projects?.length ?? 0)}
    </p>
    ${findingList(context, understanding)}
    ${
      filed
        ? nothing
        : html`${headFields(context, understanding)}
          <section aria-labelledby="tables-title">
            <h3 id="tables-title">${messages.check.tables}</h3>
            ${tables.map((_, t) => tableSection(context, understanding, t))}
            ${leftOutTables(context)}
            ${tables.length === 0 ? html`<p>${messages.earlier.none}</p>` : nothing}
          </section>
          ${indicatorList(context, understanding)} ${proposedList(context, understanding)}
          ${groupList(context, understanding)} ${projectList(context, understanding)}
          ${portfolioList(context, understanding)}`
    }`;
}

/** Tables that a person left out, which can be taken again. */
const leftOutTables = ({ messages, history, change }: EditorContext): TemplateResult[] =>
  Object.entries(history.present.mapping.tables ?? {})
    .filter(([, { leaveOut }]) => leaveOut)
    .map(
      ([table]) =>
        html`<div class="left-out-table">
          <strong>${table}</strong>
          ${checkbox(messages.check.leaveOutTable, true, () => change({ kind: 'set-table', table, leaveOut: false }))}
        </div>`,
    );
