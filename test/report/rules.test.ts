import { expect } from 'chai';
import { describeProblem } from '../../src/report/problem.ts';
import { brokenRules } from '../../src/report/rules.ts';
import type { Observation, Portfolio, Report } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

const told = (report: Report): string[] => brokenRules(report).map(describeProblem);

/** What is told about the other district's report once `change` has been made in it. */
function toldAfter(change: (report: Report) => void): string[] {
  const report = otherDistrict();
  change(report);
  return told(report);
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
  toldAfter((report) => {
    first(report.indicators).observations = observations.map((one) => ({
      year: 2024,
      role: 'actual',
      raw: '7.5',
      value: 7.5,
      ...one,
    }));
  });

describe('brokenRules', () => {
  it('has nothing to say about a report in order', () => {
    expect(told(otherDistrict())).to.deep.equal([]);
  });

  describe('ids', () => {
    for (const key of ['sections', 'groups', 'indicators', 'portfolios', 'projects'] as const) {
      it(`are used once in ${key}`, () => {
        const listed = (report: Report) => (key === 'sections' ? sectioned(report) : report)[key] ?? [];
        const { length } = listed(otherDistrict());
        const { id } = first(listed(otherDistrict()));
        const twice = toldAfter((report) => {
          (listed(report) as unknown[]).push(first(listed(report)));
        });
        expect(twice).to.include(`${key}[${length}].id: expected an id that is used once, got "${id}"`);
      });
    }

    it('may be the same in two lists', () => {
      expect(
        toldAfter(({ projects }) => {
          first(projects).id = 'gdp';
        }),
      ).to.deep.equal([]);
    });
  });

  describe('a reference', () => {
    it('names a group of the report', () => {
      expect(
        toldAfter(({ indicators }) => {
          first(indicators).group = 'economy';
        }),
      ).to.deep.equal([
        'indicators[0].group: expected one of output, environment, people, culture, got "economy"',
      ]);
    });

    it('names nothing in a report without groups', () => {
      expect(
        toldAfter((report) => {
          report.groups = [];
        })[0],
      ).to.equal('indicators[0].group: expected one of none is defined, got "output"');
    });

    it('names a portfolio of the report', () => {
      expect(
        toldAfter(({ portfolios }) => {
          first(portfolios).parts = ['continued', 'old'];
        }),
      ).to.deep.equal(['portfolios[0].parts[1]: expected one of all, continued, new, next-year, got "old"']);
    });
  });

  describe('a section', () => {
    const standing = (section: string) => (report: Report) => {
      for (const one of [
        first(first(report.indicators).observations),
        first(report.portfolios),
        first(first(report.projects).milestones),
      ])
        one.section = section;
    };

    it('is one of the report, wherever a sentence is quoted', () => {
      expect(toldAfter((report) => standing('part-2')(sectioned(report)))).to.deep.equal([]);
      expect(toldAfter((report) => standing('part-3')(sectioned(report)))).to.deep.equal(
        [
          'indicators[0].observations[0].section',
          'portfolios[0].section',
          'projects[0].milestones[0].section',
        ].map((path) => `${path}: expected one of part-1, part-2, got "part-3"`),
      );
    });

    it('is none in a report that lists none', () => {
      expect(toldAfter(standing('part-1'))[0]).to.equal(
        'indicators[0].observations[0].section: expected one of none is defined, got "part-1"',
      );
    });

    it('need not be told', () => {
      expect(toldAfter(sectioned)).to.deep.equal([]);
    });
  });

  describe('parts', () => {
    const whole = (parts: Partial<Portfolio>[], total: Partial<Portfolio>): string[] =>
      toldAfter((report) => {
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
        'portfolios[0].count: expected the sum of its parts, 77, got 78',
      ]);
    });

    it('add up in investment', () => {
      expect(whole([yi(162.3), yi(354.9)], yi(517.2))).to.deep.equal([]);
      expect(whole([yi(162.3), yi(354.9)], yi(517.3))).to.deep.equal([
        'portfolios[0].investment.value: expected the sum of its parts, 517.2, got 517.3',
      ]);
    });

    it('add up although 0.1 + 0.2 does not in binary', () => {
      expect(whole([yi(0.1), yi(0.2)], yi(0.3))).to.deep.equal([]);
    });

    it('say nothing about an investment that one of them does not give', () => {
      expect(whole([yi(162.3), {}], yi(517.2))).to.deep.equal([]);
      expect(whole([yi(162.3), yi(354.9)], {})).to.deep.equal([]);
    });

    it('may be none', () => {
      expect(whole([], { count: 5 })).to.deep.equal([]);
    });
  });

  it('asks for status E where the annex prints brackets', () => {
    expect(observing({ raw: '[4]', value: 4 })).to.deep.equal([
      'indicators[0].observations[0].status: expected "E", as "[4]" is printed in brackets, got nothing',
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
          `indicators[0].observations[0].value: expected the number printed in "${raw}", got ${value}`,
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
        const lines = toldAfter((report) => {
          Object.assign(change(report) ?? {}, { raw: '1亿元' });
        });
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.include(`${path}.value: expected the number printed in "1亿元", got `);
      });
    }
  });

  describe('what was printed', () => {
    it('occurs in its quote, spaces and asterisks aside', () => {
      expect(observing({ quote: '增长 **7.5** %' })).to.deep.equal([]);
      expect(observing({ quote: '增长7.6%' })).to.deep.equal([
        'indicators[0].observations[0].raw: expected words of its quote "增长7.6%", got "7.5"',
      ]);
    });

    it('occurs in the quote of a milestone', () => {
      expect(
        toldAfter(({ projects }) => {
          first(first(projects).milestones).raw = '竣工';
        }),
      ).to.deep.equal([
        'projects[0].milestones[0].raw: expected words of its quote "县城外环路签约。", got "竣工"',
      ]);
    });

    it('needs no quote', () => {
      expect(observing({})).to.deep.equal([]);
    });
  });

  describe('the observations of an indicator', () => {
    it('are one a year and role', () => {
      expect(observing({}, { role: 'plan' }, { year: 2025, role: 'plan' }, { role: 'plan' })).to.deep.equal([
        'indicators[0].observations[3]: expected one observation a year and role, got "2024 plan"',
      ]);
    });

    it('may be none', () => {
      expect(observing()).to.deep.equal([]);
    });
  });

  describe('milestones', () => {
    const inYears = (...years: number[]): string[] =>
      toldAfter(({ projects }) => {
        const project = first(projects);
        project.milestones = years.map((year) => ({ ...first(project.milestones), year }));
      });

    it('come oldest first', () => {
      expect(inYears(2022, 2024, 2025)).to.deep.equal([]);
      expect(inYears(2024, 2023, 2025)).to.deep.equal([
        'projects[0].milestones[1].year: expected milestones oldest first, got 2023',
      ]);
    });

    it('may be several in a year', () => {
      expect(inYears(2024, 2024)).to.deep.equal([]);
    });
  });

  it('reads a report that breaks several rules to its end', () => {
    expect(
      toldAfter(({ indicators, portfolios, projects }) => {
        first(indicators).group = 'nowhere';
        first(portfolios).count = 1;
        first(first(projects).milestones).raw = '竣工';
      }),
    ).to.have.lengthOf(3);
  });
});
