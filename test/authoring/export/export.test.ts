import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { dataPackageOf } from '../../../src/authoring/export/data-package.ts';
import { TIDY_COLUMNS, tidyCsv } from '../../../src/authoring/export/tidy-csv.ts';
import { parseReportText } from '../../../src/report/parse.ts';
import type { Report } from '../../../src/report/schema.ts';
import { jsonLdOf, jsonLdText } from '../../../src/view/json-ld.ts';

const bundled = parseReportText(readFileSync('data/zhanhe-2023.json', 'utf8'));

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

const withObservation = (raw: string, value: number | null): Report => {
  const [indicator] = bundled.indicators;
  if (!indicator) throw new Error('no indicator');
  return {
    ...bundled,
    indicators: [{ ...indicator, observations: [{ year: 2023, role: 'plan', raw, value }] }],
  };
};

describe('observations as a table', () => {
  it('have a row each, with every value', () => {
    const rows = rowsOf(tidyCsv(bundled));
    const all = bundled.indicators.flatMap(({ id, observations }) =>
      observations.map((one) => ({ id, ...one })),
    );
    expect(rows.length).to.equal(all.length);
    all.forEach((one, r) => {
      const row = rows[r] ?? {};
      expect(row['indicator']).to.equal(one.id);
      expect(row['value']).to.equal(one.value === null ? '' : String(one.value));
      expect(row['upper']).to.equal(one.upper === undefined ? '' : String(one.upper));
      expect(row['quote']).to.equal(one.quote ?? '');
    });
    expect(Object.keys(rows[0] ?? {})).to.deep.equal([...TIDY_COLUMNS]);
  });

  it('are run as a formula by no spreadsheet', () => {
    expect(rowsOf(tidyCsv(withObservation('=1+1', null)))[0]?.['raw']).to.equal("'=1+1");
    expect(rowsOf(tidyCsv(withObservation('-0.5', -0.5)))[0]?.['raw']).to.equal('-0.5');
  });
});

interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      name: string;
      type: string;
      constraints?: { enum?: string[]; required?: boolean };
    }[];
  };
}

describe('a Data Package', () => {
  const files = dataPackageOf(bundled);
  const descriptor = JSON.parse(files['datapackage.json'] ?? '');

  it('describes each of its tables, and what they hold', () => {
    expect(descriptor.name).to.match(/^[a-z0-9._-]+$/);
    for (const { path, schema } of descriptor.resources as Resource[]) {
      const rows = rowsOf(files[path] ?? '');
      expect(Object.keys(rows[0] ?? {})).to.deep.equal(schema.fields.map(({ name }) => name));
      for (const row of rows)
        for (const { name, type, constraints } of schema.fields) {
          const cell = row[name] ?? '';
          if (constraints?.required) expect(cell, name).not.to.equal('');
          if (cell === '') continue;
          if (constraints?.enum) expect(constraints.enum, name).to.include(cell);
          if (type === 'number' || type === 'integer') expect(Number(cell), name).not.to.be.NaN;
          if (type === 'integer') expect(Number.isInteger(Number(cell)), name).to.equal(true);
          if (type === 'date') expect(cell).to.match(/^\d{4}-\d\d-\d\d$/);
        }
    }
  });

  it('names an indicator for each observation', () => {
    const ids = rowsOf(files['indicators.csv'] ?? '').map((row) => row['id']);
    for (const { indicator } of rowsOf(files['observations.csv'] ?? '')) expect(ids).to.include(indicator);
  });
});

describe('a schema.org Dataset', () => {
  it('says what, where, when and by whom', () => {
    expect(jsonLdOf(bundled)).to.deep.include({
      '@type': 'Dataset',
      identifier: 'zhanhe-2023',
      datePublished: '2024-01-16',
      temporalCoverage: '2023/2024',
    });
  });

  it('can be in a script of a page', () => {
    const text = jsonLdText({ ...bundled, issuer: { zh: '</script><script>alert(1)' } });
    expect(text).not.to.include('<');
    expect(JSON.parse(text).creator.name[0]['@value']).to.equal('</script><script>alert(1)');
  });
});
