import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { TrendColumn, TrendPointView } from './indicator-trend-figure.ts';
import type { TrendPoint } from './indicator-trend-points.ts';
import { type TrendSeries, trendRemarks } from './indicator-trend-remarks.ts';
import { withStatus } from './observation.ts';
import { originOf } from './origin.ts';
import { rowTexts } from './unit-block.ts';

export function pointView(series: TrendSeries, point: TrendPoint, lang: Lang): TrendPointView {
  const { indicator, ended } = point;
  const { plan, actual, source, verdict, badge } = indicator;
  const figures = [plan, actual].filter((one) => one !== null);
  const titles = figures.map((one) => localise(originOf(series, source, one.source).report.title, lang));
  const { value, references, outcome } = rowTexts(indicator, lang);
  const messages = messagesOf(lang);
  const isOpen = verdict === 'not-planned' || verdict === 'not-judged';
  return {
    ...point,
    outcome,
    value: actual ? { text: withStatus(actual.figure, actual.status, messages), lang: actual.lang } : value,
    // The next year has a point of its own.
    reference: plan && (references[0] ?? null),
    badge: figures.length === 0 || (!ended && isOpen) ? null : badge,
    remarks: figures.flatMap((one) => trendRemarks(series, source, one, lang)),
    reports: [...new Set(titles)],
  };
}

const without = (months: number): TrendColumn[] => {
  const columns: TrendColumn[] = [];
  for (let month = 0; month < months; month += 1) columns.push({ span: 1, point: null });
  return columns;
};

/** Years side by side; or the twelve months of a year, of which some may have no result. */
export function columnsOf(points: readonly TrendPointView[], inParts: boolean): TrendColumn[] {
  if (!inParts) return points.map((point) => ({ span: 1, point }));
  const columns: TrendColumn[] = [];
  let month = 0;
  for (const point of points) {
    const span = Math.round(point.width * 12);
    const start = Math.round((point.at - point.width / 2) * 12);
    columns.push(...without(start - month), { span, point });
    month = start + span;
  }
  return [...columns, ...without(12 - month)];
}
