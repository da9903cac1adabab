import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const joined = (...reports: Report[]) => joinReports(given(...reports));

describe('the statements of a figure', () => {
  it('begin with the one that it was made from, also where an earlier one says the same', () => {
    const exact = yearly(2020, [
      revenue([figure('actual', 2020, '12345')], { unit: { zh: '万元' }, unitMult: 4 }),
    ]);
    const rounded = yearly(2021, [revenue([figure('actual', 2020, '1.23')])]);
    const series = joined(exact, rounded);
    const [shown] = series.report?.indicators[0]?.observations ?? [];
    expect(
      shown && series.statementsOf(shown).map(({ observation, standing }) => [observation.raw, standing]),
    ).to.deep.equal([
      ['1.23', 'latest'],
      ['12345', 'repeated'],
    ]);
  });

  it('are none for another figure', () => {
    expect(joined(yearly(2020, [])).statementsOf(figure('actual', 2020, '5'))).to.deep.equal([]);
  });
});

describe('an indicator of several reports', () => {
  const own = revenue([figure('actual', 2021, '10')], { aliases: ['财政收入', '财政收入'], annex: 2 });

  it('stays as it is where only the latest report has it', () => {
    const series = joined(yearly(2020, [growth([])]), yearly(2021, [own]));
    expect(series.report?.indicators[0]).to.equal(own);
  });

  it('is of no annex where only an earlier report has it', () => {
    const series = joined(yearly(2021, [own]), yearly(2022, [growth([])]));
    const { annex: _, ...others } = own;
    expect(series.report?.indicators[1]).to.deep.equal(others);
  });

  it('has no aliases where all name it alike', () => {
    const [indicator] =
      joined(yearly(2020, [growth([figure('actual', 2020, '5')])]), yearly(2021, [growth([])])).report
        ?.indicators ?? [];
    expect(indicator).to.deep.equal(growth([figure('actual', 2020, '5')]));
  });

  it('has the names of all, each once', () => {
    const before = revenue([], { name: { zh: '财政收入' }, aliases: ['收入', '一般公共预算收入'] });
    const [indicator] = joined(yearly(2020, [before]), yearly(2021, [own])).report?.indicators ?? [];
    expect(indicator?.aliases).to.deep.equal(['财政收入', '收入']);
  });
});

describe('the reports of another area', () => {
  it('have no other areas of their own', () => {
    const other = yearly(2020, [growth([])], { area: { name: { zh: '另县' } } });
    const { otherAreas } = joined(other, yearly(2021, []));
    expect(otherAreas().map((one) => [one.reports, one.otherAreas()])).to.deep.equal([[[other], []]]);
    expect(joined(other).otherAreas()).to.deep.equal([]);
  });
});
