import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText, quoted } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Observation, Report } from '../report/schema.ts';
import { figuresOf } from '../report/year-figures.ts';
import { drawn, type GaugeDrawing, positionsOf } from './drawing.ts';
import { briefly, type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { notesOnBrackets } from './footnotes.ts';
import { type IndicatorView, indicatorView } from './indicator.ts';
import {
  distinctNotes,
  type LabelledText,
  type ObservationView,
  observationView,
  withStatus,
} from './observation.ts';
import { type Scale, scaleOf } from './scale.ts';
import { parseIds } from './select-indicators.ts';
import type { VerdictBadge } from './verdict.ts';
import { resolveYear } from './year.ts';

export interface Dial {
  scale: Scale;
  /** The ends of the scale. */
  from: string;
  to: string;
  drawing: GaugeDrawing;
}

/** The large figure: the actual, with its unit where that is per cent or the actual is a bound or words. */
export interface GaugeValue {
  figure: string;
  /** Set where the figure is in the report's words. */
  lang?: Lang | undefined;
  /** Empty where the figure has it. */
  unit: string;
  status: string;
  /** Set where the text is too long for the full size, or there is no figure. */
  size: 'long' | 'words' | 'none' | null;
}

export interface GaugeView extends FigureView {
  kind: 'indicator-gauge';
  indicator: IndicatorView;
  yearText: string;
  value: GaugeValue;
  /** `null` where there is nothing to compare. */
  badge: VerdictBadge | null;
  /** Completion or gap, beside the verdict. */
  comparison: string;
  remarks: readonly string[];
  /** The plans of the year and of the next. */
  facts: readonly ObservationView[];
  dial: Dial | null;
  /** The sentences the figures were read from. */
  quotes: readonly (LabelledText & {
    section: LocalizedText | null;
    notes: readonly LocalizedText[];
    observations: readonly Observation[];
  })[];
}

interface GaugeRequest {
  /** An indicator's id; the report's first by default. */
  indicator?: string | null | undefined;
  /** Ids of indicators whose figures the scale holds too, where they have the same unit; unknown ones are ignored. */
  scaleWith?: string | null | undefined;
  year?: number | null | undefined;
}

/** The view of `<indicator-gauge>`. */
export function gaugeView(report: Report, request: GaugeRequest, lang: Lang): GaugeView | EmptyState {
  const messages = messagesOf(lang);
  const [first] = report.indicators;
  if (!first) return emptyState('empty', messages.message.empty);
  const id = request.indicator || first.id;
  const found = report.indicators.find((one) => one.id === id);
  if (!found) {
    const known = report.indicators.map((one) => one.id);
    return emptyState('unknown', messages.message.unknownIndicator(...briefly(id, known)), { id, known });
  }
  const year = resolveYear(report, request.year, lang);
  if (typeof year !== 'number') return year;
  const indicator = indicatorView(found, year, lang, report.year);
  const { plan, actual, next, verdict } = indicator;
  const ids = parseIds(request.scaleWith ?? '');
  const beside = report.indicators.filter((one) => ids.includes(one.id));
  const dial = dialOf(
    indicator,
    beside.map((one) => indicatorView(one, year, lang, report.year)),
    lang,
  );
  const base = figureBase(report, lang);

  const remarks: string[] = [];
  if (indicator.remark) remarks.push(indicator.remark);
  if (dial?.drawing.nextBeyond && next) remarks.push(messages.beyondScale(next.label, next.text));
  if (plan && plan.value === null) remarks.push(messages.wordsTarget);
  const before = yearBefore(indicator, lang);
  if (before) remarks.push(messages.previousYear(withStatus(before.text, before.status, messages)));

  return {
    kind: 'indicator-gauge',
    title: indicator.name,
    titleLang: indicator.nameLang,
    summary: indicator.sentence,
    yearText: messages.year(year),
    indicator,
    value: largeFigure(indicator, year > report.year, lang),
    badge: verdict === 'not-planned' ? null : indicator.badge,
    comparison:
      verdict === 'not-quantified' ? '' : (indicator.completion?.phrase ?? indicator.gap?.phrase ?? ''),
    remarks,
    facts: [plan, next].filter((observation) => observation !== null),
    dial,
    quotes: quotesOf(report, [actual, plan, next], lang),
    tableCaption: messages.line([indicator.name, messages.unit(indicator.unit)]),
    ...base,
    drawingNote: dial?.drawing.estimated && dial.drawing.actual !== null ? messages.hatched : '',
    quoteNotes: notesOnBrackets(report, found.observations, lang),
    // Which figures the other footnotes are on is not known.
    notes: [actual, plan, next].some((observation) => observation?.estimated) ? base.notes : [],
  };
}

/** The result of the year before, or of the same part of it; `null` where the two cannot be compared. */
function yearBefore({ source, year, actual }: IndicatorView, lang: Lang): ObservationView | null {
  const earlier = figuresOf(source, year - 1).actual;
  if (!actual || actual.source.break || !earlier) return null;
  const before = observationView(source, earlier, lang);
  return before.part === actual.part ? before : null;
}

/** The number of characters up to which a figure has the full size, and up to which it is larger than text. */
const FULL_SIZE = 5;
const LONG = 8;

function largeFigure({ actual, unit, year }: IndicatorView, isPending: boolean, lang: Lang): GaugeValue {
  const { noFigure, sentence, unitOf } = messagesOf(lang);
  if (!actual) return { figure: noFigure, unit: '', status: sentence.missing(year, isPending), size: 'none' };
  const isWhole = actual.inWords || unit === '%';
  const figure = isWhole ? actual.text : actual.figure;
  const isLong = figure.length > FULL_SIZE ? 'long' : null;
  return {
    figure,
    lang: actual.lang,
    unit: isWhole ? '' : unitOf(figure, unit),
    status: actual.qualifier,
    size: actual.inWords || figure.length > LONG ? 'words' : isLong,
  };
}

/** Each sentence once, with the labels of all figures read from it: a row of the annex holds three. */
function quotesOf(
  report: Report,
  observations: readonly (ObservationView | null)[],
  lang: Lang,
): GaugeView['quotes'] {
  const quotes = new Map<string, ObservationView[]>();
  for (const observation of observations)
    if (observation?.quote)
      quotes.set(observation.quote, [...(quotes.get(observation.quote) ?? []), observation]);
  return [...quotes].map(([text, figures]) => ({
    label: messagesOf(lang).list(figures.map(({ label }) => label)),
    ...quoted(text),
    notes: distinctNotes(figures),
    section: sectionOf(report, figures, lang),
    observations: figures.map(({ source }) => source),
  }));
}

/** Of the document; `null` where the report does not name it. */
function sectionOf(report: Report, figures: readonly ObservationView[], lang: Lang): LocalizedText | null {
  const [first] = figures;
  const section = report.sections?.find(({ id }) => id === first?.source.section);
  return section ? localizedText(section.name, lang) : null;
}

/** Plan and actual. Without a plan in numbers there is no dial: its end would seem to be one. */
function valuesOf({ source, plan, actual }: IndicatorView): number[] {
  const planned = drawn(source, plan);
  return planned.length === 0 ? [] : [...drawn(source, actual), ...planned];
}

/** On a scale of 0, plan and actual, and of those of indicators beside it that have the same unit; it may be one of them. */
function dialOf(indicator: IndicatorView, beside: readonly IndicatorView[], lang: Lang): Dial | null {
  const values = valuesOf(indicator);
  if (values.length === 0) return null;
  const others = beside.filter(({ unit }) => unit === indicator.unit);
  const scale = scaleOf([...values, ...others.flatMap(valuesOf)]);
  const positions = positionsOf(indicator, scale);
  const position = positions.next ?? 0;
  return {
    scale,
    from: formatExact(scale.min, lang),
    to: formatExact(scale.max, lang),
    drawing: {
      kind: 'indicator-gauge',
      ...positions,
      nextBeyond: position > 1 ? 'above' : position < 0 ? 'below' : null,
    },
  };
}
