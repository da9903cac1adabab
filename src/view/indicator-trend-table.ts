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
  const rows = points.flatMap((point) => {
    const { plan, actual, gap, completion } = point.indicator;
    const figures = [plan, actual].filter((one) => one !== null);
    if (figures.length === 0) return [];
    return [
      {
        id: point.id,
        cells: [
          { text: point.label },
          figureCell(plan, lang),
          figureCell(actual, lang),
          gap ?? { text: messages.noFigure },
          completionCell(completion) ?? { text: messages.noFigure },
          { text: point.badge?.text ?? messages.noFigure },
          quoteCell([...new Set(figures.flatMap(({ quote }) => quote ?? []))].join(' ')),
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
        end(messages.role('plan')),
        end(messages.role('actual')),
        end(column.gap),
        end(column.completion),
        start(column.verdict),
        start(column.source),
        ...(severalReports ? [start(texts.column.report)] : []),
      ],
      rows,
      lang,
    ),
  };
}
