import { expect } from 'chai';
import { briefly, emptyState, isEmptyState } from '../../src/view/empty-state.ts';

const MESSAGE = { title: '没有名为“a”的指标。', advice: '可用的指标：b' };

describe('emptyState', () => {
  it('has what was asked for only where it is unknown', () => {
    const unknown = { id: 'a', known: ['b'] };
    expect(emptyState('unknown', MESSAGE, unknown)).to.deep.equal({
      kind: 'empty-state',
      state: 'unknown',
      message: MESSAGE,
      unknown,
    });
    expect(emptyState('empty', MESSAGE)).to.deep.equal({
      kind: 'empty-state',
      state: 'empty',
      message: MESSAGE,
    });
  });

  it('differs from a view', () => {
    expect(isEmptyState(emptyState('empty', MESSAGE))).to.equal(true);
    expect(isEmptyState({ kind: 'indicator-gauge' })).to.equal(false);
  });
});

describe('briefly', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

  it('leaves what a message can hold', () => {
    expect(briefly('a', ['b', 'c'])).to.deep.equal(['a', ['b', 'c']]);
    expect(briefly('a', ids(300))).to.deep.equal(['a', ids(300)]);
    expect(briefly('a', [])).to.deep.equal(['a', []]);
  });

  it('lists 300 ids and says that there are more', () => {
    expect(briefly('a', ids(301))).to.deep.equal(['a', [...ids(300), '…']]);
  });

  it('cuts ids after 60 characters', () => {
    expect(briefly('a'.repeat(61), ['b'.repeat(60), 'c'.repeat(61)])).to.deep.equal([
      `${'a'.repeat(60)}…`,
      ['b'.repeat(60), `${'c'.repeat(60)}…`],
    ]);
  });
});
