import type { Lang } from '../messages/language.ts';
import { type LocalizedText, languageOf, localise } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Report } from '../report/schema.ts';
import type { Verdict } from '../report/vocabulary.ts';
import { positionsOf, type RowDrawing } from './drawing.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { type IndicatorView, indicatorView } from './indicator.ts';
import { type LabelledText, type ObservationView, withStatus } from './observation.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type VerdictBadge, verdictBadge } from './verdict.ts';
import { resolveYear } from './year.ts';

export interface RowView extends IndicatorView {
  /** The actual with its status, or a dash. */
  value: LocalizedText;
  /** The plan below it; without one, the plan for the next year. */
  reference: LabelledText | null;
  /** Completion or gap, or empty. */
  outcome: string;
  /** `null` where the report gives no number. */
  drawing: RowDrawing | null;
}

/** Rows of one unit, on one scale. */
export interface UnitBlock {
  /** Of the list of rows: group and unit. */
  label: string;
  unitText: string;
  /** Empty where no row has a number to draw. */
  scaleText: string;
  scale: Scale;
  rows: readonly RowView[];
}

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

export interface PlanVsActualRequest {
  /** Ids, in the order to be shown within their groups, or a text of ids; takes precedence over `group`. */
  indicators?: readonly string[] | string | null | undefined;
  /** A group's id. With neither, the annex table; where the report has none, every indicator with a plan. */
  group?: string | null | undefined;
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

  const views = new Map(selected.map((indicator) => [indicator, indicatorView(indicator, year, lang)]));
  const groups = report.groups.flatMap((group) => {
    const units = new Map<string, IndicatorView[]>();
    for (const [indicator, view] of views) {
      if (indicator.group !== group.id) continue;
      const rows = units.get(indicator.unit.zh) ?? [];
      units.set(indicator.unit.zh, [...rows, view]);
    }
    if (units.size === 0) return [];
    const name = localise(group.name, lang);
    return [
      {
        id: group.id,
        name,
        nameLang: languageOf(group.name, lang),
        units: [...units.values()].map((rows) => unitBlock(name, rows, lang)),
      },
    ];
  });

  const rows = [...views.values()];
  const counts = VERDICTS.map((verdict) => {
    const { length: count } = rows.filter((row) => row.verdict === verdict);
    return { ...verdictBadge(verdict, `${messages.verdict(verdict, false)} ${count}`), count };
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

/** The ids of an `indicators` attribute, separated by spaces or commas. */
export const parseIds = (ids: string): string[] => ids.split(/[\s,，、]+/).filter(Boolean);

function selectIndicators(
  report: Report,
  { indicators, group }: PlanVsActualRequest,
  year: number,
  lang: Lang,
): Indicator[] | EmptyState {
  const { message } = messagesOf(lang);
  const ids = typeof indicators === 'string' ? parseIds(indicators) : indicators;
  if (ids && ids.length > 0) {
    const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
    const unknown = ids.find((id) => !byId.has(id));
    if (unknown !== undefined)
      return emptyState('unknown', message.unknownIndicator(unknown, [...byId.keys()]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
  if (group) {
    const known = report.groups.map(({ id }) => id);
    if (!known.includes(group)) return emptyState('unknown', message.unknownGroup(group, known));
    return report.indicators.filter((indicator) => indicator.group === group);
  }
  const annex = report.indicators.filter((indicator) => indicator.annex !== undefined);
  if (annex.length > 0) return annex.sort((a, b) => (a.annex ?? 0) - (b.annex ?? 0));
  return report.indicators.filter(({ observations }) =>
    observations.some((observation) => observation.role === 'plan' && observation.year === year),
  );
}

function unitBlock(group: string, indicators: readonly IndicatorView[], lang: Lang): UnitBlock {
  const messages = messagesOf(lang);
  const values = indicators
    .flatMap(({ actual, plan, next }) => [actual?.value, plan?.value, next?.value])
    .filter((value) => value != null);
  const scale = scaleOf(values);
  const unitText = messages.unit(indicators[0]?.unit ?? '');
  return {
    label: `${group} ${unitText}`,
    unitText,
    scaleText:
      values.length > 0 ? messages.scale(formatExact(scale.min, lang), formatExact(scale.max, lang)) : '',
    scale,
    rows: indicators.map((indicator) => rowView(indicator, scale, lang)),
  };
}

function rowView(indicator: IndicatorView, scale: Scale, lang: Lang): RowView {
  const messages = messagesOf(lang);
  const { actual, plan, next, completion, gap } = indicator;
  const reference = plan ?? next;
  const isDrawn = [actual, plan, next].some((observation) => observation?.value != null);
  return {
    ...indicator,
    value: figureText(actual, lang),
    reference: reference && {
      label: plan ? messages.role('plan') : reference.label,
      text: reference.figure,
      lang: reference.lang,
    },
    outcome: completion?.text ?? gap?.text ?? '',
    drawing: isDrawn ? { kind: 'plan-vs-actual', ...positionsOf(indicator, scale) } : null,
  };
}

/** A figure with its status, or a dash. */
function figureText(observation: ObservationView | null, lang: Lang): LocalizedText {
  const messages = messagesOf(lang);
  if (!observation) return { text: messages.noFigure };
  return {
    text: withStatus(observation.figure, observation.status, messages),
    lang: observation.lang,
  };
}
