import { type Lang, localise, type Said } from '../messages/localized-text.ts';
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
import { describeObservation, type ObservationView } from './observation.ts';
import { positionOf, type Scale, scaleOf } from './scale.ts';

/** What the dial shows; `null` in place of a value means that the report gives none, and none is drawn. */
export interface Dial {
  scale: Scale;
  from: string;
  to: string;
  actual: number | null;
  estimated: boolean;
  plan: number | null;
  next: number | null;
  /** Set where the next plan lies outside the scale of this year. */
  nextBeyond: 'above' | 'below' | null;
}

export interface GaugeView extends FigureView {
  indicator: IndicatorView;
  yearText: string;
  /** The large figure: the actual; with its unit in one where it is per cent, a bound or the report's words. */
  value: { figure: string; unit: string; status: string; inWords: boolean };
  /** One line under the verdict: the share of the plan, or the gap. */
  comparison: string;
  remarks: readonly string[];
  dial: Dial | null;
  /** The sentences the figures were read from. */
  quotes: readonly { label: string; text: string; note: Said | null }[];
}

export interface GaugeChoice {
  /** An indicator's id; the report's first by default. */
  indicator?: string | undefined;
  year?: number | undefined;
}

/** What `<indicator-gauge>` says. */
export function gaugeView(report: Report, choice: GaugeChoice, lang: Lang): GaugeView | EmptyState {
  const messages = messagesOf(lang);
  if (report.indicators.length === 0) return { state: 'empty', message: messages.message.empty };
  const found = choice.indicator
    ? report.indicators.find(({ id }) => id === choice.indicator)
    : report.indicators[0];
  if (!found) {
    const known = report.indicators.map(({ id }) => id);
    return { state: 'unknown', message: messages.message.unknownIndicator(choice.indicator ?? '', known) };
  }
  const year = chooseYear(report, choice.year, lang);
  if (typeof year !== 'number') return year;
  const indicator = describeIndicator(found, year, lang);
  const { plan, actual, next } = indicator;
  const dial = dialOf(indicator, lang);
  const inOne = actual?.inWords || indicator.unit === '%';

  const remarks: string[] = [];
  if (indicator.lowerIsBetter) remarks.push(messages.lowerIsBetter);
  if (dial?.nextBeyond && next) remarks.push(messages.beyondScale(next.label, next.text));
  if (plan && plan.value === null) remarks.push(messages.wordsTarget);

  return {
    title: indicator.name,
    titleLang: indicator.nameLang,
    summary: indicator.sentence,
    yearText: messages.year(year),
    indicator,
    value: {
      figure: (inOne ? actual?.text : actual?.figure) ?? messages.noFigure,
      unit: !actual || inOne ? '' : indicator.unit,
      status: actual ? actual.status : messages.sentence.missing(year),
      inWords: actual?.inWords ?? false,
    },
    comparison: indicator.completion?.phrase ?? indicator.gap?.phrase ?? '',
    remarks,
    dial,
    quotes: quotesOf([actual, plan, next], lang),
    table: tableOf(found, indicator, lang),
    ...provenance(report, lang),
    // The annex's one footnote explains its brackets, which stand for the estimates.
    notes: [actual, plan, next].some((datum) => datum?.estimated) ? provenance(report, lang).notes : [],
  };
}

/** Each sentence once, with all that was read from it: a row of the annex holds three figures. */
function quotesOf(data: readonly (ObservationView | null)[], lang: Lang): GaugeView['quotes'] {
  const quotes = new Map<string, { labels: string[]; note: Said | null }>();
  for (const datum of data) {
    if (!datum?.quote) continue;
    const { labels = [], note = null } = quotes.get(datum.quote) ?? {};
    quotes.set(datum.quote, { labels: [...labels, datum.label], note: note ?? datum.note });
  }
  return [...quotes].map(([text, { labels, note }]) => ({
    label: messagesOf(lang).list(labels),
    text,
    note,
  }));
}

/** Holds 0, plan and actual; where no plan is a number the next one, as an actual alone would seem complete. */
function dialOf({ actual, plan, next }: IndicatorView, lang: Lang): Dial | null {
  if (actual?.value == null && plan?.value == null) return null;
  const values = [actual?.value, plan?.value ?? next?.value].filter((value) => value != null);
  const scale = scaleOf(values);
  const nextValue = next?.value ?? null;
  const position = nextValue === null ? 0 : positionOf(nextValue, scale);
  return {
    scale,
    from: formatExact(scale.min, lang),
    to: formatExact(scale.max, lang),
    actual: actual?.value ?? null,
    estimated: actual?.estimated ?? false,
    plan: plan?.value ?? null,
    next: nextValue,
    nextBeyond: position > 1 ? 'above' : position < 0 ? 'below' : null,
  };
}

function tableOf(found: Indicator, view: IndicatorView, lang: Lang): Table {
  const messages = messagesOf(lang);
  const observed = found.observations
    .map((observation) => describeObservation(found, observation, lang))
    .sort((a, b) => a.year - b.year || (a.role === b.role ? 0 : a.role === 'plan' ? -1 : 1))
    .map(({ year, role, label, value, figure, status, quote, source }) => ({
      id: `${year}-${role}`,
      cells: [
        { text: label },
        {
          ...(value === null ? quoted(figure) : { text: figure, value, unit: view.unit, status: '' }),
          source,
        },
        { text: status },
        quoted(quote),
      ],
    }));
  const said = (id: string, label: string, cell: Cell | null) =>
    cell ? [{ id, cells: [{ text: label }, cell, { text: '' }, { text: '' }] }] : [];
  const { gap, completion } = view;
  const share = completion && { text: completion.text, value: completion.percent, unit: '%' };
  const judged = view.verdict === 'not-planned' ? null : { text: view.verdictText };
  return {
    caption: `${localise(found.name, lang)} · ${messages.unit(view.unit)}`,
    columns: [
      { label: messages.column.observation, align: 'start' },
      { label: messages.column.figure, align: 'end' },
      { label: messages.column.status, align: 'start' },
      { label: messages.column.source, align: 'start' },
    ],
    rows: [
      ...observed,
      ...said('gap', `${messages.year(view.year)} ${messages.column.gap}`, gap),
      ...said('completion', `${messages.year(view.year)} ${messages.column.completion}`, share),
      ...said('verdict', `${messages.year(view.year)} ${messages.column.verdict}`, judged),
    ],
  };
}
