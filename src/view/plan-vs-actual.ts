import type { Lang } from '../messages/language.ts';
import { localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import type { Verdict } from '../report/vocabulary.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { type IndicatorView, indicatorView } from './indicator.ts';
import { type IndicatorSelection, selectIndicators } from './select-indicators.ts';
import { type UnitBlock, unitBlock } from './unit-block.ts';
import { type VerdictBadge, verdictBadge } from './verdict.ts';
import { resolveYear } from './year.ts';

export interface GroupBlock {
  id: string;
  name: string;
  nameLang: Lang;
  units: readonly UnitBlock[];
}

export interface LegendEntry {
  mark: 'actual' | 'estimate' | 'plan' | 'next';
  label: string;
}

export interface PlanVsActualView extends FigureView {
  kind: 'plan-vs-actual';
  year: number;
  /** How many rows have each verdict; `not-planned` only where there are any. Completion rates are never averaged. */
  counts: readonly (VerdictBadge & { count: number })[];
  groups: readonly GroupBlock[];
  /** The rows of all groups in the order of the table. */
  rows: readonly IndicatorView[];
  /** Estimate and next plan only where a row has one. */
  legend: readonly LegendEntry[];
}

export interface PlanVsActualRequest extends IndicatorSelection {
  year?: number | null | undefined;
}

const VERDICTS: readonly Verdict[] = ['met', 'missed', 'not-quantified', 'not-planned'];

/** The view of `<plan-vs-actual>`. */
export function planVsActualView(
  report: Report,
  request: PlanVsActualRequest,
  lang: Lang,
): PlanVsActualView | EmptyState {
  const messages = messagesOf(lang);
  const year = resolveYear(report, request.year, lang);
  if (typeof year !== 'number') return year;
  const selected = selectIndicators(report, request, year, lang);
  if ('kind' in selected) return selected;
  if (selected.length === 0) return emptyState('empty', messages.message.empty);

  const rows = [...new Set(selected)].map((indicator) => indicatorView(indicator, year, lang));
  const byGroup = new Map<string, Map<string, IndicatorView[]>>();
  for (const row of rows) {
    const { group, unit } = row.source;
    const units = byGroup.get(group) ?? new Map<string, IndicatorView[]>();
    byGroup.set(group, units);
    const ofUnit = units.get(unit.zh);
    if (ofUnit) ofUnit.push(row);
    else units.set(unit.zh, [row]);
  }
  const groups = report.groups.flatMap((group) => {
    const units = byGroup.get(group.id);
    if (!units) return [];
    const { text: name, lang: nameLang } = localizedText(group.name, lang);
    const blocks = [...units.values()].map((ofUnit) => unitBlock(name, ofUnit, lang));
    return [{ id: group.id, name, nameLang, units: blocks }];
  });

  const counts = VERDICTS.map((verdict) => {
    const { length: count } = rows.filter((row) => row.verdict === verdict);
    const text = messages.labelled(messages.verdict(verdict, false), String(count));
    return { ...verdictBadge(verdict, text), count };
  }).filter(({ verdict, count }) => verdict !== 'not-planned' || count > 0);
  const [met = 0, missed = 0, notQuantified = 0, unplanned = 0] = counts.map(({ count }) => count);
  const hasEstimate = rows.some(({ actual }) => actual?.estimated);
  const hasNext = rows.some(({ next }) => next?.value != null);

  const title = messages.title.planVsActual(year);
  return {
    kind: 'plan-vs-actual',
    title,
    tableCaption: title,
    summary: messages.sentence.counts(year, rows.length, met, missed, notQuantified, unplanned),
    year,
    counts,
    groups,
    rows,
    legend: [
      { mark: 'actual', label: messages.role('actual') },
      ...(hasEstimate ? [{ mark: 'estimate' as const, label: messages.estimate }] : []),
      { mark: 'plan', label: messages.roleOfYear('plan', year) },
      ...(hasNext ? [{ mark: 'next' as const, label: messages.roleOfYear('plan', year + 1) }] : []),
    ],
    ...figureBase(report, lang),
  };
}
