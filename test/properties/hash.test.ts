import { expect } from 'chai';
import fc from 'fast-check';
import { valuesIn, withValues } from '../../src/features/selection/hash.ts';
import { runs } from '../support/runs.ts';

const key = fc.oneof(
  fc.constantFrom('dd', '项目', 'a.b'),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
);
const names = ['q', 'page', 'sort'] as const;
const values = fc
  .dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((entries) => new Map(Object.entries(entries)));
const hash = fc.oneof(
  fc.constantFrom('', '/news', '/news?id=1', '!/a', 'top', 'top&x=1'),
  fc.webFragments(),
  fc.string({ unit: 'binary' }),
);

describe('any hash', () => {
  it('gives back the values that were put into it', () => {
    fc.assert(
      fc.property(hash, key, values, (before, of, put) => {
        const after = withValues(before, of, names, put);
        expect(Object.fromEntries(valuesIn(after, of))).to.include(Object.fromEntries(put));
      }),
      runs(0.1),
    );
  });

  it('keeps what belongs to others', () => {
    fc.assert(
      fc.property(hash, key, key, values, values, (before, of, other, own, theirs) => {
        fc.pre(of !== other);
        const shared = withValues(before, other, names, theirs);
        const after = withValues(withValues(shared, of, names, own), of, names, new Map());
        expect(Object.fromEntries(valuesIn(after, other))).to.include(Object.fromEntries(theirs));
      }),
      runs(0.05),
    );
  });
});
