import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { annexRowOf } from '../../src/view/annex-row.ts';
import { indicator, observation } from '../support/reports.ts';

/** The row of an indicator whose observations all have this quote. */
function rowOf(quote: string, printed: readonly string[], more: Partial<Indicator> = {}) {
  const places = [
    [2023, 'plan'],
    [2023, 'actual'],
    [2024, 'plan'],
  ] as const;
  const observations = printed.map((raw, at): Observation => {
    const [year, role] = places[at] ?? [2024, 'actual'];
    return observation(role, raw, { year, quote });
  });
  const row = annexRowOf(indicator({ annex: 3, ...more }, ...observations), quote);
  return (
    row && [row.name, row.unit, ...row.observations.map(({ year, role, raw }) => `${year} ${role} ${raw}`)]
  );
}

describe('annexRowOf', () => {
  for (const [what, quote, printed, expected, more] of [
    [
      'a row',
      '3. 果园面积 亩 7.5 [4] 7',
      ['7.5', '[4]', '7'],
      ['3. 果园面积', '亩', '2023 plan 7.5', '2023 actual [4]', '2024 plan 7'],
    ],
    [
      'another order',
      '3 果园面积 亩 [4] 7.5',
      ['7.5', '[4]'],
      ['3 果园面积', '亩', '2023 actual [4]', '2023 plan 7.5'],
    ],
    [
      'a row with tabs',
      '3.果园面积\t亩\t7\t4',
      ['7', '4'],
      ['3.果园面积', '亩', '2023 plan 7', '2023 actual 4'],
    ],
    [
      'a row in Markdown',
      '| 3 | 果园面积 | 亩 | 7 | 4 |',
      ['7', '4'],
      ['3 果园面积', '亩', '2023 plan 7', '2023 actual 4'],
    ],
    [
      'full-width forms',
      '３．果园面积 （亩） ７ 4',
      ['7', '4'],
      ['３．果园面积', '（亩）', '2023 plan 7', '2023 actual 4'],
    ],
    [
      'words with spaces',
      '3. 果园面积 亩 完成 市定目标 30',
      ['完成 市定目标', '30'],
      ['3. 果园面积', '亩', '2023 plan 完成 市定目标', '2023 actual 30'],
    ],
    ['no unit', '3. 果园面积 7 4', ['7', '4'], ['3. 果园面积', '', '2023 plan 7', '2023 actual 4']],
    [
      'equal figures',
      '3. 果园面积 亩 46 46',
      ['46', '46'],
      ['3. 果园面积', '亩', '2023 plan 46', '2023 actual 46'],
    ],
    [
      'a name without a space after its number',
      '3.果园面积 7 4',
      ['7', '4'],
      ['3.果园面积', '', '2023 plan 7', '2023 actual 4'],
    ],
    [
      'a number of two digits',
      '12、果园面积 亩 7',
      ['7'],
      ['12、果园面积', '亩', '2023 plan 7'],
      { annex: 12 },
    ],
    [
      'a name that begins with a digit',
      '3 5A级景区 个 7',
      ['7'],
      ['3 5A级景区', '个', '2023 plan 7'],
      { name: { zh: '5A级景区' }, unit: { zh: '个' } },
    ],
    [
      'the short name',
      '(3) 果园 亩 7',
      ['7'],
      ['(3) 果园', '亩', '2023 plan 7'],
      { shortName: { zh: '果园' } },
    ],
    [
      'another name',
      '3. 果园总面积 亩 7',
      ['7'],
      ['3. 果园总面积', '亩', '2023 plan 7'],
      { aliases: ['果园总面积'] },
    ],
  ] as [string, string, string[], string[], Partial<Indicator>?][])
    it(`reads ${what}`, () => {
      expect(rowOf(quote, printed, more)).to.deep.equal(expected);
    });

  for (const [what, quote, printed, more] of [
    ['of an indicator that is not in the annex', '3. 果园面积 亩 7 4', ['7', '4'], { annex: undefined }],
    ['with another number', '4. 果园面积 亩 7 4', ['7', '4']],
    ['without a number', '果园面积 亩 7 4', ['7', '4']],
    ['with a column more before', '3. 果园面积 亩 6 7 4', ['7', '4']],
    ['with a column more after', '3. 果园面积 亩 7 4 9', ['7', '4']],
    ['with a column more between', '3. 果园面积 亩 7 6 4', ['7', '4']],
    ['with a figure less', '3. 果园面积 亩 7', ['7', '4']],
    ['of another indicator', '3. 茶园面积 亩 7 4', ['7', '4']],
    ['with another unit', '3. 果园面积 公顷 7 4', ['7', '4']],
    ['that is a sentence', '果园面积7亩，完成4亩。', ['7亩', '4亩']],
    ['of numbers only', '3 7 4', ['3', '7', '4']],
    ['with the unit in the cell of the name', '3. 果园面积亩 7 4', ['7', '4']],
    ['with other spaces in a figure', '3. 果园面积 完成市定', ['完成 市定']],
    ['with fewer cells than its figures', '3. 果园面积 完成市定', ['完 成 市 定']],
    ['without a number before the name', '新城区3 亩 7', ['7'], { name: { zh: '城区3' } }],
    ['of a longer number', '31. 果园面积 亩 7', ['7']],
  ] as [string, string, string[], Partial<Indicator>?][])
    it(`reads no row ${what}`, () => {
      const { annex, ...rest } = { annex: 3, ...more };
      const settings = annex === undefined ? rest : { annex, ...rest };
      const observations = printed.map((raw, at) =>
        observation(at ? 'actual' : 'plan', raw, { year: 2023 + Math.max(at - 1, 0), quote }),
      );
      const { annex: _, ...plainIndicator } = indicator({}, ...observations);
      expect(annexRowOf({ ...plainIndicator, ...settings }, quote)).to.equal(null);
    });

  it('reads only what is read from that row', () => {
    const quote = '3. 果园面积 亩 7 4';
    const [plan, actual] = [observation('plan', '7', { quote }), observation('actual', '4', { quote })];
    const other = observation('plan', '9', { year: 2024, quote: '2024年果园面积9亩。' });
    const unquoted = observation('plan', '4', { year: 2025 });
    const row = annexRowOf(indicator({ annex: 3 }, other, plan, actual, unquoted), quote);
    expect(row?.observations).to.deep.equal([plan, actual]);
    expect(annexRowOf(indicator({ annex: 3 }, other), '3. 果园面积 亩')).to.equal(null);
  });
});
