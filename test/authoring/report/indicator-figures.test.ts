import { expect } from 'chai';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Indicator, Observation } from '../../../src/report/schema.ts';
import { made, STATED } from '../support/indicators.ts';
import { figureOf, rowOf } from '../support/rows.ts';

/** The observations of one row, of which all else is stated, and what is told of them. */
function observed(row: IndicatorRow, unit = '亿元', direction: Indicator['direction'] = 'higher') {
  const { indicators, told } = made([row], { said: { [row.name]: { ...STATED, unit, direction } } });
  return { observations: indicators[0]?.observations, told };
}

describe('the figures of an indicator', () => {
  it('have all that is printed and when they are of, and their row as quote', () => {
    const row = rowOf('工业', '亿元', {
      '2024-09 actual cumulative': '[9.5]',
      '2024-09 actual single': '1',
      '2024 plan': '力争突破10',
      '2025 plan': '10—12',
      '2026 plan': '稳步增长',
    });
    const quote = '工业 亿元 [9.5] 1 力争突破10 10—12 稳步增长';
    expect(observed(row).observations).to.deep.equal([
      {
        year: 2024,
        period: '2024-09',
        span: 'cumulative',
        role: 'actual',
        raw: '[9.5]',
        value: 9.5,
        status: 'E',
        quote,
      },
      { year: 2024, period: '2024-09', span: 'single', role: 'actual', raw: '1', value: 1, quote },
      {
        year: 2024,
        role: 'plan',
        raw: '力争突破10',
        value: 10,
        comparator: 'over',
        aim: true,
        quote,
      },
      { year: 2025, role: 'plan', raw: '10—12', value: 10, upper: 12, quote },
      { year: 2026, role: 'plan', raw: '稳步增长', value: null, quote },
    ]);
  });

  it('have the quote of their own sentence', () => {
    const figure = { ...figureOf('2024 actual', '5'), quote: '工业5亿元。' };
    const { observations } = observed(rowOf('工业', '亿元', {}, { figures: [figure] }));
    expect(observations?.[0]?.quote).to.equal('工业5亿元。');
  });

  it('are in the unit of their row', () => {
    const row = rowOf('工业', '万元', {
      '2023 actual': '1.5亿元',
      '2024 actual': '-2亿元',
      '2025 plan': '1亿—2亿元',
    });
    expect(observed(row, '万元').observations?.map(({ value, upper }) => [value, upper])).to.deep.equal([
      [15_000, undefined],
      [-20_000, undefined],
      [10_000, 20_000],
    ]);
  });

  it('are one for each time: a second one is not read, which is told', () => {
    const figures = [
      figureOf('2024 plan', '5'),
      figureOf('2024 plan', '6', '', 4),
      figureOf('2024 actual', '7'),
      figureOf('2024-06 plan', '8'),
      figureOf('2024-06 plan single', '9'),
      figureOf('2025 plan', '10'),
    ];
    const row = rowOf('工业', '亿元', {}, { figures });
    const { observations, told } = observed(row);
    expect(observations?.map(({ value }) => value)).to.deep.equal([5, 7, 8, 9, 10]);
    expect(told).to.deep.equal([
      [
        'left-out',
        'figure-twice',
        '“工业”同一时间的数已经有了，没有读入“6”。',
        '"工业" has a figure of that time already; "6" was not read.',
      ],
    ]);
    const { findings } = made([row]);
    expect(findings.find(({ code }) => code === 'figure-twice')?.place.row).to.equal(4);
  });

  const BOUNDS: readonly [raw: string, direction: Indicator['direction'], doubtful: boolean][] = [
    ['5以内', 'higher', true],
    ['低于5', 'higher', true],
    ['5以上', 'lower', true],
    ['突破5', 'lower', true],
    ['5以内', 'lower', false],
    ['低于5', 'none', false],
    ['5以上', 'higher', false],
    ['突破5', 'higher', false],
    ['5左右', 'higher', false],
    ['5', 'higher', false],
  ];
  for (const [raw, direction, doubtful] of BOUNDS)
    it(`planned as ${raw} are ${doubtful ? 'in doubt' : 'as they should be'} where ${direction} is better`, () => {
      const { told } = observed(
        rowOf('工业', '亿元', { '2024 plan': raw, '2024 actual': '5' }),
        '亿元',
        direction,
      );
      expect(told).to.deep.equal(
        doubtful
          ? [
              [
                'doubt',
                'bound',
                `“工业”的计划“${raw}”与方向不合，请核对。`,
                `the plan "${raw}" of "工业" contradicts its direction.`,
              ],
            ]
          : [],
      );
    });

  it('done are not in doubt, whatever they are bounded by', () => {
    expect(observed(rowOf('工业', '亿元', { '2024 actual': '5以内' })).told).to.deep.equal([]);
  });

  it('have the completion that the row states, of the figure that it is of', () => {
    const figures = {
      '2023 actual': '4',
      '2024 plan': '5',
      '2024-06 actual': '2',
      '2024 actual': '6',
    };
    const completionsOf = (of: Pick<Observation, 'year' | 'role' | 'period'>) =>
      observed(rowOf('工业', '亿元', figures, { completion: { percent: 120, of } })).observations?.map(
        ({ completion }) => completion,
      );
    const stated = { percent: 120, quote: '工业 亿元 4 5 2 6' };
    expect(completionsOf({ year: 2024, role: 'actual' })).to.deep.equal([
      undefined,
      undefined,
      undefined,
      stated,
    ]);
    expect(completionsOf({ year: 2024, role: 'actual', period: '2024-06' })).to.deep.equal([
      undefined,
      undefined,
      stated,
      undefined,
    ]);
  });
});
