import { expect } from 'chai';
import { formatDate, formatExact, formatNumber, formatSigned } from '../../src/messages/number.ts';

describe('formatNumber', () => {
  for (const [value, decimals, zh, en] of [
    [4, 0, '4', '4'],
    [4, 1, '4.0', '4.0'],
    [1.05, 2, '1.05', '1.05'],
    [19730, 0, '19730', '19,730'],
    [1893.5, 1, '1893.5', '1,893.5'],
    [-3.2, 1, '−3.2', '−3.2'],
    [8.5 - 7.1, 1, '1.4', '1.4'],
    [0, 0, '0', '0'],
    [4, -1, '4', '4'],
    [0.5, 400, '0.50000000000000000000', '0.50000000000000000000'],
  ] as const) {
    it(`prints ${value} with ${decimals} decimals as ${zh} in Chinese and as ${en} in English`, () => {
      expect(formatNumber(value, decimals, 'zh-CN')).to.equal(zh);
      expect(formatNumber(value, decimals, 'en')).to.equal(en);
    });
  }

  it('writes the largest number in full', () => {
    expect(formatNumber(1e308, 0, 'zh-CN')).to.match(/^1\d{308}$/);
    expect(formatNumber(1e308, 1, 'zh-CN')).to.match(/^1\d{308}\.0$/);
  });
});

describe('formatNumber in a third language', () => {
  for (const [lang, printed] of [
    ['fr', '19\u202f730,5'],
    ['de', '19.730,5'],
    ['zh-Hant', '19,730.5'],
  ] as const) {
    it(`prints as ${lang} does`, () => {
      expect(formatNumber(19730.5, 1, lang)).to.equal(printed);
    });
  }
});

describe('formatDate', () => {
  for (const [lang, printed] of [
    ['zh-CN', '2024年1月16日'],
    ['en', '16 January 2024'],
    ['fr', '16 janvier 2024'],
    ['de', '16. Januar 2024'],
  ] as const) {
    it(`writes the day as ${printed} in ${lang}`, () => {
      expect(formatDate('2024-01-16', lang)).to.equal(printed);
    });
  }

  it('counts years as the report does, whatever the calendar of the language', () => {
    expect(formatDate('2024-01-16', 'th')).to.include('2024');
  });
});

describe('formatSigned', () => {
  for (const [value, decimals, printed] of [
    [10880, 0, '+10,880'],
    [0.31, 2, '+0.31'],
    [-7.95, 2, '−7.95'],
    [0, 1, '0.0'],
  ] as const) {
    it(`prints ${value} as ${printed}`, () => {
      expect(formatSigned(value, decimals, 'en')).to.equal(printed);
    });
  }
});

describe('formatExact', () => {
  for (const [value, printed] of [
    [12, '12'],
    [2.5, '2.5'],
    [-4, '−4'],
    [109.8, '109.8'],
    [12.25, '12.25'],
    [8000, '8000'],
    [1e21, `1${'0'.repeat(21)}`],
  ] as const) {
    it(`prints ${value} with the decimals it needs`, () => {
      expect(formatExact(value, 'zh-CN')).to.equal(printed);
    });
  }
});

/** The formats that are made for a result. */
function madeFor(format: () => string): [string, number] {
  const { NumberFormat, DateTimeFormat } = Intl;
  let made = 0;
  const counted = <Format extends new (...args: never[]) => object>(Original: Format): Format =>
    new Proxy(Original, {
      construct(target, args: never[]) {
        made += 1;
        return new target(...args);
      },
    });
  Object.assign(Intl, {
    NumberFormat: counted(NumberFormat),
    DateTimeFormat: counted(DateTimeFormat),
  });
  try {
    return [format(), made];
  } finally {
    Object.assign(Intl, { NumberFormat, DateTimeFormat });
  }
}

describe('a format of Intl', () => {
  for (const [value, decimals, printed] of [
    [4, 0, '4'],
    [4, 7, '4.0000000'],
    [1.05, 2, '1.05'],
    [1.062515, 6, '1.062515'],
    [-13.25, 4, '−13.2500'],
    [19730, 0, '19730'],
  ] as const)
    it(`is not made for ${value} with ${decimals} decimals in Chinese`, () => {
      expect(madeFor(() => formatNumber(value, decimals, 'zh-CN'))).to.deep.equal([printed, 0]);
    });

  it('is not made for a day in Chinese', () => {
    expect(madeFor(() => formatDate('2019-03-01', 'zh-CN'))).to.deep.equal(['2019年3月1日', 0]);
  });

  for (const [what, format, printed] of [
    ['a number that is rounded', () => formatNumber(0.123456, 5, 'zh-CN'), '0.12346'],
    ['a number with separators', () => formatNumber(19730, 6, 'en'), '19,730.000000'],
    ['a day', () => formatDate('2019-03-02', 'en'), '2 March 2019'],
  ] as const)
    it(`is made once for ${what}`, () => {
      // Another test may have made it.
      expect(madeFor(format)[0]).to.equal(printed);
      expect(madeFor(format)).to.deep.equal([printed, 0]);
    });
});
