import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localise, localizedText } from '../messages/localized-text.ts';
import { formatDate, formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Indicator } from '../report/schema.ts';
import { briefly, type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { partsDrawing, type TrendDrawing, trendScale, yearsDrawing } from './indicator-trend-drawing.ts';
import { type TrendLegendEntry, trendLegend } from './indicator-trend-legend.ts';
import { partPoints, type TrendPoint, yearPoints } from './indicator-trend-points.ts';
import { boundOf, monthsIn, yearOfParts } from './indicator-trend-range.ts';
import { formerNames, gapsOf, originOf, type TrendSeries, trendRemarks } from './indicator-trend-remarks.ts';
import { partsSentence, type TrendCount, trendCounts, yearsSentence } from './indicator-trend-sentence.ts';
import type { LabelledText } from './observation.ts';
import type { Scale } from './scale.ts';

export { seriesOfOne, type TrendSeries } from './indicator-trend-remarks.ts';

export interface TrendView extends FigureView {
  kind: 'indicator-trend';
  indicator: Indicator;
  unitText: string;
  /** The points are parts of a year, not years. */
  inParts: boolean;
  points: readonly TrendPointView[];
  /** The figures are from more than one report. */
  severalReports: boolean;
  /** Verdicts of the years that have ended; empty for parts of a year. */
  counts: readonly TrendCount[];
  /** `null` where the reports give no number that can be drawn. */
  chart: { scale: Scale; from: string; to: string; drawing: TrendDrawing } | null;
  /** Only what the chart has. */
  legend: readonly TrendLegendEntry[];
  /** Other names of the indicator in earlier reports. */
  remarks: readonly string[];
  /** What is missing because a report could not be read or joined. */
  gaps: readonly string[];
  /** The technical reasons for that, in English: `2013.json: indicators[2].unit: expected …`. */
  problems: readonly string[];
}

/** A point with what else is known of its figures. */
export interface TrendPointView extends TrendPoint {
  remarks: readonly LabelledText[];
  /** The titles of the reports that state its figures. */
  reports: readonly string[];
}

export interface TrendRequest {
  /** An indicator's id; the report's first by default. */
  indicator?: string | null | undefined;
  /** The first and the last year, or months such as `2024-03`; by default all years with a figure. */
  from?: string | number | null | undefined;
  to?: string | number | null | undefined;
}

/** The view of `<indicator-trend>`. */
export function trendView(series: TrendSeries, request: TrendRequest, lang: Lang): TrendView | EmptyState {
  const { report } = series;
  const messages = messagesOf(lang);
  if (report.indicators.length === 0) return emptyState('empty', messages.message.empty);
  const indicator = request.indicator
    ? report.indicators.find(({ id }) => id === request.indicator)
    : report.indicators[0];
  if (!indicator) {
    const known = report.indicators.map(({ id }) => id);
    return emptyState(
      'unknown',
      messages.message.unknownIndicator(...briefly(request.indicator ?? '', known)),
    );
  }
  const known = [...new Set(indicator.observations.map(({ year }) => year))].sort((a, b) => a - b);
  if (known.length === 0) return emptyState('empty', messages.message.empty);
  const [from, to] = [boundOf(request.from), boundOf(request.to)];
  const noYear = (asked: unknown) =>
    emptyState('unknown', messages.message.noYear(String(asked), known.map(String)));
  if (from === undefined) return noYear(request.from);
  if (to === undefined) return noYear(request.to);

  const partsOf = yearOfParts(indicator, from, to);
  const points =
    partsOf === null
      ? yearPoints(indicator, report.year, [from?.year ?? null, to?.year ?? null], lang)
      : partPoints(indicator, partsOf, report.year, monthsIn(partsOf, from, to), lang);
  if (points.length === 0) return noYear([...new Set([request.from, request.to])].filter(Boolean).join('—'));

  const inParts = partsOf !== null;
  const counts = inParts ? [] : trendCounts(points, lang);
  const scale = trendScale(points, inParts);
  const drawing = scale && (inParts ? partsDrawing(points, scale) : yearsDrawing(points, scale, report.year));
  const { text: title, lang: titleLang } = localizedText(indicator.name, lang);
  const unitText = messages.unit(points[0]?.indicator.unit ?? '');
  const base = figureBase(report, lang);
  return {
    kind: 'indicator-trend',
    title,
    titleLang,
    summary: inParts ? partsSentence(points, lang) : yearsSentence(points, counts, lang),
    tableCaption: messages.line([title, unitText]),
    indicator,
    unitText,
    inParts,
    points: points.map((point) => withReports(series, point, lang)),
    severalReports: series.reports.length > 1,
    counts,
    chart: scale &&
      drawing && { scale, from: formatExact(scale.min, lang), to: formatExact(scale.max, lang), drawing },
    legend: drawing ? trendLegend(drawing, lang) : [],
    remarks: formerNames(series, indicator, lang),
    gaps: gapsOf(series, indicator, lang),
    problems: series.problems.map((one) => [one.report, one.path, one.message].filter(Boolean).join(': ')),
    ...base,
    notes: notesOf(series, indicator, points, lang),
    source: sourceLine(series, base.source, lang),
  };
}

function withReports(series: TrendSeries, point: TrendPoint, lang: Lang): TrendPointView {
  const { plan, actual, source } = point.indicator;
  const figures = [plan, actual].filter((one) => one !== null);
  const titles = figures.map((one) => localise(originOf(series, source, one.source).report.title, lang));
  return {
    ...point,
    remarks: figures.flatMap((one) => trendRemarks(series, source, one, lang)),
    reports: [...new Set(titles)],
  };
}

/** The footnotes of the reports whose estimates are shown, each once: they explain the brackets around them. */
function notesOf(
  series: TrendSeries,
  indicator: Indicator,
  points: readonly TrendPoint[],
  lang: Lang,
): LocalizedText[] {
  const notes = new Map<string, LocalizedText>();
  for (const { indicator: of } of points)
    for (const one of [of.plan, of.actual]) {
      if (!one?.estimated) continue;
      for (const note of originOf(series, indicator, one.source).report.notes)
        notes.set(note.zh, localizedText(note, lang));
    }
  return [...notes.values()];
}

/** Issuers, and the dates of the first and the last report. */
function sourceLine({ reports }: TrendSeries, ofOne: string, lang: Lang): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last || reports.length === 1) return ofOne;
  const issuers = new Set(reports.map(({ issuer }) => localise(issuer, lang)));
  const { source } = trendMessagesOf(messagesOf(lang));
  const [from, to] = [formatDate(first.issued, lang), formatDate(last.issued, lang)];
  return source([...issuers], from, to, reports.length);
}
