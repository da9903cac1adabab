import type { Lang } from '../messages/language.ts';
import { localise, quoted } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { IndicatorView } from './indicator.ts';
import type { GaugeView } from './indicator-gauge.ts';
import { distinctNotes, type ObservationView, observationView, withStatus } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import { withoutMarkup } from './printed-text.ts';
import type { ProjectView } from './project.ts';
import type { ProjectListView } from './project-list.ts';
import type { Cell, Column, Row, Table } from './table.ts';
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

const start = (label: string): Column => ({ label, align: 'start' });
const end = (label: string): Column => ({ label, align: 'end' });

/** All observations of the indicator, followed by gap, completion and verdict of the year. */
function ofGauge({ indicator }: GaugeView, lang: Lang): Content {
  const messages = messagesOf(lang);
  const { column } = messages;
  const { source: record, unit, year, gap, completion, verdict, badge } = indicator;
  const hasNotes = record.observations.some(({ note }) => note);
  const observed = record.observations
    .map((observation) => observationView(record, observation, lang))
    .sort((a, b) => a.year - b.year || (a.role === b.role ? 0 : a.role === 'plan' ? -1 : 1))
    .map(({ year, role, label, value, figure, status, note, quote, source }) => ({
      id: `${year}-${role}`,
      cells: [
        { text: label },
        { ...(value === null ? quoted(figure) : { text: figure, value, unit, status: '' }), source },
        { text: status },
        ...(hasNotes ? [note ?? { text: '' }] : []),
        sentence(quote),
      ],
    }));
  const rest = Array.from({ length: hasNotes ? 3 : 2 }, () => ({ text: '' }));
  const comparison = (id: 'gap' | 'completion' | 'verdict', cell: Cell | null) => {
    const label = messages.inYear(messages.year(year), column[id]);
    return cell ? [{ id, cells: [{ text: label }, cell, ...rest] }] : [];
  };
  const share = completion && { text: completion.text, value: completion.percent, unit: '%' };
  const judged = verdict === 'not-planned' ? null : { text: badge.text };
  return {
    columns: [
      start(column.observation),
      end(column.figure),
      start(column.status),
      ...(hasNotes ? [start(column.note)] : []),
      start(column.source),
    ],
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
  const hasNotes = rows.some((row) => notesOf(row).length > 0);
  const notesCell = (row: IndicatorView): Cell => {
    const notes = notesOf(row);
    return { text: notes.map(({ text }) => text).join(' '), lang: notes[0]?.lang };
  };
  const figure = (observation: ObservationView | null): Cell => {
    if (!observation) return { text: messages.noFigure };
    const { figure, value, status, source } = observation;
    if (value === null) return { ...quoted(figure), source };
    return { text: withStatus(figure, status, messages), value, status, source };
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
      ...(hasNotes ? [start(column.note)] : []),
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
        ...(hasNotes ? [notesCell(row)] : []),
        sentence(quotesOf(row)),
      ],
    })),
  };
}

const notesOf = ({ plan, actual, next }: IndicatorView) => distinctNotes([plan, actual, next]);

/** A quote as it is shown, and as the report has it. */
const sentence = (quote: string | null): Cell => ({
  ...quoted(withoutMarkup(quote ?? '')),
  ...(quote ? { quote } : {}),
});

/** The row's quotes, each once: an annex row holds all three figures. */
function quotesOf({ plan, actual, next }: IndicatorView): string {
  return [...new Set([plan, actual, next].flatMap((observation) => observation?.quote ?? []))].join(' ');
}

function ofProjects({ projects, matching, from, tablePaged }: ProjectListView, lang: Lang): Content {
  const { column } = messagesOf(lang);
  const rowsOf = (listed: readonly ProjectView[]) => listed.map((project) => projectRow(project, lang));
  return {
    columns: [
      start(column.project),
      start(column.category),
      start(column.stage),
      start(column.milestones),
      start(column.scale),
      end(column.investment),
      start(column.source),
    ],
    rows: rowsOf(tablePaged ? projects : matching),
    whole: tablePaged ? { rows: () => rowsOf(matching), from } : undefined,
  };
}

function projectRow(project: ProjectView, lang: Lang): Row {
  const { milestones, scale, investment, source } = project;
  const { inYear, list } = messagesOf(lang);
  const steps = milestones.map(({ yearText, stageText }) => inYear(yearText, stageText));
  return {
    id: project.id,
    cells: [
      { text: project.name, lang: project.nameLang },
      { text: project.categoryText },
      { text: project.stageText, source: project.reached },
      { text: list(steps) },
      { ...quoted(scale?.text), source: scale ? source : undefined },
      investment
        ? { ...investment, value: investment.source.value, unit: localise(investment.source.unit, lang) }
        : { text: '' },
      sentence([...new Set(milestones.map(({ quote }) => quote.text))].join(' ')),
    ],
  };
}
