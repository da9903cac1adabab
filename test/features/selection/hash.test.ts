import { expect } from 'chai';
import { hashOf, valuesIn, withValues } from '../../../src/features/selection/hash.ts';
import { expectLinear } from '../../support/growth.ts';

const NAMES = ['q', 'sort'];
const one = new Map([['q', '储能 & 电#?=1']]);
const ENCODED = 'x.q=%E5%82%A8%E8%83%BD%20%26%20%E7%94%B5%23%3F%3D1';

describe('the hash of a URL', () => {
  for (const [others, joint] of [
    ['', ''],
    ['section', '&'],
    ['/route', '?'],
    ['!/route', '?'],
    ['/route?page=2', '&'],
    ['/route?', '&'],
    ['a=1&b=%41%zz&&c', '&'],
    ['y.q=1&xx.q=2&x.other=3&xyq=4', '&'],
  ] as const) {
    it(`preserves entries of other keys, byte for byte: #${others}`, () => {
      const hash = withValues(others, 'x', NAMES, one);
      expect(hash).to.equal(`${others}${joint}${ENCODED}`);
      expect([...valuesIn(hash, 'x')].filter(([name]) => name === 'q')).to.deep.equal([...one]);
      expect(withValues(hash, 'x', NAMES, one)).to.equal(hash);
      expect(withValues(hash, 'x', NAMES, new Map())).to.equal(others);
    });
  }

  for (const others of ['#wechat_redirect', 'a=1#wechat_redirect', '/route#wechat_redirect', 'a#b#c&d'])
    it(`leaves what was appended after a second # at the end: #${others}`, () => {
      const [before = ''] = others.split('#', 1);
      const hash = withValues(others, 'x', NAMES, one);
      expect(hash).to.equal(withValues(before, 'x', NAMES, one) + others.slice(before.length));
      expect([...valuesIn(hash, 'x')]).to.deep.equal([...one]);
      expect(withValues(hash, 'x', NAMES, one)).to.equal(hash);
      expect(withValues(hash, 'x', NAMES, new Map())).to.equal(others);
    });

  it('is read where something was appended to a shared link', () => {
    for (const appended of ['#wechat_redirect', '&utm_source=wechat', '?from=timeline', '#a&b', '#'])
      expect([...valuesIn(`${ENCODED}${appended}`, 'x')], appended).to.deep.equal([...one]);
    expect([...valuesIn('section#x.q=1&b', 'x')]).to.deep.equal([['q', '1']]);
  });

  for (const [hash, others] of [
    ['x.q=1#wechat_redirect', '#wechat_redirect'],
    ['a#x.q=1&b', 'a#b'],
    ['a#x.q=1', 'a'],
    ['x.q=1&a=1', 'a=1'],
    ['a=1&x.q=1&b=2', 'a=1&b=2'],
    ['/route?x.q=1&b=2', '/route?b=2'],
    ['x.q=1&x.sort=name&x.q=2', ''],
    ['a=1&x.q=1&x.sort=name&b=2&x.q=', 'a=1&b=2'],
    ['/route?x.q=1&x.sort=a', '/route'],
    ['/route?x.q=1&x.sort=a&x.q=b&c', '/route?c'],
    ['x.q=1&&x.q=2&a', '&a'],
    ['x.q=a?x.q=b&c', 'c'],
    ['a?x.q=1&b?x.q=2', 'a?b'],
    ['y.x.q=1&x.q=1&x.qx=1&xx.q=1', 'y.x.q=1&x.qx=1&xx.q=1'],
  ] as const) {
    it(`is restored once the entries of the key are removed: #${hash}`, () => {
      expect(withValues(hash, 'x', NAMES, new Map())).to.equal(others);
    });
  }

  it('is written in time that grows with it', () => {
    for (const entry of ['x.q=1&', 'x.q=1&a&', 'x.q=1?x.q=1&', 'x.q=1#', 'x.q', '?', '&', '#', 'x.sort=&'])
      expectLinear((size) => () => withValues(entry.repeat(size), 'x', NAMES, one), 4000);
  });

  it('is read in time that grows with it', () => {
    for (const entry of ['x.q=1&', 'x.q=', '%', '?'])
      expectLinear((size) => () => valuesIn(entry.repeat(size), 'x'), 1000);
  });

  it('accepts any key', () => {
    for (const key of ['a.b', '(*)', '项目', 'a&b=c?', '$&']) {
      const hash = withValues('b=2', key, NAMES, new Map([['sort', 'name']]));
      expect([...valuesIn(hash, key)], key).to.deep.equal([['sort', 'name']]);
      expect(withValues(hash, key, NAMES, new Map()), key).to.equal('b=2');
    }
  });

  it('accepts half a character, in keys and values', () => {
    const hash = withValues('', 'a\ud800', ['q'], new Map([['q', '\udc00b']]));
    expect(valuesIn(hash, 'a\ud800')).to.deep.equal(new Map([['q', '\ufffdb']]));
  });

  it('is parsed as far as it is valid', () => {
    expect([...valuesIn('x.q=%zz&x.sort=name&x.&x.page&=&x.stage=', 'x')]).to.deep.equal([
      ['sort', 'name'],
      ['stage', ''],
    ]);
  });

  it('begins after the first number sign', () => {
    expect(['http://a/', 'http://a/#', 'http://a/?b#c#d'].map(hashOf)).to.deep.equal(['', '', 'c#d']);
  });
});
