import { expect } from 'chai';
import { originOf } from '../../src/view/origin.ts';
import { seriesOf } from '../support/trends.ts';
import { figure, growth, yearly } from '../support/yearly-reports.ts';

describe('originOf', () => {
  it('is the report that states a figure first, with its own indicator and figure', () => {
    const name = { zh: '增速' };
    const first = yearly(2022, [growth([figure('actual', 2022, '5', { quote: '增长5%。' })], { name })]);
    const series = seriesOf(first, yearly(2023, [growth([figure('actual', 2022, '5')])]));
    const [indicator] = series.report.indicators;
    const [observation] = indicator?.observations ?? [];
    if (!indicator || !observation) throw new Error('no figure');
    expect(originOf(series, indicator, observation)).to.deep.include({
      report: first,
      indicator: first.indicators[0],
      observation: first.indicators[0]?.observations[0],
    });
  });

  it('is the report itself where it is alone, or has the figure from nowhere else', () => {
    const observation = figure('actual', 2023, '5');
    const indicator = growth([observation]);
    const report = yearly(2023, [indicator]);
    const own = { report, indicator, observation };
    expect(originOf({ report }, indicator, observation)).to.deep.equal(own);
    expect(originOf({ report, statementsOf: () => [] }, indicator, observation)).to.deep.equal(own);
  });
});
