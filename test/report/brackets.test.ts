import { expect } from 'chai';
import { isBracketed, withoutBrackets } from '../../src/report/brackets.ts';

describe('brackets around a figure', () => {
  for (const [raw, inside] of [
    ['[4]', '4'],
    ['［4］', '4'],
    ['【6.1】', '6.1'],
    ['[[4]]', '[4]'],
    ['[]', ''],
  ] as const)
    it(`are those of ${raw}`, () => {
      expect(isBracketed(raw)).to.equal(true);
      expect(withoutBrackets(raw)).to.equal(inside);
    });

  for (const raw of ['4', '', '（4）', '4[1]', '[1]4', '[4', '4]'])
    it(`are not those of ${JSON.stringify(raw)}`, () => {
      expect(isBracketed(raw)).to.equal(false);
    });

  it('are only those at both ends', () => {
    expect(withoutBrackets('a[1]b')).to.equal('a[1]b');
  });
});
