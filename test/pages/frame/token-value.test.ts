import { expect } from 'chai';
import { TOKENS } from '../../../src/index.ts';
import { isSafeValue, tokenOf } from '../../../src/pages/frame/token-value.ts';
import { expectLinear } from '../../support/growth.ts';

const isSafe = (name: string, value: string): boolean => {
  const token = tokenOf(name);
  if (!token) throw new Error(`no token ${name}`);
  return isSafeValue(token, value);
};

describe('a value for a token from an address', () => {
  for (const { name, light, dark } of TOKENS)
    it(`may be the default of ${name}, less what it inherits`, () => {
      for (const value of [light, dark ?? light])
        expect(isSafe(name, value), value).to.equal(value !== 'inherit');
    });

  for (const [name, value] of [
    ['--dd-color-accent', 'rgb(31 95 174 / 50%)'],
    ['--dd-color-accent', 'rebeccapurple'],
    ['--dd-font-family', '\'宋体\', "Noto Serif SC", serif'],
    ['--dd-font-size', 'calc(1rem + 2px)'],
    ['--dd-font-size', '120%'],
    ['--dd-line-height', '1.75'],
    ['--dd-shadow', '0 1px 3px rgb(0 0 0 / 0.2)'],
  ] as const)
    it(`may be ${value}`, () => {
      expect(isSafe(name, value)).to.equal(true);
    });

  for (const [name, value] of [
    ['--dd-color-accent', 'url(https://example.org/x)'],
    ['--dd-color-accent', 'URL("//example.org")'],
    ['--dd-color-accent', 'var(--other, url(//example.org))'],
    ['--dd-color-accent', 'u\\72l(//example.org)'],
    ['--dd-color-accent', 'red; background: blue'],
    ['--dd-color-accent', 'red } body { color: blue'],
    ['--dd-color-accent', 'red /* */'],
    ['--dd-color-accent', 'red !important'],
    ['--dd-color-accent', '12px'],
    ['--dd-color-accent', ''],
    ['--dd-color-accent', 'inherit'],
    ['--dd-shadow', 'image-set(url(x) 1x)'],
    ['--dd-font-family', 'attr(data-x)'],
    ['--dd-font-family', 'env(safe-area-inset-top)'],
    ['--dd-font-size', 'large}'],
    ['--dd-radius', 'red'],
  ] as const)
    it(`is never ${value || 'empty'} for ${name}`, () => {
      expect(isSafe(name, value)).to.equal(false);
    });

  it('is checked in time that grows with it, and is not longer than any style', () => {
    const token = TOKENS.find(({ name }) => name === '--dd-font-family');
    if (!token) throw new Error('no token for fonts');
    for (const part of ['a', 'a ', '(', 'calc(', 'a,', '"', '*', 'é']) {
      expectLinear((size) => () => isSafeValue(token, part.repeat(size)), 4000);
      expect(isSafeValue(token, part.repeat(100_000))).to.equal(false);
    }
    expect(isSafeValue(token, Array.from({ length: 50 }, (_, index) => `Font${index}`).join())).to.equal(
      true,
    );
  });
});
