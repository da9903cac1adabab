import { expect } from 'chai';
import { yearsOf } from '../../src/report/years.ts';
import { otherDistrict } from '../support/other-district.ts';

describe('yearsOf', () => {
  const withYears = (...years: number[]) => {
    const report = otherDistrict();
    const [indicator] = report.indicators;
    if (!indicator) throw new Error('no indicator');
    const observations = years.map((year) => ({ year, role: 'plan' as const, raw: '1', value: 1 }));
    return {
      ...report,
      indicators: [
        { ...indicator, observations },
        { ...indicator, observations },
      ],
    };
  };

  it('lists each year once, ascending', () => {
    expect(yearsOf(withYears(2025, 2023, 2024, 2023))).to.deep.equal([2023, 2024, 2025]);
  });

  it('is empty without figures', () => {
    expect(yearsOf(withYears())).to.deep.equal([]);
  });
});
