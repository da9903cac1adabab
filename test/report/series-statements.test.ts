import { expect } from 'chai';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports, type Series } from '../../src/report/series.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const joined = (...reports: Report[]) => joinReports(given(...reports));

const standings = ({ statements }: Series) =>
  statements.map(({ report, observation, standing }) => `${report.year}: ${observation.raw} ${standing}`);

const observationsOf = ({ report }: Series): Observation[] => report?.indicators[0]?.observations ?? [];

/** What two reports say of the revenue of 2020, the first in 万元, the second in 亿元, or of its growth, in one unit. */
function saidTwice(kind: 'units' | 'unit', earlier: Partial<Observation>, later: Partial<Observation>) {
  const of = ({ raw = '', ...more }: Partial<Observation>) => [figure('actual', 2020, raw, more)];
  const [one, other]: [Indicator, Indicator] =
    kind === 'units'
      ? [revenue(of(earlier), { unit: { zh: '万元' }, unitMult: 4 }), revenue(of(later))]
      : [growth(of(earlier)), growth(of(later))];
  return standings(joined(yearly(2020, [one]), yearly(2021, [other]))).map((one) => one.split(' ').at(-1));
}

const SAME = ['latest', 'repeated'];
const ROUNDED = ['repeated', 'latest'];
const OTHER = ['earlier', 'latest'];

describe('what a later report says of a figure', () => {
  for (const [what, kind, earlier, later, expected] of [
    ['the same number', 'unit', { raw: '5' }, { raw: '5' }, SAME],
    ['the same number, with its unit', 'unit', { raw: '5' }, { raw: '5%' }, SAME],
    ['that its status is the normal one', 'unit', { raw: '5' }, { raw: '5', status: 'A' }, SAME],
    ['that it is provisional', 'unit', { raw: '5' }, { raw: '5', status: 'P' }, OTHER],
    ['that it is about that', 'unit', { raw: '5' }, { raw: '5左右', comparator: 'about' }, OTHER],
    ['that it is striven for', 'unit', { raw: '5' }, { raw: '力争5', aim: true }, OTHER],
    ['another upper end', 'unit', { raw: '5—6', upper: 6 }, { raw: '5—7', upper: 7 }, OTHER],
    ['the same words', 'unit', { raw: '完成市定目标' }, { raw: '完成 市定目标' }, SAME],
    ['other words', 'unit', { raw: '完成市定目标' }, { raw: '全面完成' }, OTHER],
    ['a number after words', 'unit', { raw: '基本持平' }, { raw: '0.4' }, OTHER],
    ['words after a number', 'unit', { raw: '0.4' }, { raw: '基本持平' }, OTHER],
    ['the same words, in another unit', 'units', { raw: '完成' }, { raw: '完成' }, SAME],
    ['other words, in another unit', 'units', { raw: '完成' }, { raw: '全面完成' }, OTHER],
    ['a number after words, in another unit', 'units', { raw: '基本持平' }, { raw: '0.4' }, OTHER],
    ['zero after words, in another unit', 'units', { raw: '基本持平' }, { raw: '0' }, OTHER],
    ['words after a number, in another unit', 'units', { raw: '1' }, { raw: '基本持平' }, OTHER],
    [
      'the same range, in another unit',
      'units',
      { raw: '6000—7000', upper: 7000 },
      { raw: '0.6—0.7', upper: 0.7 },
      SAME,
    ],
    [
      'a range whose lower end is rounded, in another unit',
      'units',
      { raw: '6400—7000', upper: 7000 },
      { raw: '0.6—0.7', upper: 0.7 },
      OTHER,
    ],
    [
      'one end of a range, in another unit',
      'units',
      { raw: '6400—7000', upper: 7000 },
      { raw: '0.6' },
      OTHER,
    ],
    [
      'a range after one number, in another unit',
      'units',
      { raw: '6400' },
      { raw: '0.6—0.7', upper: 0.7 },
      OTHER,
    ],
    ['the number rounded', 'unit', { raw: '4.56' }, { raw: '4.6' }, ROUNDED],
    [
      'the number with half of the last place, rounded up',
      'unit',
      { raw: '1.005' },
      { raw: '1.01' },
      ROUNDED,
    ],
    [
      'the number with half of the last place, rounded down',
      'unit',
      { raw: '1.005' },
      { raw: '1.00' },
      OTHER,
    ],
    ['the number cut off', 'unit', { raw: '4.56' }, { raw: '4.5' }, OTHER],
    ['the number as a fall', 'unit', { raw: '4.56' }, { raw: '-4.6' }, OTHER],
    ['another number of as many decimals', 'unit', { raw: '4.5' }, { raw: '4.6' }, OTHER],
    ['a rounded fall', 'unit', { raw: '-4.56' }, { raw: '-4.6' }, ROUNDED],
  ] as const)
    it(`is ${what}: it ${expected[0] === 'earlier' ? 'replaces' : 'repeats'} it`, () => {
      expect(saidTwice(kind, earlier, later)).to.deep.equal(expected);
    });

  it('is the last of several roundings', () => {
    const said = (...raws: string[]) =>
      joined(...raws.map((raw, index) => yearly(2020 + index, [growth([figure('actual', 2020, raw)])])));
    const series = said('4.56', '4.6', '5');
    expect(standings(series)).to.deep.equal(['2020: 4.56 repeated', '2021: 4.6 repeated', '2022: 5 latest']);
    expect(observationsOf(series).map(({ raw }) => raw)).to.deep.equal(['5']);
    // 6 is 6.46 rounded, but not 6.5.
    expect(standings(said('6.46', '6.5', '6'))).to.deep.equal([
      '2020: 6.46 repeated',
      '2021: 6.5 earlier',
      '2022: 6 latest',
    ]);
  });

  it('goes by the date when it was said, not by the year of the report', () => {
    const old = (more: Partial<Observation>, report: Partial<Report> = {}) =>
      yearly(2022, [growth([figure('plan', 2023, '7.5', more)])], report);
    const now = yearly(2023, [growth([figure('plan', 2023, '7')])]);
    const expected = ['2023: 7 earlier', '2022: 7.5 latest'];
    expect(standings(joined(old({}, { issued: '2024-06-01' }), now))).to.deep.equal(expected);
    const series = joined(old({ published: '2024-06-01' }), now);
    expect(standings(series)).to.deep.equal(expected);
    expect(observationsOf(series).map(({ raw, published }) => [raw, published])).to.deep.equal([
      ['7', undefined],
      ['7.5', '2024-06-01'],
    ]);
  });

  it('is dated by when it was said first, not by a publication that says more of it', () => {
    const why = { zh: '口径调整' };
    const first = yearly(2022, [growth([figure('plan', 2023, '7.5')])]);
    const revised = yearly(2022, [growth([figure('plan', 2023, '7')])], { issued: '2023-07-01' });
    const again = yearly(2023, [
      growth([figure('plan', 2023, '7', { published: '2023-08-01', break: why })]),
    ]);
    expect(observationsOf(joined(first, revised, again)).at(-1)).to.deep.equal(
      figure('plan', 2023, '7', { published: '2023-07-01', break: why }),
    );
  });

  it('has its own verdict and completion, and what only others say of it', () => {
    const verdict = (quote: string) => ({ met: true, quote });
    const completion = { percent: 101, quote: '完成101%' };
    const of = (year: number, more: Partial<Observation>) =>
      yearly(year, [growth([figure('actual', 2021, '5', more)])]);
    const first = of(2021, { verdict: verdict('甲') });
    const second = of(2022, { verdict: verdict('乙'), break: { zh: '口径调整' } });
    const third = of(2023, { completion });
    const series = joined(first, second, third);
    expect(observationsOf(series)).to.deep.equal([
      figure('actual', 2021, '5', { verdict: verdict('乙'), break: { zh: '口径调整' }, completion }),
    ]);
    expect(standings(series)).to.deep.equal(['2021: 5 repeated', '2022: 5 latest', '2023: 5 repeated']);
    expect(joined(first, of(2022, { verdict: verdict('丙') })).statements[0]?.standing).to.equal('latest');
  });

  it('does not break the figures before it', () => {
    const why = { zh: '口径调整' };
    const first = yearly(2021, [growth([figure('actual', 2021, '9')])]);
    const revised = yearly(2022, [growth([figure('actual', 2021, '9.1', { break: why })])]);
    expect(observationsOf(joined(first, revised)).map((one) => one.break)).to.deep.equal([undefined, why]);
  });
});

