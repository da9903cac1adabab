import { expect } from 'chai';
import type { Indicator, Report } from '../../src/report/schema.ts';
import { type IndicatorSelection, parseIds, selectIndicators } from '../../src/view/select-indicators.ts';
import { indicator, observation, zhanhe } from '../support/reports.ts';

describe('parseIds', () => {
  for (const [text, ids] of [
    ['pm25', ['pm25']],
    ['pm25 pm10', ['pm25', 'pm10']],
    ['pm25,pm10', ['pm25', 'pm10']],
    ['pm25, pm10', ['pm25', 'pm10']],
    ['pm25，pm10、gdp-growth', ['pm25', 'pm10', 'gdp-growth']],
    ['\n  pm25\n\tpm10,\n', ['pm25', 'pm10']],
    ['pm25 pm25', ['pm25', 'pm25']],
    [' , ', []],
    ['', []],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseIds(text)).to.deep.equal(ids);
    });
});

describe('selectIndicators', () => {
  const plan = observation('plan', '10');
  const named = (id: string, more: Partial<Indicator>, ...observations: Indicator['observations']) =>
    indicator({ id, ...more }, ...observations);
  const planned = named('planned', { group: 'city' }, plan);
  const done = named('done', {}, observation('actual', '9'));
  const later = named('later', {}, observation('actual', '9'), { ...plan, year: 2024 });
  const groups = ['city', 'rural', 'empty'].map((id) => ({ id, name: { zh: id } }));
  const report: Report = { ...zhanhe, groups, indicators: [done, later, planned] };
  const annex: Report = {
    ...report,
    indicators: [
      named('tenth', { annex: 10 }),
      named('second', { annex: 2 }),
      planned,
      named('first', { annex: 1 }),
      named('zero', { annex: 0 }),
    ],
  };

  for (const [what, from, selection, year, ids] of [
    ['an id', report, { indicators: 'later' }, 2023, ['later']],
    ['ids in their order', report, { indicators: ['planned', 'done'] }, 2023, ['planned', 'done']],
    ['ids rather than a group', report, { indicators: 'done', group: 'city' }, 2023, ['done']],
    ['a group', report, { group: 'rural' }, 2023, ['done', 'later']],
    ['a group rather than no ids', report, { indicators: ' ', group: 'city' }, 2023, ['planned']],
    ['a group without indicators', report, { group: 'empty' }, 2023, []],
    ['the annex by its numbers', annex, {}, 2023, ['zero', 'first', 'second', 'tenth']],
    ['those with a plan for the year', report, {}, 2023, ['planned']],
    ['those with a plan for the next year', report, {}, 2024, ['later']],
    ['removed attributes', report, { indicators: null, group: null }, 2023, ['planned']],
  ] as [string, Report, IndicatorSelection, number, string[]][])
    it(`selects ${what}`, () => {
      const selected = selectIndicators(from, selection, year, 'zh-CN');
      expect(Array.isArray(selected) && selected.map(({ id }) => id)).to.deep.equal(ids);
    });

  it('tells what is unknown, and what there is', () => {
    expect(selectIndicators(report, { indicators: 'done mistyped none' }, 2023, 'zh-CN')).to.deep.equal({
      kind: 'empty-state',
      state: 'unknown',
      message: { title: '没有名为“mistyped”的指标。', advice: '可用的指标：done、later、planned' },
      unknown: { id: 'mistyped', known: ['done', 'later', 'planned'] },
    });
    expect(selectIndicators(report, { group: 'town' }, 2023, 'en')).to.deep.equal({
      kind: 'empty-state',
      state: 'unknown',
      message: { title: 'There is no group “town”.', advice: 'Known groups: city, rural, empty' },
      unknown: { id: 'town', known: ['city', 'rural', 'empty'] },
    });
  });

  it('has nothing to show of a group where the report has none', () => {
    expect(selectIndicators({ ...report, groups: [] }, { group: 'city' }, 2023, 'en')).to.deep.equal({
      kind: 'empty-state',
      state: 'empty',
      message: {
        title: 'The report has no indicator to show here.',
        advice: 'Check the indicators, the group or the year that is set.',
      },
    });
  });
});
