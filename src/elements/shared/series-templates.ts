/** What only figures of several reports show; loaded with what joins them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { JoinedReports } from '../../view/joined-reports.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import type { RowView } from '../../view/unit-block.ts';
import { verdictBadge } from './verdict-badge.ts';

type Part = TemplateResult | typeof nothing;

export interface SeriesTemplates {
  /** What other years or areas say of an indicator, below its row. */
  belowRow(row: RowView): Part;
  /** Plans that the next report says nothing of. */
  belowRows(view: PlanVsActualView): Part;
}

/** Several reports as one, and how their figures are shown. */
export type ShownReports = JoinedReports & SeriesTemplates;

export const seriesTemplates: SeriesTemplates = {
  belowRow: ({ compared }) =>
    compared?.length
      ? html`<ul class="compared small">${compared.map(({ label, badge, text }) => html`<li>${label} ${badge ? verdictBadge(badge) : text}</li> `)}</ul>`
      : nothing,
  belowRows: ({ gone }) =>
    gone
      ? html`<p class="group"><b>${gone.caption}</b></p><ul>${gone.rows.map(({ name, nameLang, plan }) => html`<li class="gone"><span lang=${nameLang}>${name}</span> <span class="small">${plan}</span></li>`)}</ul>`
      : nothing,
};
