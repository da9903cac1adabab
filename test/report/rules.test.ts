import { expect } from 'chai';
import { describeProblem } from '../../src/report/problem.ts';
import { checkRules } from '../../src/report/rules.ts';
import type { Observation, Portfolio, Report } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

const problemsOf = (report: Report): string[] => checkRules(report).map(describeProblem);

/** The problems of the other district's report after `change`. */
function problemsAfter(change: (report: Report) => void): string[] {
  const report = otherDistrict();
  change(report);
  return problemsOf(report);
}

const first = <T>(list: readonly T[]): T => {
  const [entry] = list;
  if (entry === undefined) throw new Error('an empty list');
  return entry;
};

/** The same report with the sections of its document. */
function sectioned(report: Report): Report {
  report.sections ??= [
    { id: 'part-1', name: { zh: '第一部分' }, opening: '一、2024年工作回顾' },
    { id: 'part-2', name: { zh: '第二部分' }, opening: '二、2025年主要任务' },
  ];
  return report;
}

const observing = (...observations: Partial<Observation>[]): string[] =>
  problemsAfter((report) => {
    first(report.indicators).observations = observations.map((one) => ({
      year: 2024,
      role: 'actual',
      raw: '7.5',
      value: 7.5,
      ...one,
    }));
  });

describe('checkRules', () => {
  it('finds no problem in a valid report', () => {
    expect(problemsOf(otherDistrict())).to.deep.equal([]);
  });

  describe('ids', () => {
    for (const key of ['sections', 'groups', 'indicators', 'portfolios', 'projects'] as const) {
      it(`are unique in ${key}`, () => {
        const listed = (report: Report) => (key === 'sections' ? sectioned(report) : report)[key] ?? [];
        const { length } = listed(otherDistrict());
        const { id } = first(listed(otherDistrict()));
        const twice = problemsAfter((report) => {
          (listed(report) as unknown[]).push(first(listed(report)));
        });
        expect(twice).to.include(`${key}[${length}].id: duplicate id "${id}"`);
      });
    }

    it('may be the same in two lists', () => {
      expect(
        problemsAfter(({ projects }) => {
          first(projects).id = 'gdp';
        }),
      ).to.deep.equal([]);
    });
  });

  describe('a reference', () => {
    it('names a group of the report', () => {
      expect(
        problemsAfter(({ indicators }) => {
          first(indicators).group = 'economy';
        }),
      ).to.deep.equal([
        'indicators[0].group: unknown group "economy": expected one of output, environment, people, culture',
      ]);
    });

    it('names nothing in a report without groups', () => {
      expect(
        problemsAfter((report) => {
          report.groups = [];
        })[0],
      ).to.equal('indicators[0].group: unknown group "output": the report defines no groups');
    });

    it('names a portfolio of the report', () => {
      expect(
        problemsAfter(({ portfolios }) => {
          first(portfolios).parts = ['continued', 'old'];
        }),
      ).to.deep.equal([
        'portfolios[0].parts[1]: unknown portfolio "old": expected one of all, continued, new, next-year',
      ]);
    });
  });

  describe('a section', () => {
    const quotedFrom = (section: string) => (report: Report) => {
      for (const one of [
        first(first(report.indicators).observations),
        first(report.portfolios),
        first(first(report.projects).milestones),
      ])
        one.section = section;
    };

    it('is one of the report, wherever a sentence is quoted', () => {
      expect(problemsAfter((report) => quotedFrom('part-2')(sectioned(report)))).to.deep.equal([]);
      expect(problemsAfter((report) => quotedFrom('part-3')(sectioned(report)))).to.deep.equal(
        [
          'indicators[0].observations[0].section',
          'portfolios[0].section',
          'projects[0].milestones[0].section',
        ].map((path) => `${path}: unknown section "part-3": expected one of part-1, part-2`),
      );
    });

    it('is none in a report that lists none', () => {
      expect(problemsAfter(quotedFrom('part-1'))[0]).to.equal(
        'indicators[0].observations[0].section: unknown section "part-1": the report defines no sections',
      );
    });

    it('is optional', () => {
      expect(problemsAfter(sectioned)).to.deep.equal([]);
    });
  });

  describe('parts', () => {
    const whole = (parts: Partial<Portfolio>[], total: Partial<Portfolio>): string[] =>
      problemsAfter((report) => {
        const plain = { name: { zh: '项目' }, year: 2024, count: 1, quote: '项目' };
        const portfolios = parts.map((part, index) => ({ ...plain, ...part, id: `part-${index}` }));
        const all = {
          ...plain,
          count: parts.length,
          ...total,
          id: 'all',
          parts: portfolios.map(({ id }) => id),
        };
        report.portfolios = [all, ...portfolios];
      });
    const yi = (value: number) => ({ investment: { value, unit: { zh: '亿元' }, raw: `${value}亿元` } });

    it('add up in number', () => {
      expect(whole([{ count: 22 }, { count: 55 }], { count: 77 })).to.deep.equal([]);
      expect(whole([{ count: 22 }, { count: 55 }], { count: 78 })).to.deep.equal([
        'portfolios[0].count: expected 77 (the sum of its parts), got 78',
      ]);
    });

    it('add up in investment', () => {
      expect(whole([yi(162.3), yi(354.9)], yi(517.2))).to.deep.equal([]);
      expect(whole([yi(162.3), yi(354.9)], yi(517.3))).to.deep.equal([
        'portfolios[0].investment.value: expected 517.2 (the sum of its parts), got 517.3',
      ]);
    });

    it('add up although 0.1 + 0.2 does not in binary', () => {
      expect(whole([yi(0.1), yi(0.2)], yi(0.3))).to.deep.equal([]);
    });

    it('are not summed if an investment is missing', () => {
      expect(whole([yi(162.3), {}], yi(517.2))).to.deep.equal([]);
      expect(whole([yi(162.3), yi(354.9)], {})).to.deep.equal([]);
    });

    it('may be none', () => {
      expect(whole([], { count: 5 })).to.deep.equal([]);
    });
  });

  for (const raw of ['[4]', '［4］', '【4】', ' [ ４ ] '])
    it(`asks for status E where the annex prints brackets: ${raw}`, () => {
      expect(observing({ raw, value: 4 })).to.deep.equal([
        `indicators[0].observations[0].status: expected "E" because raw is in brackets ("${raw}"), got undefined`,
      ]);
      expect(observing({ raw, value: 4, status: 'E' })).to.deep.equal([]);
    });

  describe('a range', () => {
    const at = 'indicators[0].observations[0]';

    for (const [raw, value, upper] of [
      ['6%—7%', 6, 7],
      ['6%-7%', 6, 7],
      ['6％～7％', 6, 7],
      ['6.5%–7%左右', 6.5, 7],
      ['20至30个', 20, 30],
      ['3亿元到5亿元', 3, 5],
      ['3亿元-5亿元', 3, 5],
      ['[20—30]', 20, 30],
      ['-1%至1%', -1, 1],
      ['-3%—-1%', -3, -1],
      ['下降6%—7%', 6, 7],
      ['下降6%—7%', -7, -6],
      ['1—9月增长6%—7%', 6, 7],
      ['3小时—5小时', 3, 5],
      ['10至12个月', 10, 12],
      ['10个月—12个月', 10, 12],
      ['5—6个百分点', 5, 6],
      ['前3—5名', 3, 5],
      ['6.25%—7.75%', 6.25, 7.75],
      ['自来水增长6%—7%', 6, 7],
    ] as const) {
      const more = raw.startsWith('[') ? { status: 'E' as const } : {};
      it(`has both its ends: ${raw} is ${value} to ${upper}`, () => {
        expect(observing({ raw, value, upper, ...more })).to.deep.equal([]);
      });

      it(`is no single number: ${raw}`, () => {
        expect(observing({ raw, value, ...more })).to.include(
          `${at}.upper: expected the second number of the range printed in raw "${raw}", got undefined`,
        );
      });
    }

    for (const [raw, value, upper, problem] of [
      ['6%—7%', 6, 8, `${at}.upper: expected an end of the range printed in raw "6%—7%", got 8`],
      ['6%—7%', 5, 7, `${at}.value: expected an end of the range printed in raw "6%—7%", got 5`],
      ['6%—7%', 7, 6, `${at}.upper: expected a number above value (7), got 6`],
      ['6%—6%', 6, 6, `${at}.upper: expected a number above value (6), got 6`],
      ['6%', 6, 7, `${at}.upper: expected no upper because raw "6%" prints no range, got 7`],
      ['6%—7%', null, 7, `${at}.value: expected the lower end of the range that ends at upper, got null`],
    ] as const) {
      it(`is as printed: not ${value} to ${upper} with ${raw}`, () => {
        expect(observing({ raw, value, upper })).to.deep.equal([problem]);
      });
    }

    it('has the signs that are printed', () => {
      expect(observing({ raw: '6%—7%', value: -7, upper: -6 })).to.deep.equal([
        `${at}.value: expected an end of the range printed in raw "6%—7%", got -7`,
        `${at}.upper: expected an end of the range printed in raw "6%—7%", got -6`,
      ]);
    });

    for (const [raw, value] of [
      ['2021—2025年建成7.5公里', 7.5],
      ['1—9月完成7.5亿元', 7.5],
      ['12月1日—5日发放7.5亿元', 7.5],
      ['9时至17时办理7.5件', 7.5],
      ['由6%提高到7.5%', 7.5],
      ['从6家到7家', 7],
      ['6家增加到7家', 7],
      ['增长-3.2%', -3.2],
      ['100MW/200MWh', 100],
      ['6%、7%', 6],
      ['6亿元，同比-7.5%', -7.5],
      ['6%——其中7.5%', 7.5],
    ] as const) {
      it(`is not printed in ${raw}`, () => {
        expect(observing({ raw, value })).to.deep.equal([]);
      });
    }
  });

  describe('a bound', () => {
    const of = (direction: 'higher' | 'lower' | 'none', more: Partial<Observation>) =>
      problemsAfter(({ indicators }) => {
        const indicator = first(indicators);
        indicator.direction = direction;
        indicator.observations = [{ year: 2024, role: 'plan', raw: '38', value: 38, ...more }];
      });

    for (const [comparator, against] of [
      ['at-most', 'higher'],
      ['under', 'higher'],
      ['at-least', 'lower'],
      ['over', 'lower'],
    ] as const) {
      it(`of a plan does not contradict the direction: ${comparator} where ${against} is better`, () => {
        expect(of(against, { comparator })).to.deep.equal([
          `indicators[0].observations[0].comparator: expected another bound, or another direction than "${against}", got "${comparator}"`,
        ]);
        expect(of(against === 'higher' ? 'lower' : 'higher', { comparator })).to.deep.equal([]);
        expect(of('none', { comparator })).to.deep.equal([]);
      });

      it(`of an actual may lie beyond the plan: ${comparator} where ${against} is better`, () => {
        expect(of(against, { role: 'actual', comparator })).to.deep.equal([]);
      });
    }
  });

  it('asks for a direction of lower for a rank', () => {
    const ranked = (direction: 'higher' | 'lower' | 'none') =>
      problemsAfter(({ indicators }) => {
        Object.assign(first(indicators), { measure: 'rank', direction, observations: [] });
      });
    expect(ranked('higher')).to.deep.equal([
      'indicators[0].direction: expected "lower" because the first place is the best, got "higher"',
    ]);
    expect(ranked('lower')).to.deep.equal([]);
    expect(ranked('none')).to.deep.equal([]);
  });

  it('asks for the stated completion that its quote prints', () => {
    const completion = { percent: 115.9, quote: '完成年度目标的115.9%' };
    expect(observing({ completion })).to.deep.equal([]);
    expect(observing({ completion: { ...completion, percent: 119.5 } })).to.deep.equal([
      'indicators[0].observations[0].completion.percent: expected a number printed in its quote "完成年度目标的115.9%", got 119.5',
    ]);
  });

  it('finds a stated completion in a cell of the quoted row', () => {
    for (const quote of ['1. 增速\t7.5\t109.8', '1. 增速  7.5  109.8', '5家完成109.8%'])
      expect(observing({ completion: { percent: 109.8, quote } }), quote).to.deep.equal([]);
  });

  describe('a value', () => {
    for (const [raw, value] of [
      ['7.5', 7.5],
      ['[4]', 4],
      ['8000户以上', 8000],
      ['1,234亿元', 1234],
      ['下降3.2%', -3.2],
      ['降低4.69%', 4.69],
      ['完成市定目标', null],
      ['2家', null],
      ['全市前三', 3],
      ['位居全市第二', 2],
      ['全市第十二位', 12],
      ['全省第二十', 20],
      ['首位', 1],
      ['全市第3', 3],
    ] as const) {
      it(`agrees with the print: ${value} with ${raw}`, () => {
        expect(observing({ raw, value, ...(raw.startsWith('[') ? { status: 'E' } : {}) })).to.deep.equal([]);
      });
    }

    for (const [raw, value] of [
      ['7.5', 75],
      ['[4]', 4.0001],
      ['完成市定目标', 100],
      ['增长3.2%', -3.2],
      ['3.2万户', 32_000],
      ['一', 1],
      ['全市前三', 2],
      ['全市倒数第二', 2],
      ['第三产业增长5%', 3],
    ] as const) {
      it(`does not agree with the print: ${value} with ${raw}`, () => {
        expect(observing({ raw, value, ...(raw.startsWith('[') ? { status: 'E' } : {}) })).to.deep.equal([
          `indicators[0].observations[0].value: expected the number printed in raw "${raw}", got ${value}`,
        ]);
      });
    }

    for (const [where, change, path] of [
      [
        'what a portfolio costs',
        (report: Report) => first(report.portfolios).investment,
        'portfolios[0].investment',
      ],
      [
        'what was spent on it',
        (report: Report) => first(report.portfolios).invested,
        'portfolios[0].invested',
      ],
      [
        'what a project costs',
        (report: Report) => first(report.projects).investment,
        'projects[0].investment',
      ],
    ] as const) {
      it(`agrees with the print in ${where}`, () => {
        const lines = problemsAfter((report) => {
          Object.assign(change(report) ?? {}, { raw: '1亿元' });
        });
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.include(`${path}.value: expected the number printed in raw "1亿元", got `);
      });
    }
  });

  describe('what was printed', () => {
    it('occurs in its quote, spaces and asterisks aside', () => {
      expect(observing({ quote: '增长 **7.5** %' })).to.deep.equal([]);
      expect(observing({ quote: '增长7.6%' })).to.deep.equal([
        'indicators[0].observations[0].raw: "7.5" does not occur in the quote "增长7.6%"',
      ]);
    });

    it('occurs in the quote of a milestone', () => {
      expect(
        problemsAfter(({ projects }) => {
          first(first(projects).milestones).raw = '竣工';
        }),
      ).to.deep.equal([
        'projects[0].milestones[0].raw: "竣工" does not occur in the quote "县城外环路签约。"',
      ]);
    });

    it('needs no quote', () => {
      expect(observing({})).to.deep.equal([]);
    });
  });

  describe('the observations of an indicator', () => {
    const advice = 'keep one, or give the later one the date when it was published';

    it('are unique by year and role', () => {
      expect(observing({}, { role: 'plan' }, { year: 2025, role: 'plan' }, { role: 'plan' })).to.deep.equal([
        `indicators[0].observations[3]: duplicate observation "2024 plan": ${advice}`,
      ]);
    });

    it('may be of parts of a year', () => {
      const september = { period: '2024-09' };
      expect(observing({}, september, { ...september, span: 'single' }, { period: '2024-Q3' })).to.deep.equal(
        [],
      );
      expect(observing({}, september, { ...september, span: 'cumulative' })).to.deep.equal([
        `indicators[0].observations[2]: duplicate observation "2024-09 actual": ${advice}`,
      ]);
    });

    it('may be replaced by one that was published later', () => {
      const later = { published: '2025-03-01' };
      expect(observing({}, later, { published: '2025-06-01' })).to.deep.equal([]);
      expect(observing({}, later, later)).to.deep.equal([
        `indicators[0].observations[2]: duplicate observation "2024 actual 2025-03-01": ${advice}`,
      ]);
    });

    it('are of a part of their own year', () => {
      expect(observing({ period: '2023-09' })).to.deep.equal([
        'indicators[0].observations[0].period: expected a part of the year 2024, got "2023-09"',
      ]);
    });

    it('have a span only with a part of the year', () => {
      expect(observing({ span: 'single' })).to.deep.equal([
        'indicators[0].observations[0].span: expected no span without a period, got "single"',
      ]);
    });

    it('may be none', () => {
      expect(observing()).to.deep.equal([]);
    });
  });

  describe('milestones', () => {
    const inYears = (...years: number[]): string[] =>
      problemsAfter(({ projects }) => {
        const project = first(projects);
        project.milestones = years.map((year) => ({ ...first(project.milestones), year }));
      });

    it('are in ascending year order', () => {
      expect(inYears(2022, 2024, 2025)).to.deep.equal([]);
      expect(inYears(2024, 2023, 2025)).to.deep.equal([
        'projects[0].milestones[1].year: milestones must be in ascending year order (2023 follows 2024)',
      ]);
    });

    it('may be several in a year', () => {
      expect(inYears(2024, 2024)).to.deep.equal([]);
    });
  });

  it('reports the problems of several rules', () => {
    expect(
      problemsAfter(({ indicators, portfolios, projects }) => {
        first(indicators).group = 'nowhere';
        first(portfolios).count = 1;
        first(first(projects).milestones).raw = '竣工';
      }),
    ).to.have.lengthOf(3);
  });
});
