import { expect } from 'chai';
import { enumerate, formatValue, truncate } from '../../src/report/format-value.ts';

describe('truncate', () => {
  it('keeps a text of the length', () => {
    expect(truncate('x'.repeat(60))).to.equal('x'.repeat(60));
    expect(truncate('x'.repeat(61))).to.equal(`${'x'.repeat(60)}…`);
    expect(truncate('abcd', 3)).to.equal('abc…');
  });
});

describe('enumerate', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index + 1}`);

  it('lists up to 20 names', () => {
    expect(enumerate(names(3), 3)).to.equal('n1, n2, n3');
    expect(enumerate(names(20), 20)).to.equal(names(20).join(', '));
    expect(enumerate([], 0)).to.equal('');
  });

  it('says how many more there are', () => {
    expect(enumerate(names(23), 23)).to.equal(`${names(20).join(', ')} and 3 more`);
  });

  it('takes no more names than it lists', () => {
    let taken = 0;
    function* endless() {
      for (;;) yield `n${++taken}`;
    }
    expect(enumerate(endless(), 1e6)).to.match(/ and 999980 more$/);
    expect(taken).to.equal(20);
  });

  it('shortens a long name', () => {
    expect(enumerate(['x'.repeat(100)], 1)).to.equal(`${'x'.repeat(60)}…`);
  });
});

describe('formatValue', () => {
  const x = (length: number) => 'x'.repeat(length);
  for (const [value, shown] of [
    [[], 'an array (length 0)'],
    [[1, 2], 'an array (length 2)'],
    [{}, 'an object'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [7.5, '7.5'],
    [Number.NaN, 'NaN'],
    [Symbol('x'), 'Symbol(x)'],
    [Symbol(x(60)), `Symbol(${x(53)}…`],
    ['', '""'],
    ['7.5%', '"7.5%"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [x(58), `"${x(58)}"`],
    [x(59), `"${x(59)}…`],
    [x(60), `"${x(59)}…`],
    [x(1000), `"${x(59)}…`],
  ] as [unknown, string][])
    it(`shows ${shown}`, () => {
      expect(formatValue(value)).to.equal(shown);
    });
});
