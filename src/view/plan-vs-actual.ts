import type { Lang } from '../messages/language.ts';
import { localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import type { Verdict } from '../report/vocabulary.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { notesOnBrackets } from './footnotes.ts';
import { type IndicatorView, indicatorView } from './indicator.ts';
import type { PromisesGone } from './promises-gone.ts';
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
  /** How many rows have each verdict that there is. Never averages. */
  counts: readonly (VerdictBadge & { count: number })[];
  groups: readonly GroupBlock[];
  /** The rows of all groups in the order of the table. */
  rows: readonly IndicatorView[];
  /** The reports of other areas are shown, too. */
  ofAreas?: boolean;
  /** Plans that the report on the year does not mention, where several reports are compared. */
  gone?: PromisesGone;
  /** What is drawn; estimate and next plan only where a row has one. */
  legend: readonly LegendEntry[];
}

export interface PlanVsActualRequest extends IndicatorSelection {
  year?: number | null | undefined;
  /** What several reports are compared by: `years` or `areas`. */
  compare?: string | null | undefined;
}

const VERDICTS: readonly Verdict[] = ['met', 'missed', 'not-quantified', 'not-judged', 'not-planned'];

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

  const rows = [...new Set(selected)].map((indicator) => indicatorView(indicator, year, lang, report.year));
  const byGroup = new Map<string, Map<string, IndicatorView[]>>();
  for (const row of rows) {
    const { source, unit } = row;
    const units = byGroup.get(source.group) ?? new Map<string, IndicatorView[]>();
    byGroup.set(source.group, units);
    const ofUnit = units.get(unit);
    if (ofUnit) ofUnit.push(row);
    else units.set(unit, [row]);
  }
  const groups = report.groups.flatMap((group) => {
    const units = byGroup.get(group.id);
    if (!units) return [];
    const { text: name, lang: nameLang } = localizedText(group.name, lang);
    const blocks = [...units].map(([unit, ofUnit]) => unitBlock(name, unit, ofUnit, lang));
    return [{ id: group.id, name, nameLang, units: blocks }];
  });

  const isPending = year > report.year;
  const counts = VERDICTS.flatMap((verdict) => {
    const counted = rows.filter((row) => row.verdict === verdict);
    const { length: count } = counted;
    if (count === 0) return [];
    const isJudged = verdict === 'met' || verdict === 'missed';
    const estimated = isJudged ? counted.filter((row) => row.estimated).length : 0;
    const say = (text: string) =>
      estimated > 0 ? messages.marked(text, messages.ofThemEstimated(estimated)) : text;
    const label = messages.verdict(verdict, false, isPending);
    const badge = verdictBadge(verdict, say(messages.labelled(label, String(count))));
    return [{ ...badge, count, clause: say(messages.sentence.count(verdict, count, isPending)) }];
  });
  const drawings = groups.flatMap(({ units }) =>
    units.flatMap((unit) => unit.rows.flatMap(({ drawing }) => drawing ?? [])),
  );
  const hasEstimate = drawings.some(({ actual, estimated }) => actual !== null && estimated);
  const hasNext = drawings.some(({ next }) => next !== null);

  const title = messages.title.planVsActual(year);
  const summary = messages.sentence.counts(
    year,
    rows.length,
    counts.map(({ clause }) => clause),
  );
  return {
    kind: 'plan-vs-actual',
    title,
    tableCaption: title,
    summary,
    year,
    counts: counts.map(({ clause: _, ...badge }) => badge),
    groups,
    rows,
    legend:
      drawings.length === 0
        ? []
        : [
            { mark: 'actual' as const, label: messages.role('actual') },
            ...(hasEstimate ? [{ mark: 'estimate' as const, label: messages.estimate }] : []),
            { mark: 'plan' as const, label: messages.roleOfYear('plan', year) },
            ...(hasNext ? [{ mark: 'next' as const, label: messages.roleOfYear('plan', year + 1) }] : []),
          ],
    ...figureBase(report, lang),
    heard: counts.length > 0 ? summary : '',
    drawingNote: hasEstimate ? messages.hatched : '',
    quoteNotes: notesOnBrackets(
      report,
      rows.flatMap(({ plan, actual, next }) => [plan, actual, next].flatMap((one) => one?.source ?? [])),
      lang,
    ),
  };
}
