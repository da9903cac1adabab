import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { isReplaced } from '../report/replaced-figures.ts';
import { completionCell, figureCell } from './figure-cells.ts';
import type { IndicatorView } from './indicator.ts';
import type { GaugeView } from './indicator-gauge.ts';
import { type ObservationView, observationView } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectView } from './project.ts';
import { projectColumns } from './project-columns.ts';
import type { ProjectListView } from './project-list.ts';
import { quoteCell } from './quote-cell.ts';
import { indicatorRemarks, observationRemarks, withRemarks } from './remarks.ts';
import { type Cell, end, type Row, start, type Table } from './table.ts';
import type { WidgetView } from './widget.ts';

/** The table of a view. `lang` is that of the view. */
export function tableOf(view: WidgetView, lang: Lang): Table {
  switch (view.kind) {
    case 'indicator-gauge':
      return { caption: view.tableCaption, ...ofGauge(view, lang) };
    case 'plan-vs-actual':
      return { caption: view.tableCaption, ...ofRows(view, lang) };
    case 'project-list':
      return { caption: view.tableCaption, ...ofProjects(view, lang) };
    case 'indicator-trend':
      return view.table();
  }
}

type Content = Omit<Table, 'caption'>;

/** All observations of the indicator, followed by gap, completion and verdict of the year. */
function ofGauge({ indicator }: GaugeView, lang: Lang): Content {
  const messages = messagesOf(lang);
  const { column } = messages;
  const { remark } = interactionMessagesOf(messages);
  const { source: record, unit, year, gap, completion, verdict, badge } = indicator;
  const observed = record.observations
    .map((observation) => observationView(record, observation, lang))
    .sort(chronologically)
    .map((view) => {
      const { year, role, label, value, figure, lang: figureLang, status, quote, source } = view;
      const { period = year, span = '', published = '' } = source;
      return {
        id: [period, span, role, published].filter(Boolean).join('-'),
        cells: [
          { text: isReplaced(record, source) ? messages.marked(label, remark.earlier[role]) : label },
          { text: figure, lang: figureLang, ...(value !== null && { value, unit, status: '' }), source },
          { text: status },
          quoteCell(quote),
        ],
        remarks: observationRemarks(record, view, lang),
      };
    });
  const line = (id: string, label: string, cell: Cell) => ({
    id,
    cells: [{ text: label }, cell, { text: '' }, { text: '' }],
    remarks: [],
  });
  const comparison = (id: 'gap' | 'completion' | 'verdict', cell: Cell | null) =>
    cell ? [line(id, messages.inYear(messages.year(year), column[id]), cell)] : [];
  const judged = verdict === 'not-planned' ? null : { text: badge.text };
  return withRemarks(
    [start(column.observation), end(column.figure), start(column.status), start(column.source)],
    [
      ...observed,
      ...comparison('gap', gap),
      ...comparison('completion', completionCell(completion)),
      ...comparison('verdict', judged),
      ...indicatorRemarks(record, lang).map(({ label, ...cell }, index) =>
        line(`remark-${index}`, label, cell),
      ),
    ],
    lang,
  );
}

/** By year, the plan first, parts of a year before the whole, in the order of their publication. */
function chronologically(a: ObservationView, b: ObservationView): number {
  const end = ({ months }: ObservationView) => months?.to ?? 13;
  return (
    a.year - b.year ||
    (a.role === b.role ? end(a) - end(b) : a.role === 'plan' ? -1 : 1) ||
    ((a.source.published ?? '') < (b.source.published ?? '') ? -1 : 1)
  );
}

function ofRows({ rows, year }: PlanVsActualView, lang: Lang): Content {
  const messages = messagesOf(lang);
  const { column } = messages;
  return withRemarks(
    [
      start(column.indicator),
      { ...start(column.unit), folds: true },
      // The answer first: a phone shows no more without scrolling.
      end(messages.roleOfYear('actual', year)),
      end(messages.roleOfYear('plan', year)),
      { ...start(column.verdict), charted: true },
      { ...end(column.gap), charted: true },
      { ...end(column.completion), charted: true },
      end(messages.roleOfYear('plan', year + 1)),
      ...(rows[0]?.compared ?? []).map(({ head }) => start(head)),
      start(column.source),
    ],
    rows.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name, lang: row.nameLang },
        { text: row.unit, lang: row.unitLang },
        figureCell(row.actual, lang),
        figureCell(row.plan, lang),
        { text: row.badge.text },
        row.gap ?? { text: messages.noFigure },
        completionCell(row.completion) ?? { text: messages.noFigure },
        figureCell(row.next, lang),
        ...(row.compared ?? []).map(({ cell }) => ({ text: cell })),
        quoteCell(quotesOf(row)),
      ],
      remarks: [
        ...indicatorRemarks(row.source, lang),
        ...[row.plan, row.actual, row.next].flatMap((one) =>
          one ? observationRemarks(row.source, one, lang) : [],
        ),
      ],
    })),
    lang,
  );
}

/** The row's quotes, each once: an annex row holds all three figures. */
function quotesOf({ plan, actual, next }: IndicatorView): string {
  return [...new Set([plan, actual, next].flatMap((observation) => observation?.quote ?? []))].join(' ');
}

function ofProjects({ projects, matching, from, tablePaged, fields }: ProjectListView, lang: Lang): Content {
  const columns = projectColumns(fields, lang);
  const rowsOf = (listed: readonly ProjectView[]): Row[] =>
    listed.map((project) => ({ id: project.id, cells: columns.map(({ cellOf }) => cellOf(project)) }));
  return {
    columns: columns.map(({ column }) => column),
    rows: rowsOf(tablePaged ? projects : matching),
    whole: tablePaged ? { rows: () => rowsOf(matching), from } : undefined,
  };
}
