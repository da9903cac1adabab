import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import { truncate } from '../report/format-value.ts';
import type { Indicator, Observation, Report } from '../report/schema.ts';
import { briefly, type EmptyState, emptyState } from './empty-state.ts';
import { figureBase } from './figure.ts';
import { footnotes, notesOnBrackets } from './footnotes.ts';
import { columnsOf, pointView } from './indicator-trend-columns.ts';
import { partsDrawing, trendScale, yearsDrawing } from './indicator-trend-drawing.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import { trendLegend } from './indicator-trend-legend.ts';
import { partPoints, type TrendPoint, type TrendPoints, yearPoints } from './indicator-trend-points.ts';
import { boundOf, isOnePeriod, monthsIn, yearOfParts } from './indicator-trend-range.ts';
import { creditsOf, formerNames, gapsOf, type TrendSeries } from './indicator-trend-remarks.ts';
import { partsSentence, trendCounts, yearsSentence } from './indicator-trend-sentence.ts';
import { trendTable } from './indicator-trend-table.ts';
import { originOf } from './origin.ts';
import type { Scale } from './scale.ts';

export type { TrendView } from './indicator-trend-figure.ts';
export { seriesOfOne, type TrendSeries } from './indicator-trend-remarks.ts';

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
  const [byDefault] = report.indicators;
  if (!byDefault) return emptyState('empty', messages.message.empty);
  const id = request.indicator || byDefault.id;
  const indicator = report.indicators.find((one) => one.id === id);
  if (!indicator) {
    const known = report.indicators.map((one) => one.id);
    return emptyState('unknown', messages.message.unknownIndicator(...briefly(id, known)), { id, known });
  }
  const known = [...new Set(indicator.observations.map(({ year }) => year))].sort((a, b) => a - b);
  if (known.length === 0) return emptyState('empty', messages.message.empty);
  const [from, to] = [boundOf(request.from), boundOf(request.to)];
  const noPeriod = (...asked: unknown[]) =>
    emptyState(
      'unknown',
      trendMessagesOf(messages).noPeriod(
        truncate([...new Set(asked)].filter(Boolean).join('—')),
        known.map(String),
      ),
    );
  if (from === undefined) return noPeriod(request.from);
  if (to === undefined) return noPeriod(request.to);
  if (!isOnePeriod(from, to)) return noPeriod(request.from, request.to);

  const partsOf = yearOfParts(indicator, from, to);
  const [first, ...others] =
    partsOf === null
      ? yearPoints(indicator, lastEnded(report), [from?.year ?? null, to?.year ?? null], lang)
      : partPoints(indicator, partsOf, report.year, monthsIn(from, to), lang);
  if (!first) return noPeriod(request.from, request.to);
  const points: TrendPoints = [first, ...others];

  const inParts = partsOf !== null;
  const counts = inParts ? [] : trendCounts(points, lang);
  const scale = trendScale(points, inParts);
  const chart = scale && {
    scale,
    scaleText: scaleText(scale, lang),
    drawing: inParts ? partsDrawing(indicator, points, scale) : yearsDrawing(points, scale, report.year),
  };
  const { text: title, lang: titleLang } = localizedText(indicator.name, lang);
  const unitText = messages.unit(first.indicator.unit);
  const base = figureBase(report, lang);
  const views = points.map((point) => pointView(series, point, lang));
  const view: TrendView = {
    kind: 'indicator-trend',
    title,
    titleLang,
    tableCaption: messages.line([title, unitText]),
    indicator,
    unitText,
    inParts,
    points: views,
    columns: columnsOf(views, inParts),
    severalReports: series.reports.length > 1,
    counts,
    chart,
    legend: chart ? trendLegend(chart.drawing, lang) : [],
    remarks: formerNames(series, indicator, lang),
    gaps: gapsOf(series, indicator, lang),
    problems: series.problems.map((one) => [one.report, one.path, one.message].filter(Boolean).join(': ')),
    ...base,
    ...(inParts ? { summary: partsSentence(points, lang) } : yearsSentence(points, counts, lang)),
    drawingNote: chart?.drawing.marks.some(({ look }) => look === 'estimate') ? messages.hatched : '',
    quoteNotes: notesOf(series, indicator, points, (of, one) => notesOnBrackets(of, [one], lang)),
    // Which figures the other footnotes are on is not known.
    notes: notesOf(series, indicator, points, (of, { status = 'A' }) =>
      status === 'A' ? [] : footnotes(of, lang),
    ),
    ...creditsOf(series, base, lang),
    table: () => trendTable(view, lang),
  };
  return view;
}

/** The last year that had ended when the report was issued. */
const lastEnded = ({ year, issued }: Report): number => (issued <= `${year}-11-30` ? year - 1 : year);

const scaleText = ({ min, max }: Scale, lang: Lang): string =>
  messagesOf(lang).scale(formatExact(min, lang), formatExact(max, lang));

/** Footnotes of the reports that state the figures, each once. */
function notesOf(
  series: TrendSeries,
  indicator: Indicator,
  points: readonly TrendPoint[],
  notesOn: (report: Report, observation: Observation) => readonly LocalizedText[],
): LocalizedText[] {
  const notes = new Map<string, LocalizedText>();
  for (const { indicator: of } of points)
    for (const one of [of.plan, of.actual]) {
      if (!one) continue;
      const { report, observation } = originOf(series, indicator, one.source);
      for (const note of notesOn(report, observation)) notes.set(note.text, note);
    }
  return [...notes.values()];
}
