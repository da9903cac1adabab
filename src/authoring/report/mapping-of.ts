import type { Mapping } from '../mapping.ts';
import { columnName } from '../place.ts';
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
export function mappingOf(draft: Draft, stated: Mapping = { format: 'district-mapping/1' }): Mapping {
  const { report, tables, indicators, proposed, portfolios } = draft;
  const { id, year, area, title, issuer, issued } = report;
  const ofSentences = new Set(indicators.filter(({ from }) => from === 'sentence').map(({ name }) => name));
  return {
    format: 'district-mapping/1',
    report: {
      id,
      year,
      area: {
        ...(area.code && { code: area.code }),
        zh: area.name.zh,
        ...(area.name.en && { en: area.name.en }),
      },
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
        ({ id: own, name, group, unit, measure, direction }): Named<'indicators'> => [
          name.zh,
          {
            id: own,
            ...(name.en && { en: name.en }),
            ...{ group, unit: unit.zh, measure, direction },
            ...(ofSentences.has(name.zh) && { take: true as const }),
          },
        ],
      ),
      ...proposed.map(({ name }): Named<'indicators'> => [name, {}]),
    ]),
    projects: merged<Entry<'projects'>>(
      stated.projects,
      report.projects.map(({ id: own, name, category }) => [
        name.zh,
        { id: own, ...(name.en && { en: name.en }), category },
      ]),
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
  const own = understood.map(([name, entry]): [string, T] => [name, { ...stated[name], ...entry }]);
  return { ...stated, ...Object.fromEntries(own) };
}