describe('what a single report says', () => {
  const plan = figure('plan', 2023, '7.5', { break: { zh: '口径调整' } });
  const replaced = figure('plan', 2023, '7.5', { published: '2023-07-01' });
  const actual = figure('actual', 2022, '5');
  const single = yearly(2022, [growth([plan, replaced, actual])]);

  for (const [what, reports] of [
    ['a single report', [single]],
    ['an indicator that only one of several reports has', [single, yearly(2023, [revenue([])])]],
  ] as const)
    it(`is the figures of that report as they are, with where they are from: ${what}`, () => {
      const series = joined(...reports);
      const indicator = single.indicators[0];
      for (const [observation, standing] of [
        [plan, 'earlier'],
        [replaced, 'latest'],
        [actual, 'latest'],
      ] as const)
        expect(series.statementsOf(observation)).to.deep.equal([
          { report: single, indicator, observation, figure: observation, standing },
        ]);
    });
});

describe('figures of the same date that contradict each other', () => {
  it('are told with the indicator and both figures', () => {
    const of = (raw: string, more: Partial<Observation> = {}) => [
      growth([figure('actual', 2023, raw, more)]),
    ];
    const series = joinReports([
      { name: 'a.json', report: yearly(2023, of('4')) },
      { name: 'b.json', report: yearly(2023, of('4.5'), { id: 'mouxian-2023-plan' }) },
    ]);
    expect(series.problems).to.deep.equal([
      {
        kind: 'contradiction',
        report: 'b.json',
        indicators: ['gdp-growth'],
        path: 'indicators[0].observations[0].raw',
        message:
          'expected "4" as in a.json, which is also of 2024-01-15, got "4.5"; "4" is shown: correct one of them, or give the later one the date when it was published',
        found: '4.5',
      },
    ]);
    expect(standings(series)).to.deep.equal(['2023: 4 latest', '2023: 4.5 contradictory']);
  });
});
