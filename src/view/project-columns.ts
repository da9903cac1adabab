import type { Lang } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { ProjectView } from './project.ts';
import type { ProjectField } from './project-counts.ts';
import { quoteCell } from './quote-cell.ts';
import { type Cell, type Column, end, start } from './table.ts';

interface ProjectColumn {
  column: Column;
  cellOf(project: ProjectView): Cell;
}

const NONE: Cell = { text: '' };

/** The columns of the table; those that no project of the report has something for are left out. */
export function projectColumns(fields: ReadonlySet<ProjectField>, lang: Lang): ProjectColumn[] {
  const { column, list, marked } = messagesOf(lang);
  const text = (label: string, cellOf: (project: ProjectView) => LocalizedText | null): ProjectColumn => ({
    column: start(label),
    cellOf: (project) => cellOf(project) ?? NONE,
  });
  const where = (field: ProjectField, ...columns: ProjectColumn[]) => (fields.has(field) ? columns : []);
  const steps = (label: string, role: 'plan' | 'actual'): ProjectColumn => ({
    column: { ...start(label), listed: true },
    cellOf: ({ milestones, late }) => {
      const text = list(milestones.filter((one) => one.role === role).map((one) => one.text));
      return { text: late && role === 'plan' ? marked(text, late.text) : text };
    },
  });
  const amount = (label: string, key: 'investment' | 'planned' | 'invested'): ProjectColumn => ({
    column: end(label),
    cellOf: (project) => {
      const found = project.amount(key);
      if (!found) return NONE;
      // A status, even an empty one, has a bound such as 5亿元以上 kept beside the number in CSV.
      return { ...found, ...(found.source.comparator && { status: '' }) };
    },
  });
  const body = (key: 'responsible' | 'builder') => text(column[key], (project) => project.body(key));
  return [
    text(column.project, ({ name, nameLang }) => ({ text: name, lang: nameLang })),
    ...where(
      'kind',
      text(column.kind, ({ kindText }) => ({ text: kindText })),
    ),
    text(column.category, ({ categoryText }) => ({ text: categoryText })),
    {
      column: start(column.stage),
      cellOf: ({ stageText, reached }) => ({ text: stageText, year: reached?.year, source: reached }),
    },
    steps(column.milestones, 'actual'),
    ...where('plans', steps(column.plans, 'plan')),
    {
      column: start(column.scale),
      cellOf: ({ scale, source }) => (scale ? { ...scale, source } : NONE),
    },
    amount(column.investment, 'investment'),
    ...where('planned', amount(column.planned, 'planned')),
    ...where('invested', amount(column.invested, 'invested')),
    ...where(
      'duration',
      text(column.duration, ({ duration }) => ({ text: duration })),
    ),
    ...where('responsible', body('responsible')),
    ...where('builder', body('builder')),
    ...where(
      'portfolio',
      text(column.portfolio, ({ portfolio }) => portfolio),
    ),
    ...where(
      'note',
      text(column.note, ({ note }) => note),
    ),
    {
      column: start(column.source),
      cellOf: ({ milestones }) =>
        quoteCell([...new Set(milestones.map(({ quote }) => quote.text))].join(' ')),
    },
  ];
}
