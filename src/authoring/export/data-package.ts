import type { Report } from '../../report/schema.ts';
import { COMPARATORS, MEASURES } from '../../report/vocabulary.ts';
import { csvOfRows, TIDY_COLUMNS, tidyCsv } from './tidy-csv.ts';

type Column = (typeof TIDY_COLUMNS)[number];

const DESCRIPTIONS: Readonly<Record<Column, object>> = {
  area: { type: 'string', description: 'GB/T 2260 code of the area, or its name' },
  indicator: { type: 'string', description: 'id of the indicator', constraints: { required: true } },
  period: { type: 'string', description: 'the year, or a part of it: 2024-09, 2024-Q3, 2024-H1' },
  span: { type: 'string', constraints: { enum: ['cumulative', 'single'] } },
  role: { type: 'string', constraints: { required: true, enum: ['plan', 'actual'] } },
  raw: { type: 'string', description: 'as printed', constraints: { required: true } },
  value: { type: 'number', description: 'in the unit; of a range, its lower end; empty for words' },
  upper: { type: 'number', description: 'the upper end of a range' },
  unit: { type: 'string', description: 'as printed' },
  unitMult: { type: 'integer', description: 'SDMX UNIT_MULT: the power of ten in the unit' },
  status: { type: 'string', description: 'SDMX OBS_STATUS', constraints: { enum: ['A', 'E', 'P'] } },
  comparator: { type: 'string', constraints: { enum: [...COMPARATORS] } },
  quote: { type: 'string', description: 'the sentence it was read from' },
  source: { type: 'string' },
  published: { type: 'date' },
};

const INDICATOR_FIELDS = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true } },
  { name: 'name', type: 'string' },
  { name: 'name_en', type: 'string' },
  { name: 'group', type: 'string' },
  { name: 'unit', type: 'string' },
  { name: 'measure', type: 'string', constraints: { enum: [...MEASURES] } },
  { name: 'direction', type: 'string', constraints: { enum: ['higher', 'lower', 'none'] } },
  { name: 'target', type: 'string', constraints: { enum: ['binding', 'expected'] } },
];

const resource = (name: string, fields: readonly object[], more: object = {}) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields, missingValues: [''], ...more },
});

/** A report as a Data Package: the text of each of its files by name. */
export function dataPackageOf(report: Report): Readonly<Record<string, string>> {
  const { id, title, issued, area, issuer, source, indicators } = report;
  const descriptor = {
    profile: 'tabular-data-package',
    name: id,
    title: title.zh,
    description: title.en,
    created: `${issued}T00:00:00Z`,
    keywords: [area.name.zh, area.name.en].filter(Boolean),
    contributors: [{ title: issuer.zh, role: 'publisher' }],
    ...(source.url !== undefined && { sources: [{ title: title.zh, path: source.url }] }),
    resources: [
      resource(
        'observations',
        TIDY_COLUMNS.map((name) => ({ name, ...DESCRIPTIONS[name] })),
        {
          foreignKeys: [{ fields: 'indicator', reference: { resource: 'indicators', fields: 'id' } }],
        },
      ),
      resource('indicators', INDICATOR_FIELDS, { primaryKey: 'id' }),
    ],
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    'observations.csv': tidyCsv(report),
    'indicators.csv': csvOfRows([
      INDICATOR_FIELDS.map(({ name }) => name),
      ...indicators.map(({ id: own, name, group, unit, measure, direction, target }) => [
        own,
        name.zh,
        name.en,
        group,
        unit.zh,
        measure,
        direction,
        target,
      ]),
    ]),
  };
}
