import type { Report } from '../../report/schema.ts';
import type { Mapping } from '../mapping.ts';
import { columnName } from '../place.ts';
import { keyOf } from '../rows/row.ts';
import type { Draft } from './draft.ts';
import { portfolioKey } from './portfolios.ts';

type Key = 'tables' | 'indicators' | 'projects';
type Entry<K extends Key> = NonNullable<Mapping[K]>[string];
type Named<K extends Key> = readonly [name: string, entry: Entry<K>];

/**
 * What was understood, as corrections to start from: each line can be changed, and the next import keeps to it.
 *
 * @param stated The corrections that it was understood with: what was left out stays so, and chosen quotes are kept.
 */
export function mappingOf(draft: Draft, stated: Partial<Mapping> = {}): Mapping {
  const { report, tables, indicators, projects, proposed, portfolios } = draft;
  // A report that does not pass the check may lack any of them.
  const { id, year, area, title, issuer, issued }: Partial<Report> = report;
  // What is left out is none of the report's.
  const rows = indicators.filter((row) => !stated.indicators?.[keyOf(row)]?.leaveOut);
  const listed = projects.filter((row) => !stated.projects?.[keyOf(row)]?.leaveOut);
  return {
    format: 'district-mapping/1',
    report: {
      id,
      year,
      ...(area && {
        area: {
          ...(area.code && { code: area.code }),
          zh: area.name.zh,
          ...(area.name.en && { en: area.name.en }),
        },
      }),
      title,
      issuer,
      issued,
    },
    groups: Object.fromEntries(report.groups.map(({ id: own, name }) => [own, name])),
    tables: merged<Entry<'tables'>>(
      stated.tables,
      tables.map(({ table, columns }) => [
        table.id,
        {
          columns: Object.fromEntries(
            columns.columns.map(({ index, meaning }) => [columnName(index + 1), meaning]),
          ),
        },
      ]),
    ),
    indicators: merged<Entry<'indicators'>>(stated.indicators, [
      ...report.indicators.map(
        ({ id: own, name, group, unit, measure, direction }, i): Named<'indicators'> => {
          const row = rows[i];
          return [
            row ? keyOf(row) : name.zh,
            {
              id: own,
              ...(name.en && { en: name.en }),
              ...{ group, unit: unit.zh, measure, direction },
              ...(row?.from === 'sentence' && !row.key && { take: true as const }),
            },
          ];
        },
      ),
      ...proposed.map(({ name }): Named<'indicators'> => [name, {}]),
      // It is taken by its name, as its key is only known with the other rows.
      ...rows
        .filter(({ from, key }) => from === 'sentence' && key)
        .map(({ name }): Named<'indicators'> => [name, { take: true }]),
    ]),
    projects: merged<Entry<'projects'>>(
      stated.projects,
      report.projects.map(({ id: own, name, category, milestones }, p): Named<'projects'> => {
        const row = listed[p];
        // The one of this year comes first, if the row has any.
        const stages = milestones.map(({ stage }) => stage);
        const [stage, nextStage] = row?.progress || !row?.nextProgress ? stages : [undefined, ...stages];
        return [
          row ? keyOf(row) : name.zh,
          {
            id: own,
            ...(name.en && { en: name.en }),
            category,
            ...(stage && { stage }),
            ...(nextStage && { nextStage }),
          },
        ];
      }),
    ),
    ...(portfolios.length > 0 && {
      portfolios: Object.fromEntries(
        portfolios.map((row, p) => {
          const { id: own, name } = report.portfolios[p] ?? {};
          return [portfolioKey(row), { id: own, ...(name?.en && { en: name.en }), take: true as const }];
        }),
      ),
    }),
    ...(stated.quotes && { quotes: stated.quotes }),
    ...(stated.files && { files: stated.files }),
  };
}

/** What was stated, with what was understood of it. */
function merged<T extends object>(
  stated: Readonly<Record<string, T>> = {},
  understood: readonly (readonly [name: string, entry: T])[],
): Record<string, T> {
  const all: Record<string, T> = { ...stated };
  for (const [name, entry] of understood) all[name] = { ...all[name], ...entry };
  return all;
}
