import { expect } from 'chai';
import { misquotes } from '../../src/report/quotes.ts';
import type { Report, Section } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

/** A report that quotes `quote` once in each place where a report can. */
function quoting(quote: string): Report {
  const verdict = { met: true, quote };
  const completion = { percent: 100, quote };
  const [indicator, portfolio, project] = [
    otherDistrict().indicators[0],
    otherDistrict().portfolios[0],
    otherDistrict().projects[0],
  ];
  if (!indicator || !portfolio || !project) throw new Error('no report to quote in');
  const figure = { year: 2024, role: 'actual' as const, raw: '一', value: null };
  const observations = [{ ...figure, quote, verdict, completion }];
  const milestones = [{ year: 2024, stage: 'started' as const, raw: '一', quote }];
  return {
    ...otherDistrict(),
    indicators: [{ ...indicator, observations }],
    portfolios: [{ ...portfolio, quote }],
    projects: [{ ...project, milestones }],
  };
}

describe('misquotes', () => {
  it('finds each quote that does not occur in the document', () => {
    expect(misquotes(quoting('增长8%'), '增长7%')).to.deep.equal(
      [
        'indicators[0].observations[0].quote',
        'indicators[0].observations[0].verdict.quote',
        'indicators[0].observations[0].completion.quote',
        'portfolios[0].quote',
        'projects[0].milestones[0].quote',
      ].map((path) => ({
        path,
        message: '"增长8%" does not occur in the document',
        found: '增长8%',
        rule: { code: 'not-in-document', values: [] },
      })),
    );
  });

  it('finds nothing in a report without quotes', () => {
    const report = quoting('一');
    const figure = { year: 2024, role: 'actual' as const, raw: '一', value: null };
    const bare = report.indicators.map((indicator) => ({ ...indicator, observations: [figure] }));
    expect(misquotes({ ...report, indicators: bare, portfolios: [], projects: [] }, '')).to.deep.equal([]);
  });

  for (const [what, quote, document] of [
    ['the same words', '增长7%。', '生产总值增长7%。投资增长8%。'],
    ['words over a line break', '构建新发展格局', '努力构建新发展格\n\n局，'],
    ['words without the spaces of the scan', '总投资517.2亿元', '总投资 517.2 亿元'],
    ['a row without its tabs', '1. 增速 % 7.5 [4] 7', '1. 增速\t%\t7.5\t[4]\t7'],
    ['words in bold', '一是继续保持良好态势。', '一是**继续保持良好态势**。'],
    ['full-width forms', '增长7.5%(预计)', '增长７．５％（预计）'],
    ['a thousands separator', '12345户', '12,345户'],
  ] as const) {
    it(`accepts ${what}`, () => {
      expect(misquotes(quoting(quote), document)).to.deep.equal([]);
    });
  }

  for (const [what, quote, document] of [
    ['another number', '增长7.5%', '增长7.6%'],
    ['a corrected word', '湛河区', '漯河区'],
    ['words left out', '生产总值7%', '生产总值增长7%'],
    ['two sentences the other way round', '乙。甲。', '甲。乙。'],
  ] as const) {
    it(`rejects ${what}`, () => {
      expect(misquotes(quoting(quote), document)).to.have.lengthOf(5);
    });
  }
});

describe('misquotes in a report with sections', () => {
  const sections = [
    { id: 'done', name: { zh: '第一部分' }, opening: '一、2024年 工作' },
    { id: 'done-industry', name: { zh: '第一部分（一）' }, opening: '（一）工业' },
    { id: 'plan', name: { zh: '第二部分' }, opening: '二、2025年工作' },
    { id: 'plan-industry', name: { zh: '第二部分（一）' }, opening: '（一）工业' },
  ];
  const document =
    '报告\n一、2024年工作\n甲。丁。\n（一）工业\n乙。\n二、2025年\n工作\n（一）**工业。**丙。乙。';

  /** A report that quotes `quote` from that section, once in each place but verdict and completion, which name none. */
  function from(section: string, quote: string): Report {
    const report = quoting(quote);
    for (const { observations } of report.indicators) for (const one of observations) one.section = section;
    for (const portfolio of report.portfolios) portfolio.section = section;
    for (const { milestones } of report.projects) for (const one of milestones) one.section = section;
    return { ...report, sections };
  }

  for (const [section, quote] of [
    ['done', '甲。'],
    ['done', '一、2024年工作甲。'],
    ['done-industry', '乙。'],
    ['plan-industry', '乙。'],
    ['plan-industry', '工业。丙。'],
  ] as const) {
    it(`finds ${quote} in ${section}`, () => {
      expect(misquotes(from(section, quote), document)).to.deep.equal([]);
    });
  }

  for (const [section, quote] of [
    ['done', '乙。'],
    ['done-industry', '丙。'],
    ['plan', '甲。'],
    ['plan', '2025年工作（一）工业'],
  ] as const) {
    it(`does not find ${quote} in ${section}`, () => {
      expect(misquotes(from(section, quote), document)).to.deep.equal(
        ['indicators[0].observations[0].quote', 'portfolios[0].quote', 'projects[0].milestones[0].quote'].map(
          (path) => ({
            path,
            message: `"${quote}" does not occur in section "${section}" of the document`,
            found: quote,
            rule: { code: 'not-in-section', values: [section] },
          }),
        ),
      );
    });
  }

  it('reports an opening that does not occur in the document', () => {
    const report = { ...from('done', '甲。'), sections: sections.slice(0, 1) };
    expect(misquotes(report, document.replace('2024', '2023'))).to.deep.equal([
      {
        path: 'sections[0].opening',
        message: '"一、2024年 工作" does not occur in the document',
        found: '一、2024年 工作',
        rule: { code: 'not-in-document', values: [] },
      },
    ]);
  });

  it('reports an opening that is out of order', () => {
    const [first, , third] = sections as [Section, Section, Section];
    const report = { ...from('plan', '丙。'), sections: [third, first] };
    expect(misquotes(report, document)).to.deep.equal([
      {
        path: 'sections[1].opening',
        message: '"一、2024年 工作" does not occur in the document after the previous opening',
        found: '一、2024年 工作',
        rule: { code: 'not-after-opening', values: [] },
      },
    ]);
  });

  it('reports an opening that occurs only as the one before it', () => {
    const [, industry] = sections as [Section, Section];
    const report = { ...quoting('丙。'), sections: [industry, { ...industry, id: 'again' }] };
    expect(misquotes(report, '（一）工业丙。').map(({ path }) => path)).to.deep.equal([
      'sections[1].opening',
    ]);
  });
});
