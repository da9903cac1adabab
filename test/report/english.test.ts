import { expect } from 'chai';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { ReportError } from '../../src/report/problem.ts';
import type { Report } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

/** The problems of the other district's report after `change`, read as an object and as a file. */
function problemsAfter(change: (report: Report) => void): string[] {
  const report = otherDistrict();
  change(report);
  const read = (parse: () => Report): string => {
    try {
      parse();
      return '';
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      return error.message;
    }
  };
  const message = read(() => parseReport(report));
  expect(read(() => parseReportText(JSON.stringify(report)))).to.equal(message);
  return message.split('\n').filter(Boolean);
}

describe('the English of a report', () => {
  for (const en of [
    'GDP 增速',
    '漢',
    'the 〇 of 二〇二三',
    'rare: 㐀',
    'rarer: 𠮷',
    '⼈⼝ as radicals',
    '豈',
    '々',
  ]) {
    it(`holds no Chinese character: ${en}`, () => {
      const found = problemsAfter(({ title }) => {
        title.en = en;
      });
      expect(found).to.deep.equal([
        `title.en: expected a text without Chinese characters, got ${JSON.stringify(en)}`,
      ]);
    });
  }

  for (const en of [
    'Lüxin Garden — “homes”, 46 µg/m³',
    '½ of Zhánhé · 5‰',
    '100 m² ≥ 1 mu …',
    '😀 𝒙',
    'Москва',
    'line\nbreak',
  ]) {
    it(`may be anything else: ${en}`, () => {
      expect(
        problemsAfter(({ title }) => {
          title.en = en;
        }),
      ).to.deep.equal([]);
    });
  }

  it('is looked at wherever the format has a text', () => {
    const en = '中';
    const text = { zh: '中', en };
    const paths = problemsAfter((report) => {
      report.notes = [text];
      report.area.name = text;
      report.sections = [{ id: 'one', name: text, opening: '一' }];
      const [indicator] = report.indicators;
      const [project] = report.projects;
      if (!indicator || !project) throw new Error('an empty report');
      indicator.unit = text;
      indicator.shortName = text;
      indicator.responsible = text;
      indicator.observations = [
        { year: 2024, role: 'plan', raw: '中', value: null, rawText: text, break: text, note: text },
      ];
      project.place = text;
      project.investment = { value: 1, unit: text, raw: '1' };
      project.builder = text;
      report.portfolios = [
        { id: 'all', name: text, year: 2024, count: 1, investmentLabel: text, quote: '中' },
      ];
    }).map((line) => line.slice(0, line.indexOf(':')));
    expect(paths).to.have.members([
      'area.name.en',
      'notes[0].en',
      'sections[0].name.en',
      'indicators[0].shortName.en',
      'indicators[0].unit.en',
      'indicators[0].responsible.en',
      'indicators[0].observations[0].rawText.en',
      'indicators[0].observations[0].break.en',
      'indicators[0].observations[0].note.en',
      'portfolios[0].name.en',
      'portfolios[0].investmentLabel.en',
      'projects[0].place.en',
      'projects[0].investment.unit.en',
      'projects[0].builder.en',
    ]);
  });

  it('is not demanded, and what the report prints is Chinese', () => {
    expect(
      problemsAfter(({ title }) => {
        title.zh = '报告';
        delete title.en;
      }),
    ).to.deep.equal([]);
  });
});
