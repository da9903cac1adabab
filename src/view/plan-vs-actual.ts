import { type Lang, languageOf, localise } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/types.ts';
import type { Indicator, Report } from '../report/schema.ts';
import {
  type Cell,
  chooseYear,
  type EmptyState,
  type FigureView,
  provenance,
  quoted,
  type Table,
} from './figure.ts';
import { describeIndicator, type IndicatorView } from './indicator.ts';
import type { ObservationView } from './observation.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Verdict } from './verdict.ts';

/** Rows of one unit, on one scale. */
export interface UnitBlock {
  unit: string;
  unitText: string;
  /** Empty where no row has a number to draw. */
  scaleText: string;
  scale: Scale;
  rows: readonly IndicatorView[];
}

export interface GroupBlock {
  id: string;
  name: string;
  nameLang: Lang;
  units: readonly UnitBlock[];
}

export interface Count {
  verdict: Verdict;
  label: string;
  count: number;
}

export interface PlanVsActualView extends FigureView {
  year: number;
  /** Met, missed, not quantified; without a plan only where there are any. Completion rates are never averaged. */
  counts: readonly Count[];
  groups: readonly GroupBlock[];
  legend: { actual: string; estimate: string | null; plan: string; next: string | null };
}

export interface PlanVsActualChoice {
  /** Ids, in the order to be shown within their groups; they win over `group`. */
  indicators?: readonly string[] | undefined;
  /** A group's id. With neither, the annex table; where the report has none, every indicator with a plan. */
  group?: string | undefined;
  year?: number | undefined;
}

const VERDICTS: readonly Verdict[] = ['met', 'missed', 'not-quantified', 'not-planned'];

/** What `<plan-vs-actual>` says. */
export function planVsActualView(
  report: Report,
  choice: PlanVsActualChoice,
  lang: Lang,
): PlanVsActualView | EmptyState {
  const messages = messagesOf(lang);
  const year = chooseYear(report, choice.year, lang);
  if (typeof year !== 'number') return year;
  const chosen = choose(report, choice, year, lang);
  if ('state' in chosen) return chosen;
  if (chosen.length === 0) return { state: 'empty', message: messages.message.empty };

  const views = new Map(chosen.map((indicator) => [indicator, describeIndicator(indicator, year, lang)]));
  const groups = report.groups.flatMap((group) => {
    const units = new Map<string, IndicatorView[]>();
    for (const [indicator, view] of views) {
      if (indicator.group !== group.id) continue;
      const rows = units.get(indicator.unit.zh) ?? [];
      units.set(indicator.unit.zh, [...rows, view]);
    }
    if (units.size === 0) return [];
    return [
      {
        id: group.id,
        name: localise(group.name, lang),
        nameLang: languageOf(group.name, lang),
        units: [...units.values()].map((rows) => unitBlock(rows, lang)),
      },
    ];
  });

  const rows = [...views.values()];
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    label: messages.verdict(verdict, false),
    count: rows.filter((row) => row.verdict === verdict).length,
  })).filter(({ verdict, count }) => verdict !== 'not-planned' || count > 0);
  const [met = 0, missed = 0, notQuantified = 0, unplanned = 0] = counts.map(({ count }) => count);

  return {
    title: messages.title.planVsActual(year),
    summary: messages.sentence.counts(year, rows.length, met, missed, notQuantified, unplanned),
    year,
    counts,
    groups,
    legend: {
      actual: messages.role('actual'),
      estimate: rows.some((row) => row.actual?.estimated) ? messages.estimate : null,
      plan: messages.roleOfYear('plan', year),
      next: rows.some((row) => row.next?.value != null) ? messages.roleOfYear('plan', year + 1) : null,
    },
    table: tableOf(rows, year, lang),
    ...provenance(report, lang),
  };
}

function choose(
  report: Report,
  { indicators, group }: PlanVsActualChoice,
  year: number,
  lang: Lang,
): Indicator[] | EmptyState {
  const messages = messagesOf(lang);
  if (indicators && indicators.length > 0) {
    const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
    const unknown = indicators.find((id) => !byId.has(id));
    if (unknown !== undefined)
      return { state: 'unknown', message: messages.message.unknownIndicator(unknown, [...byId.keys()]) };
    return indicators.flatMap((id) => byId.get(id) ?? []);
  }
  if (group) {
    const known = report.groups.map(({ id }) => id);
    if (!known.includes(group))
      return { state: 'unknown', message: messages.message.unknownGroup(group, known) };
    return report.indicators.filter((indicator) => indicator.group === group);
  }
  const annex = report.indicators.filter((indicator) => indicator.annex !== undefined);
  if (annex.length > 0) return annex.sort((a, b) => (a.annex ?? 0) - (b.annex ?? 0));
  return report.indicators.filter(({ observations }) =>
    observations.some((observation) => observation.role === 'plan' && observation.year === year),
  );
}

function unitBlock(rows: readonly IndicatorView[], lang: Lang): UnitBlock {
  const messages = messagesOf(lang);
  const values = rows
    .flatMap(({ actual, plan, next }) => [actual?.value, plan?.value, next?.value])
    .filter((value) => value != null);
  const scale = scaleOf(values);
  const unit = rows[0]?.unit ?? '';
  return {
    unit,
    unitText: messages.unit(unit),
    scaleText:
      values.length > 0 ? messages.scale(formatExact(scale.min, lang), formatExact(scale.max, lang)) : '',
    scale,
    rows,
  };
}

function tableOf(rows: readonly IndicatorView[], year: number, lang: Lang): Table {
  const messages = messagesOf(lang);
  const end = (label: string) => ({ label, align: 'end' }) as const;
  const start = (label: string) => ({ label, align: 'start' }) as const;
  const figure = (datum: ObservationView | null): Cell => {
    if (!datum) return { text: messages.noFigure };
    const { figure, value, status, source } = datum;
    if (value === null) return { ...quoted(figure), source };
    return { text: status ? messages.marked(figure, status) : figure, value, status, source };
  };
  return {
    caption: messages.title.planVsActual(year),
    columns: [
      start(messages.column.indicator),
      start(messages.column.unit),
      end(messages.roleOfYear('plan', year)),
      end(messages.roleOfYear('actual', year)),
      end(messages.column.gap),
      end(messages.column.completion),
      start(messages.column.verdict),
      end(messages.roleOfYear('plan', year + 1)),
      start(messages.column.source),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name, lang: row.nameLang },
        { text: row.unit, lang: row.unitLang },
        figure(row.plan),
        figure(row.actual),
        row.gap ?? { text: messages.noFigure },
        row.completion
          ? { text: row.completion.text, value: row.completion.percent, unit: '%' }
          : { text: messages.noFigure },
        { text: row.verdictText },
        figure(row.next),
        quoted(quotesOf(row)),
      ],
    })),
  };
}

/** The row's quotes, each once: an annex row holds all three figures. */
function quotesOf({ plan, actual, next }: IndicatorView): string {
  return [...new Set([plan, actual, next].flatMap((datum) => datum?.quote ?? []))].join(' ');
}
