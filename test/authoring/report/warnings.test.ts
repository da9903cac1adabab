import { expect } from 'chai';
import { warningsOf } from '../../../src/authoring/report/warnings.ts';
import type { Observation, Report } from '../../../src/report/schema.ts';
import { indicatorOf } from '../support/rows.ts';

const observed = (more: Partial<Observation> = {}): Observation => ({
  year: 2024,
  role: 'plan',
  raw: '5',
  value: 5,
  quote: '5亿元。',
  ...more,
});

const named = { name: { zh: '工业', en: 'Industry' }, unit: { zh: '亿元', en: 'yuan' } };

const reportOf = (more: Partial<Report>): Report =>
  ({ year: 2024, source: { url: 'x' }, indicators: [], projects: [], ...more }) as unknown as Report;

describe('what a report lacks', () => {
  it('is nothing where all is there', () => {
    const report = reportOf({
      indicators: [indicatorOf('a', '', { ...named, observations: [observed()] })],
      projects: [{ name: { zh: '桥', en: 'Bridge' } }] as unknown as Report['projects'],
    });
    expect(warningsOf(report)).to.deep.equal([]);
    expect(warningsOf(report, report)).to.deep.equal([]);
  });

  it('is each English name, quote and figure, and the address of the document', () => {
    const report = reportOf({
      source: {},
      indicators: [
        indicatorOf('a', '', { ...named, observations: [observed()] }),
        indicatorOf('b', '农业', {
          observations: [
            { year: 2024, role: 'plan', raw: '6', value: 6 },
            observed({ raw: '增长', value: null }),
            observed({ raw: '持平', value: null, rawText: { zh: '持平', en: 'unchanged' } }),
            observed({ raw: '同步', value: null, rawText: { zh: '同步' } }),
          ],
        }),
        indicatorOf('c', '商业', { unit: { zh: '—' } }),
      ],
      projects: [
        { name: { zh: '桥', en: 'Bridge' } },
        { name: { zh: '路' } },
      ] as unknown as Report['projects'],
    });
    expect(warningsOf(report).map(({ path, message, found }) => [path, message, found])).to.deep.equal([
      ['indicators[1].name', 'no English name', '农业'],
      ['indicators[1].unit', 'no English name for the unit 亿元', '亿元'],
      ['indicators[1].observations[0]', 'no quote', '6'],
      ['indicators[1].observations[1].rawText', 'no English for "增长"', '增长'],
      ['indicators[1].observations[3].rawText', 'no English for "同步"', '同步'],
      ['indicators[2].name', 'no English name', '商业'],
      ['indicators[2].observations', 'no figure', '商业'],
      ['projects[1].name', 'no English name', '路'],
      ['source.url', 'no address of the document', undefined],
    ]);
  });

  it('is each indicator that last year planned for this year', () => {
    const like = reportOf({
      indicators: [
        indicatorOf('here', '甲', { observations: [observed()] }),
        indicatorOf('gone', '乙', { observations: [observed({ year: 2023 }), observed()] }),
        indicatorOf('done', '丙', { observations: [observed({ role: 'actual' })] }),
        indicatorOf('before', '丁', { observations: [observed({ year: 2023 })] }),
      ],
    });
    const report = reportOf({
      indicators: [indicatorOf('here', '', { ...named, observations: [observed()] })],
    });
    expect(warningsOf(report, like)).to.deep.equal([
      {
        path: 'indicators',
        message: '"gone" (乙) of the earlier report had a plan for 2024 and is gone',
        found: 'gone',
      },
    ]);
  });
});
