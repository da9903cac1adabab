import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import { completionCell, figureCell } from './figure-cells.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import { quoteCell } from './quote-cell.ts';
import { withRemarks } from './remarks.ts';
import { end, start, type Table } from './table.ts';

/** The table of a trend: a row for each year, or part of a year, of which a report says something. */
export function trendTable(view: TrendView, lang: Lang): Table {
  const messages = messagesOf(lang);
  const { column } = messages;
  const texts = trendMessagesOf(messages);
  const { points, severalReports, tableCaption: caption, inParts } = view;
  const quotesOf = ({ indicator: { plan, actual } }: (typeof points)[number]) =>
    [...new Set([plan, actual].flatMap((one) => one?.quote ?? []))].join(' ');
  const areQuoted = points.some((point) => quotesOf(point) !== '');
  const rows = points.flatMap((point) => {
    const { plan, actual, gap, completion } = point.indicator;
    if (!plan && !actual) return [];
    return [
      {
        id: point.id,
        cells: [
          { text: point.label },
          figureCell(actual, lang),
          figureCell(plan, lang),
          { text: point.badge?.text ?? messages.noFigure },
          gap ?? { text: messages.noFigure },
          completionCell(completion) ?? { text: messages.noFigure },
          ...(areQuoted ? [quoteCell(quotesOf(point))] : []),
          ...(severalReports ? [{ text: messages.list(point.reports) }] : []),
        ],
        remarks: point.remarks,
      },
    ];
  });
  return {
    caption,
    ...withRemarks(
      [
        start(inParts ? texts.column.period : column.year),
        // The answer first, as in the table of many indicators.
        end(messages.role('actual')),
        end(messages.role('plan')),
        { ...start(column.verdict), charted: true },
        { ...end(column.gap), charted: true },
        { ...end(column.completion), charted: true },
        ...(areQuoted ? [start(column.source)] : []),
        ...(severalReports ? [start(texts.column.report)] : []),
      ],
      rows,
      lang,
    ),
  };
}
