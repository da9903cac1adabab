import { expect } from 'chai';
import { boundOf, isOnePeriod, monthsIn, yearOfParts } from '../../src/view/indicator-trend-range.ts';
import { figure, growth } from '../support/yearly-reports.ts';

const asked = (text: string) => boundOf(text) ?? null;

describe('the first or last year or month of a trend', () => {
  for (const [text, expected] of [
    [null, null],
    [undefined, null],
    ['', null],
    [2024, { year: 2024, month: null }],
    ['2024', { year: 2024, month: null }],
    ['  2024\n', { year: 2024, month: null }],
    ['2024-01', { year: 2024, month: 1 }],
    [' 2024-09 ', { year: 2024, month: 9 }],
    ['2024-10', { year: 2024, month: 10 }],
    ['2024-12', { year: 2024, month: 12 }],
    ['2024-00', undefined],
    ['2024-13', undefined],
    ['2024-3', undefined],
    ['2024-03-01', undefined],
    ['12024', undefined],
    ['20245', undefined],
    ['2024年', undefined],
    ['x', undefined],
    [0, undefined],
  ] as const)
    it(`is ${JSON.stringify(expected)} for ${JSON.stringify(text)}`, () => {
      expect(boundOf(text)).to.deep.equal(expected);
    });

  for (const [from, to, expected] of [
    ['', '', true],
    ['2022', '2024', true],
    ['2022', '', true],
    ['2024-03', '', true],
    ['', '2024-03', true],
    ['2024-03', '2024-09', true],
    ['2024', '2024-09', true],
    ['2024-03', '2024', true],
    ['2023-03', '2024-09', false],
    ['2023', '2024-09', false],
    ['2023-03', '2024', false],
  ] as const)
    it(`is ${expected ? 'one period' : 'no period'} from “${from}” to “${to}”`, () => {
      expect(isOnePeriod(asked(from), asked(to))).to.equal(expected);
    });
});

describe('the year whose parts are shown', () => {
  const actual = (year: number, period?: string) => figure('actual', year, '5', period ? { period } : {});
  const quarters = [actual(2024, '2024-Q1'), actual(2024, '2024-H1')];
  const plan = figure('plan', 2025, '6', { period: '2025-Q1' });

  for (const [what, observations, from, to, year] of [
    ['the only one with results of parts', quarters, '', '', 2024],
    ['the only one with results of parts beside a plan', [plan, ...quarters], '', '', 2024],
    ['that with results of parts and of all', [...quarters, actual(2024)], '', '', 2024],
    ['none where it has one part only', [actual(2024, '2024-Q1')], '', '', null],
    ['none where it has one part and all of it', [actual(2024), actual(2024, '2024-Q1')], '', '', null],
    ['none where one part is stated twice', [actual(2024, '2024-Q1'), actual(2024, '2024-Q1')], '', '', null],
    ['none where another has a result', [actual(2023), ...quarters], '', '', null],
    ['none without results', [plan], '', '', null],
    ['none where years are asked for', quarters, '2024', '', null],
    ['none where years are asked for', quarters, '', '2024', null],
    ['that of the first month', [actual(2023)], '2024-03', '', 2024],
    ['that of the last month', [actual(2023)], '', '2024-03', 2024],
    ['that of the last month', [actual(2023)], '2024', '2024-03', 2024],
    ['that of the first month', [actual(2023)], '2024-03', '2024', 2024],
  ] as const)
    it(`is ${what}: from “${from}” to “${to}”`, () => {
      expect(yearOfParts(growth(observations), asked(from), asked(to))).to.equal(year);
    });

  for (const [from, to, months] of [
    ['', '', [1, 12]],
    ['2024-03', '', [3, 12]],
    ['', '2024-09', [1, 9]],
    ['2024-03', '2024-09', [3, 9]],
    ['2024', '2024-09', [1, 9]],
    ['2024-03', '2024', [3, 12]],
  ] as const)
    it(`is shown in the months ${months.join('–')} from “${from}” to “${to}”`, () => {
      expect(monthsIn(asked(from), asked(to))).to.deep.equal(months);
    });
});
