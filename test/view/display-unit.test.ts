import { expect } from 'chai';
import { en } from '../../src/messages/en.ts';
import { registerMessages } from '../../src/messages/registry.ts';
import { rescale } from '../../src/report/rescale.ts';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { indicatorView } from '../../src/view/indicator.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { orderRows } from '../../src/view/row-order.ts';
import { tableOf } from '../../src/view/tables.ts';
import { indicator, observation, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const yuan = { zh: '亿元', en: 'yuan' };
const people = { zh: '万人', en: 'people' };

const plan = (raw: string, more?: Partial<Observation>) => observation('plan', raw, more);
const actual = (raw: string, more?: Partial<Observation>) => observation('actual', raw, more);
const inYuan = (...observations: Observation[]) => indicator({ unit: yuan, unitMult: 8 }, ...observations);
const textsIn = (lang: string, one: Indicator) => {
  const { plan, actual, next, gap } = indicatorView(one, 2023, lang);
  return [plan?.text, actual?.text, next?.text, gap?.text, gap?.phrase].filter(Boolean);
};

describe('a figure with a multiplier', () => {
  for (const [raw, unit, unitMult, english] of [
    ['517.2亿元', yuan, 8, '51.72 billion yuan'],
    ['10亿元', yuan, 8, '1 billion yuan'],
    ['20亿元', yuan, 8, '2 billion yuan'],
    ['20.0亿元', yuan, 8, '2.00 billion yuan'],
    ['205亿元', yuan, 8, '20.5 billion yuan'],
    ['6.64亿元', yuan, 8, '664 million yuan'],
    ['0.0335亿元', yuan, 8, '3.35 million yuan'],
    ['0.005亿元', yuan, 8, '500,000 yuan'],
    ['12345.678亿元', yuan, 8, '1.2345678 trillion yuan'],
    ['1.005亿元', yuan, 8, '100.5 million yuan'],
    ['23万人', people, 4, '230,000 people'],
    ['5.84万人', people, 4, '58,400 people'],
    ['0.0001万人', people, 4, '1 person'],
    ['100万人', people, 4, '1 million people'],
    ['99.99万人', people, 4, '999,900 people'],
    ['1.005万人', people, 4, '10,050 people'],
    ['0万人', people, 4, '0 people'],
    ['-2.5亿元', yuan, 8, '−250 million yuan'],
    ['1.2万亿元', { zh: '万亿元', en: 'yuan' }, 12, '1.2 trillion yuan'],
    ['8000000人', { zh: '人', en: 'people' }, 0, '8,000,000 people'],
    ['3百万吨', { zh: '百万吨', en: 'tonnes' }, 6, '3 million tonnes'],
  ] as const) {
    it(`is ${english} in English, and as printed in Chinese: ${raw}`, () => {
      const one = indicator({ unit, unitMult }, actual(raw));
      expect(textsIn('en', one)).to.deep.equal([english]);
      expect(textsIn('zh-CN', one)).to.deep.equal([raw.replace('-', '−')]);
    });
  }

  for (const [raw, comparator, english] of [
    ['突破10亿元', 'over', 'over 1 billion yuan'],
    ['50亿元以上', 'at-least', 'at least 5 billion yuan'],
    ['186亿元左右', 'about', 'about 18.6 billion yuan'],
  ] as const) {
    it(`has its bound before it: ${raw} is ${english}`, () => {
      const one = inYuan(plan(raw, { comparator }));
      expect(textsIn('en', one)).to.deep.equal([english]);
      expect(textsIn('zh-CN', one)).to.deep.equal([raw]);
    });
  }

  it('has the unit of the other figures of its indicator, and a gap its own', () => {
    const one = inYuan(plan('9.8'), actual('10.5'), plan('11.25', { year: 2024 }));
    expect(textsIn('en', one)).to.deep.equal([
      '0.98 billion yuan',
      '1.05 billion yuan',
      '1.125 billion yuan',
      '+70 million yuan',
      '70 million yuan above plan',
    ]);
    expect(textsIn('zh-CN', one)).to.deep.equal([
      '9.8亿元',
      '10.5亿元',
      '11.25亿元',
      '+0.7亿元',
      '高于计划0.7亿元',
    ]);
  });

  it('has a gap without an error of binary fractions', () => {
    expect(textsIn('en', inYuan(plan('50'), actual('35'))).slice(2)).to.deep.equal([
      '−1.5 billion yuan',
      '1.5 billion yuan below plan',
    ]);
    expect(textsIn('en', inYuan(plan('0.1'), actual('0.3'))).at(-1)).to.equal('20 million yuan above plan');
    expect(textsIn('en', inYuan(plan('1.1'), actual('1.1'))).slice(2)).to.deep.equal([
      'level with plan',
      'level with plan',
    ]);
  });

  it('keeps what is said of a share of the plan', () => {
    const one = inYuan(plan('9.8'), actual('10.5'));
    expect(indicatorView(one, 2023, 'en').completion).to.include({ percent: 107.1 });
    expect(indicatorView(one, 2023, 'zh-CN').completion).to.include({ percent: 107.1 });
  });
});

describe('the unit of an indicator', () => {
  const unitIn = (lang: string, more: Partial<Indicator>, ...observations: Observation[]) =>
    indicatorView(indicator(more, ...observations), 2023, lang).unit;

  it('is that of its figures', () => {
    expect(unitIn('en', { unit: yuan, unitMult: 8 }, actual('517.2'))).to.equal('billion yuan');
    expect(unitIn('zh-CN', { unit: yuan, unitMult: 8 }, actual('517.2'))).to.equal('亿元');
    expect(unitIn('en', { unit: people, unitMult: 4 }, actual('23'))).to.equal('people');
  });

  it('is without the power that older files name in it', () => {
    const inOldFile = (zh: string, unit: string, unitMult?: number) =>
      unitIn('en', { unit: { zh, en: unit }, ...(unitMult && { unitMult }) }, actual('2.5'));
    expect(inOldFile('亿元', 'hundred million yuan', 8)).to.equal('million yuan');
    expect(inOldFile('亿元', '100 million yuan')).to.equal('million yuan');
    expect(inOldFile('万人', '10,000 people', 4)).to.equal('people');
    expect(inOldFile('万户', 'ten-thousand households', 4)).to.equal('households');
    // These are no powers.
    expect(inOldFile('万张', 'beds per 1,000 people', 4)).to.equal('beds per 1,000 people');
    expect(inOldFile('张', 'beds per 1,000 people')).to.equal('beds per 1,000 people');
    expect(inOldFile('千瓦', 'kW')).to.equal('kW');
  });

  it('is as printed where the report does not translate it', () => {
    expect(textsIn('en', indicator({ unit: { zh: '亿元' }, unitMult: 8 }, actual('517.2')))).to.deep.equal([
      '517.2 亿元',
    ]);
  });

  it('has the words of a language that a page has registered, and its separators', () => {
    const names = { 6: 'millions de', 9: 'milliards de', 12: 'billions de' };
    registerMessages('fr', { ...en, multiple: (power, unit) => `${names[power]} ${unit}` });
    expect(textsIn('fr', inYuan(actual('517.2')))).to.deep.equal(['51,72 milliards de yuan']);
    registerMessages('zh-Hant', { ...en, texts: 'zh' });
    expect(textsIn('zh-Hant', inYuan(actual('517.2')))).to.deep.equal(['517.2 亿元']);
  });
});

describe('a figure with a multiplier in English', () => {
  const group = zhanhe.groups[0]?.id ?? '';
  const figures: [string, Partial<Indicator>, string, string][] = [
    ['a', { unit: yuan, unitMult: 8 }, '50', '51.2'],
    ['b', { unit: yuan, unitMult: 8 }, '6', '6.64'],
    ['c', { unit: { zh: '万元', en: 'yuan' }, unitMult: 4 }, '3000', '2865'],
    ['d', { unit: { zh: '家', en: 'firms' } }, '2', '1'],
    ['e', { unit: { zh: '家', en: 'hospitals' } }, '6', '7'],
  ];
  const report = {
    ...zhanhe,
    indicators: figures.map(([id, more, planned, reached]) =>
      indicator({ id, group, ...more }, plan(planned), actual(reached)),
    ),
  };
  const view = shown(planVsActualView(report, { group }, 'en'));

  it('is in a list of figures of its unit, on one scale', () => {
    expect(
      view.groups[0]?.units.map(({ unitText, scaleText, rows }) => [
        unitText,
        scaleText,
        ...rows.map(({ value, references, outcome, drawing }) => [
          value.text,
          references[0]?.text,
          outcome,
          drawing?.actual?.toFixed(3),
        ]),
      ]),
    ).to.deep.equal([
      ['Unit: billion yuan', 'Scale 0–6', ['5.12', '5', '102.4% of plan', '0.853']],
      [
        'Unit: million yuan',
        'Scale 0–800',
        ['664', '600', '110.7% of plan', '0.830'],
        ['28.65', '30', '95.5% of plan', '0.036'],
      ],
      ['Unit: firms', 'Scale 0–2', ['1', '2', '50% of plan', '0.500']],
      ['Unit: hospitals', 'Scale 0–8', ['7', '6', '116.7% of plan', '0.875']],
    ]);
  });

  it('is in the row of its unit in the table, whose columns are sorted by size', () => {
    const table = tableOf(view, 'en');
    expect(table.rows.map(({ cells }) => [1, 3, 2, 5].map((at) => cells[at]?.text))).to.deep.equal([
      ['billion yuan', '5', '5.12', '+120 million yuan'],
      ['million yuan', '600', '664', '+64 million yuan'],
      ['million yuan', '30', '28.65', '−1.35 million yuan'],
      ['firms', '2', '1', '−1 firm'],
      ['hospitals', '6', '7', '+1 hospital'],
    ]);
    for (const column of [2, 3])
      expect(orderRows(table, { column, descending: true }, 'en').map(({ id }) => id)).to.deep.equal([
        ...['a', 'b', 'c', 'e', 'd'],
      ]);
  });

  it('is the large figure of a gauge, with the unit of that number, between the ends of its scale', () => {
    const gauge = (id: string) => shown(gaugeView(report, { indicator: id }, 'en'));
    expect(gauge('a').value).to.include({ figure: '5.12', unit: 'billion yuan' });
    expect(gauge('a').dial).to.include({ from: '0', to: '6' });
    expect(gauge('d').value).to.include({ figure: '1', unit: 'firm' });
    expect(gauge('e').value).to.include({ figure: '7', unit: 'hospitals' });
  });
});

describe('rescale', () => {
  for (const [value, decimals, from, to, expected] of [
    [517.2, 1, 8, 9, { value: 51.72, decimals: 2 }],
    [20, 1, 8, 9, { value: 2, decimals: 2 }],
    [20, 0, 8, 9, { value: 2, decimals: 0 }],
    [100, 0, 4, 6, { value: 1, decimals: 0 }],
    [23, 0, 4, 0, { value: 230000, decimals: 0 }],
    [1.15, 2, 4, 0, { value: 11500, decimals: 0 }],
    [0, 0, 4, 6, { value: 0, decimals: 0 }],
    [1e18, 0, 8, 9, { value: 1e17, decimals: 0 }],
    [5e-7, 7, 8, 0, { value: 50, decimals: 0 }],
    [4, 0, 0, 0, { value: 4, decimals: 0 }],
  ] as const) {
    it(`moves the digits of ${value} from 10^${from} to 10^${to}`, () => {
      expect(rescale({ value, decimals }, from, to)).to.deep.equal(expected);
    });
  }
});
