import type { Mapping } from '../mapping.ts';
import { columnName } from '../place.ts';
import type { Draft } from './draft.ts';

/** What was understood, as corrections to start from: each line can be changed, and the next import keeps to it. */
export function mappingOf({ report, tables, proposed }: Draft): Mapping {
  const { id, year, area, title, issuer, issued } = report;
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
    tables: Object.fromEntries(
      tables.map(({ table, columns }) => [
        table.id,
        {
          columns: Object.fromEntries(
            columns.columns.map(({ index, meaning }) => [columnName(index + 1), meaning]),
          ),
        },
      ]),
    ),
    indicators: Object.fromEntries([
      ...report.indicators.map(({ id: own, name, group, unit, measure, direction }) => [
        name.zh,
        { id: own, ...(name.en && { en: name.en }), group, unit: unit.zh, measure, direction },
      ]),
      ...proposed.map(({ name }) => [name, {}]),
    ]),
    projects: Object.fromEntries(
      report.projects.map(({ id: own, name, category }) => [
        name.zh,
        { id: own, ...(name.en && { en: name.en }), category },
      ]),
    ),
  };
}
