import { expect } from 'chai';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { printedNumbers } from '../../src/report/printed-number.ts';
import { ReportError } from '../../src/report/problem.ts';
import type { Portfolio, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { expectLinear } from '../support/node-growth.ts';
import { otherDistrict } from '../support/other-district.ts';
import { figure, given, growth, yearly } from '../support/yearly-reports.ts';

type Change = (report: Report, size: number) => void;

const times = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const changed = (change: Change, size: number): string => {
  const report = otherDistrict();
  change(report, size);
  return JSON.stringify(report);
};

/** The error of an invalid report. */
function errorOf(text: string): ReportError {
  try {
    parseReportText(text);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('the report is valid');
}

const parses = (text: string) => () => {
  try {
    return parseReportText(text);
  } catch (error) {
    return error;
  }
};

const first = <T>([entry]: readonly T[]): T => entry as T;

const indicators: Change = (report, size) => {
  report.indicators = times(size, (index) => ({ ...first(report.indicators), id: `i-${index}` }));
};

const observations: Change = (report, size) => {
  const indicator = first(report.indicators);
  const { quote: _, section: __, ...observation } = first(indicator.observations);
  indicator.observations = times(size, (index) => ({ ...observation, year: 1900 + (index % 300) }));
};

const withParts =
  (partsOf: (index: number, size: number) => string[]): Change =>
  (report, size) => {
    const portfolio: Portfolio = { ...first(report.portfolios), count: 1 };
    delete portfolio.investment;
    report.portfolios = times(size, (index) => ({
      ...portfolio,
      id: `p-${index}`,
      parts: partsOf(index, size),
    }));
  };

const raw =
  (text: (size: number) => string): Change =>
  (report, size) => {
    Object.assign(first(first(report.indicators).observations), { raw: text(size), quote: text(size) });
  };

/** Sizes that take a millisecond or more, so that growth is measured rather than the clock. */
const CHANGES: Record<string, [Change, number]> = {
  indicators: [indicators, 500],
  'indicators of a group that is unknown': [
    (report, size) => {
      indicators(report, size);
      report.groups = times(size, (index) => ({ id: `g-${index}`, name: { zh: '组' } }));
    },
    1000,
  ],
  'observations of one indicator': [observations, 1000],
  'portfolios with a part each': [withParts((index, size) => [`p-${(index + 1) % size}`]), 200],
  'portfolios with a part that is unknown': [withParts(() => ['none']), 200],
  'parts of one portfolio': [
    withParts((index, size) => (index === 0 ? times(size - 1, (part) => `p-${part + 1}`) : ['p-0'])),
    500,
  ],
  'keys that are unknown': [
    (report, size) => Object.assign(report, Object.fromEntries(times(size, (index) => [`k${index}`, 1]))),
    1000,
  ],
  'notes of another type': [(report, size) => Object.assign(report, { notes: times(size, () => 1) }), 1000],
  'blanks in a text': [raw((size) => `1${' '.repeat(size)}1`), 100_000],
  'digits in a text': [raw((size) => '1'.repeat(size)), 100_000],
  'numbers with thousands in a text': [raw((size) => `1${',000'.repeat(size)}`), 10_000],
  'points in a text': [raw((size) => '1.'.repeat(size)), 10_000],
  'brackets in a text': [raw((size) => '['.repeat(size)), 100_000],
  'signs in a text': [raw((size) => '-'.repeat(size)), 100_000],
};

describe('the time to check a report', () => {
  for (const [what, [change, size]] of Object.entries(CHANGES))
    it(`grows with the number of ${what}`, () => {
      expectLinear((of) => parses(changed(change, of)), size);
    });

  it('does not depend on the number of problems that a call has room for', () => {
    expect(
      errorOf(changed((report, size) => Object.assign(report, { notes: times(size, () => 1) }), 200_000))
        .problems,
    ).to.have.lengthOf(200_000);
  });

  it('does not depend on the number of broken rules that a call has room for', () => {
    const wrong = { year: 2024, role: 'actual', raw: '1', value: 2 } as const;
    const report = otherDistrict();
    first(report.indicators).observations = times(150_000, () => wrong);
    const check = () => parseReport(report);
    expect(check).to.throw(ReportError).with.property('problems').with.length.above(150_000);
  });
});

describe('the message of a report', () => {
  it('has the first problems, and how many more there are', () => {
    const notes = (size: number) =>
      errorOf(changed((report) => Object.assign(report, { notes: times(size, () => 1) }), size));
    expect(notes(100).message.split('\n')).to.have.lengthOf(100);
    expect(notes(101).message.split('\n').slice(99)).to.deep.equal([
      'notes[99]: expected an object, got 1',
      '… and 1 more problem',
    ]);
    expect(notes(5000).message).to.match(/\n… and 4900 more problems$/);
    expect(notes(5000).problems).to.have.lengthOf(5000);
  });

  const long = 'x'.repeat(100_000);
  for (const [what, change] of Object.entries({
    'an id of any length': (report) => Object.assign(first(report.indicators), { group: long }),
    'ids of any length': (report) => {
      report.groups = times(100, (index) => ({ id: `${long}${index}`, name: { zh: '组' } }));
    },
    'a quote of any length': (report) =>
      Object.assign(first(first(report.indicators).observations), { raw: '1', quote: long, value: 1 }),
    'a printed text of any length': (report) =>
      Object.assign(first(first(report.indicators).observations), { raw: long, quote: '1', value: 1 }),
    'a key of any length': (report) => Object.assign(report, { [long]: 1 }),
    'any number of keys': (report) =>
      Object.assign(report, Object.fromEntries(times(5000, (index) => [`k${index}`, 1]))),
    'a value of any length': (report) => Object.assign(report, { year: long }),
    'a date of any length': (report) => Object.assign(report, { issued: long }),
  } satisfies Record<string, (report: Report) => void>))
    it(`stays short with ${what}`, () => {
      const { problems } = errorOf(changed(change, 0));
      for (const { message } of problems) expect(message.length).to.be.below(2000);
    });

  it('names the first unknown keys and ids, and how many more there are', () => {
    const keys = Object.fromEntries(times(30, (index) => [`k${index}`, 1]));
    expect(errorOf(changed((report) => Object.assign(report, keys), 0)).message).to.match(
      /^report: unknown keys "k0", .*, "k19" and 10 more$/,
    );
    const { message } = errorOf(
      changed((report) => {
        report.groups = times(21, (index) => ({ id: `g-${index}`, name: { zh: '组' } }));
      }, 0),
    );
    expect(message).to.include('unknown group "output": expected one of g-0, g-1,');
    expect(message).to.include('g-19 and 1 more\n');
  });

  it('does not repeat an object that is given many times', () => {
    const shared = { [long]: long };
    expect(() => parseReport({ notes: Array.from({ length: 1000 }, () => shared) })).to.throw(ReportError);
  });
});

describe('the numbers of a printed text', () => {
  it('take no time that grows with the square of its length', () => {
    expectLinear((size) => {
      const text = '1,'.repeat(size) + '9'.repeat(size);
      return () => printedNumbers(text);
    }, 2000);
  });
});

describe('the time to join reports', () => {
  const years = [2021, 2022, 2023];
  const joining = (reports: Report[]) => () => joinReports(given(...reports));

  it('grows with the number of indicators', () => {
    expectLinear(
      (size) =>
        joining(
          years.map((year) =>
            yearly(
              year,
              Array.from({ length: size }, (_, index) =>
                growth([figure('actual', year, '5')], { id: `i-${index}`, name: { zh: `指标${index}` } }),
              ),
            ),
          ),
        ),
      300,
    );
  });

  it('grows with the number of indicators that have one name', () => {
    expectLinear(
      (size) =>
        joining(
          years.map((year) =>
            yearly(
              year,
              Array.from({ length: size }, (_, index) =>
                growth([figure('actual', year, '5')], { id: `i-${year}-${index}` }),
              ),
            ),
          ),
        ),
      100,
    );
  });

  it('grows with the number of observations', () => {
    expectLinear(
      (size) =>
        joining(
          years.map((year) =>
            yearly(year, [
              growth(
                Array.from({ length: size }, (_, index) =>
                  figure('plan', 1900 + (index % 300), `${year}`, {
                    published: `${2000 + Math.floor(index / 300)}-01-01`,
                  }),
                ),
              ),
            ]),
          ),
        ),
      900,
    );
  });

  it('grows with the number of observations of one year', () => {
    expectLinear(
      (size) =>
        joining(
          years.map((year) =>
            yearly(year, [
              growth(
                Array.from({ length: size }, (_, index) =>
                  figure('plan', 2020, `${year}`, { published: `${10000 + index}-01-01` }),
                ),
              ),
            ]),
          ),
        ),
      400,
    );
  });

  it('grows with the number of areas', () => {
    expectLinear((size) => {
      const reports = Array.from({ length: size }, (_, index) =>
        yearly(2023, [growth([figure('actual', 2023, '5')])], {
          id: `a-${index}`,
          area: { name: { zh: `区${index}` } },
        }),
      );
      return () => joinReports(given(...reports)).otherAreas();
    }, 30);
  });
});
