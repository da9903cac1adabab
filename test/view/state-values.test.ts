import { expect } from 'chai';
import { PHASES } from '../../src/report/phase.ts';
import { CATEGORIES, KINDS, STAGES } from '../../src/report/vocabulary.ts';
import { isStateValue } from '../../src/view/state-values.ts';

describe('the state of an element in an address', () => {
  const ids = {
    valid: ['', 'gdp-growth', '5g', 'a-1-b', 'a'.repeat(100)],
    invalid: ['a'.repeat(101), 'GDP', 'a b', 'a--b', '-a', 'a-', '指标', '<b>'],
  };
  for (const [name, valid, invalid] of [
    ['indicator', ids.valid, ids.invalid],
    ['category', ['', ...CATEGORIES], ['space', 'constructor', 'Transport']],
    ['kind', ['', ...KINDS], ['dream']],
    ['stage', ['', ...PHASES, ...STAGES, 'in-plan', 'late'], ['dreamt', 'in plan']],
    ['q', ['', '湛河', 'a'.repeat(200)], ['a'.repeat(201)]],
    [
      'sort',
      ['report', '-report', 'name', '-name', 'category', '-category', 'stage', '-stage', '-investment'],
      ['', '-', 'luck', '--name', 'name-', 'na-me'],
    ],
    ['page', ['1', '9', '10', '99999'], ['', '0', '01', '-1', '1.5', '1a', 'a1', '100000']],
    [
      'order',
      ['', '1', '-1', '9', '10', '-99'],
      ['0', '-0', '01', '100', '-', '--1', '1.5', 'a', '1a', 'a1'],
    ],
    ['display', ['chart', 'table', 'brief', 'list'], ['', 'none', 'Chart']],
  ] as [keyof typeof isStateValue, string[], string[]][])
    it(`takes as ${name} what there is, and nothing else`, () => {
      for (const value of valid) expect(isStateValue[name](value), value).to.equal(true);
      for (const value of invalid) expect(isStateValue[name](value), value).to.equal(false);
    });
});
