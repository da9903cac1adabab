import { expect } from 'chai';
import { dataPackageOf } from '../../../src/authoring/export/data-package.ts';
import { tidyCsv } from '../../../src/authoring/export/tidy-csv.ts';
import { FULL } from '../workbook/full-report.ts';

const string = { type: 'string' };
const required = { required: true };

const resource = (name: string, fields: readonly object[], more: object) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields, missingValues: [''], ...more },
});

const DESCRIPTOR = {
  profile: 'tabular-data-package',
  name: 'qingchuan-2024',
  title: '青川区2024年报告',
  description: 'Report of Qingchuan',
  created: '2025-01-16T00:00:00Z',
  keywords: ['青川区', 'Qingchuan'],
  contributors: [{ title: '青川区政府', role: 'publisher' }],
  sources: [{ title: '青川区2024年报告', path: 'https://example.org/report' }],
  resources: [
    resource(
      'observations',
      [
        { name: 'area', ...string, description: 'GB/T 2260 code of the area, or its name' },
        { name: 'indicator', ...string, description: 'id of the indicator', constraints: required },
        { name: 'period', ...string, description: 'the year, or a part of it: 2024-09, 2024-Q3, 2024-H1' },
        { name: 'span', ...string, constraints: { enum: ['cumulative', 'single'] } },
        { name: 'role', ...string, constraints: { ...required, enum: ['plan', 'actual'] } },
        { name: 'raw', ...string, description: 'as printed', constraints: required },
        {
          name: 'value',
          type: 'number',
          description: 'in the unit; of a range, its lower end; empty for words',
        },
        { name: 'upper', type: 'number', description: 'the upper end of a range' },
        { name: 'unit', ...string, description: 'as printed' },
        { name: 'unitMult', type: 'integer', description: 'SDMX UNIT_MULT: the power of ten in the unit' },
        { name: 'status', ...string, description: 'SDMX OBS_STATUS', constraints: { enum: ['A', 'E', 'P'] } },
        {
          name: 'comparator',
          ...string,
          constraints: { enum: ['at-least', 'at-most', 'about', 'over', 'under'] },
        },
        { name: 'quote', ...string, description: 'the sentence it was read from' },
        { name: 'source', ...string },
        { name: 'published', type: 'date' },
      ],
      { foreignKeys: [{ fields: 'indicator', reference: { resource: 'indicators', fields: 'id' } }] },
    ),
    resource(
      'indicators',
      [
        { name: 'id', ...string, constraints: { ...required, unique: true } },
        { name: 'name', ...string },
        { name: 'name_en', ...string },
        { name: 'group', ...string },
        { name: 'unit', ...string },
        {
          name: 'measure',
          ...string,
          constraints: { enum: ['growth', 'level', 'count', 'share', 'index', 'rank'] },
        },
        { name: 'direction', ...string, constraints: { enum: ['higher', 'lower', 'none'] } },
        { name: 'target', ...string, constraints: { enum: ['binding', 'expected'] } },
      ],
      { primaryKey: 'id' },
    ),
  ],
};

describe('a report as a Data Package', () => {
  const files = dataPackageOf(FULL);

  it('has a descriptor of its tables', () => {
    const text = files['datapackage.json'] ?? '';
    expect(JSON.parse(text)).to.deep.equal(DESCRIPTOR);
    expect(text).to.match(/^\{\n {2}"profile".*\}\n$/s);
  });

  it('has its observations, and its indicators with their properties', () => {
    expect(files['observations.csv']).to.equal(tidyCsv(FULL));
    expect(files['indicators.csv']?.split('\r\n')).to.deep.equal([
      'id,name,name_en,group,unit,measure,direction,target',
      'gdp-growth,生产总值增速,GDP growth,economy,%,growth,higher,expected',
      'jobs,城镇新增就业,,economy,人,count,none,',
      'other,其他,,economy,人,level,lower,',
      '',
    ]);
  });

  it('says nothing that the report does not', () => {
    const plain = { ...FULL, title: { zh: '报告' }, area: { name: { zh: '青川区' } }, source: {} };
    const { description: _, sources: __, ...rest } = DESCRIPTOR;
    expect(JSON.parse(dataPackageOf(plain)['datapackage.json'] ?? '')).to.deep.equal({
      ...rest,
      title: '报告',
      keywords: ['青川区'],
    });
  });
});
