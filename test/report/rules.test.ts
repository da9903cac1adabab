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

  it('asks for status E where the annex prints brackets', () => {
    expect(observing({ raw: '[4]', value: 4 })).to.deep.equal([
      'indicators[0].observations[0].status: expected "E" because raw is in brackets ("[4]"), got undefined',
    ]);
  });

  describe('a value', () => {
    for (const [raw, value] of [
      ['7.5', 7.5],
      ['[4]', 4],
      ['8000户以上', 8000],
      ['1,234万元', 1234],
      ['下降3.2%', -3.2],
      ['降低4.69%', 4.69],
      ['增长6%-7%', 7],
      ['完成市定目标', null],
      ['2家', null],
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
    it('are unique by year and role', () => {
      expect(observing({}, { role: 'plan' }, { year: 2025, role: 'plan' }, { role: 'plan' })).to.deep.equal([
        'indicators[0].observations[3]: duplicate observation "2024 plan": year and role must be unique',
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
