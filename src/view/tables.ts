import type { Lang } from '../messages/language.ts';
import { quoted } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { IndicatorView } from './indicator.ts';
import type { GaugeView } from './indicator-gauge.ts';
import { type ObservationView, observationView, withStatus } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectView } from './project.ts';
import { projectColumns } from './project-columns.ts';
import type { ProjectListView } from './project-list.ts';
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
  }
}

type Content = Omit<Table, 'caption'>;

/** All observations of the indicator, followed by gap, completion and verdict of the year. */
function ofGauge({ indicator }: GaugeView, lang: Lang): Content {
  const messages = messagesOf(lang);
  const { column } = messages;
  const { source: record, unit, year, gap, completion, verdict, badge } = indicator;
  const observed = record.observations
    .map((observation) => observationView(record, observation, lang))
    .sort((a, b) => a.year - b.year || (a.role === b.role ? 0 : a.role === 'plan' ? -1 : 1))
    .map(({ year, role, label, value, figure, lang, status, quote, source }) => ({
      id: `${year}-${role}`,
      cells: [
        { text: label },
        { text: figure, lang, ...(value !== null && { value, unit, status: '' }), source },
        { text: status },
        quoted(quote),
      ],
    }));
  const comparison = (id: 'gap' | 'completion' | 'verdict', cell: Cell | null) => {
    const label = messages.inYear(messages.year(year), column[id]);
    return cell ? [{ id, cells: [{ text: label }, cell, { text: '' }, { text: '' }] }] : [];
  };
  const share = completion && { text: completion.text, value: completion.percent, unit: '%' };
  const judged = verdict === 'not-planned' ? null : { text: badge.text };
  return {
    columns: [start(column.observation), end(column.figure), start(column.status), start(column.source)],
    rows: [
      ...observed,
      ...comparison('gap', gap),
      ...comparison('completion', share),
      ...comparison('verdict', judged),
    ],
  };
}

function ofRows({ rows, year }: PlanVsActualView, lang: Lang): Content {
  const messages = messagesOf(lang);
  const { column } = messages;
  const figure = (observation: ObservationView | null): Cell => {
    if (!observation) return { text: messages.noFigure };
    const { figure, lang, value, unit, status, source } = observation;
    if (value === null) return { text: figure, lang, source };
    const { power } = unit;
    return { text: withStatus(figure, status, messages), value, power, status, source };
  };
  return {
    columns: [
      start(column.indicator),
      start(column.unit),
      end(messages.roleOfYear('plan', year)),
      end(messages.roleOfYear('actual', year)),
      end(column.gap),
      end(column.completion),
      start(column.verdict),
      end(messages.roleOfYear('plan', year + 1)),
      start(column.source),
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
        { text: row.badge.text },
        figure(row.next),
        quoted(quotesOf(row)),
      ],
    })),
  };
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
