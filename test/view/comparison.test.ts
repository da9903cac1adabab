import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { completionOf, gapOf } from '../../src/view/comparison.ts';
import { observationView } from '../../src/view/observation.ts';
import { indicator, observation } from '../support/reports.ts';

type Kind = Partial<Pick<Indicator, 'measure' | 'direction' | 'unit'>>;

function compared(kind: Kind, planned: Observation | null, reached: Observation | null) {
  const of = indicator(kind);
  const described = (lang: 'zh-CN' | 'en') =>
    [planned, reached].map((one) => one && observationView(of, one, lang)) as [never, never];
  return {
    gap: gapOf(of, ...described('zh-CN'), 'zh-CN'),
    gapInEnglish: gapOf(of, ...described('en'), 'en'),
    completion: completionOf(of, ...described('zh-CN'), 'zh-CN'),
    completionInEnglish: completionOf(of, ...described('en'), 'en'),
  };
}

const plan = (raw: string, more?: Partial<Observation>) => observation('plan', raw, more);
const actual = (raw: string, more?: Partial<Observation>) => observation('actual', raw, more);
const growth: Kind = { measure: 'growth', unit: { zh: '%', en: '%' } };
const share: Kind = { measure: 'share', unit: { zh: '%', en: '%' } };
const index: Kind = { measure: 'index', unit: { zh: '点', en: 'points' } };
const air: Kind = { direction: 'lower', unit: { zh: '微克/立方米', en: 'µg/m³' } };
const area: Kind = {};

describe('gapOf', () => {
  for (const [kind, planned, reached, value, text, phrase, english] of [
    [growth, '7.5', '[4]', -3.5, '−3.5个百分点', '低于计划3.5个百分点', '3.5 percentage points below plan'],
    [
      growth,
      '9',
      '1.05',
      -7.95,
      '−7.95个百分点',
      '低于计划7.95个百分点',
      '7.95 percentage points below plan',
    ],
    [
      growth,
      '4.69',
      '[5]',
      0.31,
      '+0.31个百分点',
      '高于计划0.31个百分点',
      '0.31 percentage points above plan',
    ],
    [growth, '5', '6', 1, '+1个百分点', '高于计划1个百分点', '1 percentage point above plan'],
    [growth, '5.0', '6', 1, '+1.0个百分点', '高于计划1.0个百分点', '1.0 percentage points above plan'],
    [growth, '5', '-3.2', -8.2, '−8.2个百分点', '低于计划8.2个百分点', '8.2 percentage points below plan'],
    [share, '34', '34.6', 0.6, '+0.6个百分点', '高于计划0.6个百分点', '0.6 percentage points above plan'],
    [index, '100', '98.5', -1.5, '−1.5点', '低于计划1.5点', '1.5 points below plan'],
    [air, '85', '80', -5, '−5微克/立方米', '低于计划5微克/立方米', '5 µg/m³ below plan'],
    [air, '46', '46', 0, '与计划持平', '与计划持平', 'level with plan'],
    [area, '8850', '[19730]', 10880, '+10880亩', '高于计划10880亩', '10,880 mu above plan'],
    [area, '7.1', '8.5', 1.4, '+1.4亩', '高于计划1.4亩', '1.4 mu above plan'],
    [area, '0.1', '0.3', 0.2, '+0.2亩', '高于计划0.2亩', '0.2 mu above plan'],
    [area, '2', '2.50', 0.5, '+0.50亩', '高于计划0.50亩', '0.50 mu above plan'],
    [area, '2.500', '2.5', 0, '与计划持平', '与计划持平', 'level with plan'],
    [area, '0', '3', 3, '+3亩', '高于计划3亩', '3 mu above plan'],
  ] as const) {
    it(`is ${text} for ${reached} against ${planned}`, () => {
      const { gap, gapInEnglish } = compared(kind, plan(planned), actual(reached));
      const unit =
        kind.measure === 'growth' || kind.measure === 'share' ? '个百分点' : (kind.unit?.zh ?? '亩');
      expect(gap).to.deep.equal({ value, unit, text, phrase });
      expect(gapInEnglish?.value).to.equal(value);
      expect(gapInEnglish?.phrase).to.equal(english);
    });
  }

  it('is in percentage points with a sign in English too', () => {
    const text = (planned: string, reached: string) =>
      compared(growth, plan(planned), actual(reached)).gapInEnglish?.text;
    expect(text('9', '1.05')).to.equal('−7.95 percentage points');
    expect(text('9', '8')).to.equal('−1 percentage point');
    expect(text('9', '9')).to.equal('level with plan');
    const { gapInEnglish } = compared(growth, plan('9'), actual('8'));
    expect(gapInEnglish?.unit).to.equal('percentage points');
  });

  for (const [what, planned, reached] of [
    ['no plan', null, actual('5')],
    ['no actual', plan('5'), null],
    ['a plan in words', plan('完成市定目标'), actual('30')],
    ['an actual in words', plan('2'), actual('新引进众合保险')],
    ['an actual known to be over', plan('9'), actual('突破10', { comparator: 'over' })],
    ['an actual known to be at least', plan('9'), actual('10以上', { comparator: 'at-least' })],
    ['an actual known to be at most', plan('9'), actual('10以内', { comparator: 'at-most' })],
    ['an actual known to be under', plan('9'), actual('低于10', { comparator: 'under' })],
    ['an actual in a range', plan('9'), actual('10—12', { upper: 12 })],
    ['an actual of about', plan('9'), actual('10左右', { comparator: 'about' })],
    ['a plan of about', plan('9左右', { comparator: 'about' }), actual('10')],
    ['an actual of a part of the year', plan('9'), actual('7', { period: '2023-09' })],
  ] as const) {
    it(`is not known with ${what}`, () => {
      expect(compared(area, planned, reached).gap).to.equal(null);
    });
  }

  for (const comparator of ['at-least', 'at-most', 'over', 'under'] as const) {
    it(`is counted from a plan of ${comparator}`, () => {
      const { gap } = compared(area, plan('30', { comparator }), actual('28'));
      expect(gap?.phrase).to.equal('低于计划2亩');
    });
  }

  it('is not known where no direction is better', () => {
    expect(compared({ direction: 'none' }, plan('9'), actual('10')).gap).to.equal(null);
  });

  for (const [raw, value, upper, reached, gap, text, phrase, english] of [
    ['6%—7%', 6, 7, '6.5', 0, '在计划区间内', '在计划区间内', 'within the planned range'],
    ['6%—7%', 6, 7, '6', 0, '在计划区间内', '在计划区间内', 'within the planned range'],
    ['6%—7%', 6, 7, '7.0', 0, '在计划区间内', '在计划区间内', 'within the planned range'],
    ['6%—7%', 6, 7, '5.2', -0.8, '−0.8个百分点', '低于计划0.8个百分点', '0.8 percentage points below plan'],
    [
      '6%—7%',
      6,
      7,
      '7.25',
      0.25,
      '+0.25个百分点',
      '高于计划0.25个百分点',
      '0.25 percentage points above plan',
    ],
    ['-1%至1%', -1, 1, '-2', -1, '−1个百分点', '低于计划1个百分点', '1 percentage point below plan'],
    ['-1%至1%', -1, 1, '0', 0, '在计划区间内', '在计划区间内', 'within the planned range'],
    ['-1至0', -1, 0, '0.5', 0.5, '+0.5个百分点', '高于计划0.5个百分点', '0.5 percentage points above plan'],
  ] as const) {
    it(`is counted from the nearer end of ${raw}: ${text} for ${reached}`, () => {
      const found = compared(growth, plan(raw, { value, upper }), actual(reached));
      expect(found.gap).to.deep.equal({ value: gap, unit: '个百分点', text, phrase });
      expect(found.gapInEnglish?.phrase).to.equal(english);
    });
  }

  for (const [planned, reached, value, phrase, english] of [
    ['前三', '第二', -1, '比计划靠前1位', '1 place better than planned'],
    ['前10', '第12位', 2, '比计划靠后2位', '2 places worse than planned'],
    ['前三', '第三', 0, '与计划持平', 'level with plan'],
  ] as const) {
    it(`says which way the places of a rank differ: ${reached} against ${planned}`, () => {
      const rank: Kind = { measure: 'rank', direction: 'lower', unit: { zh: '位', en: 'places' } };
      const found = compared(rank, plan(planned, { comparator: 'at-most' }), actual(reached));
      expect(found.gap).to.deep.equal({ value, unit: '位', text: phrase, phrase });
      expect(found.gapInEnglish?.unit).to.equal('places');
      expect(found.gapInEnglish?.phrase).to.match(new RegExp(english.replace(/places?/, 'places?')));
    });
  }

  it('is null if it is not finite', () => {
    const huge = `1${'0'.repeat(308)}`;
    expect(compared(area, plan(`-${huge}`), actual(huge)).gap).to.equal(null);
  });
});

describe('the unit of a gap', () => {
  const yuan = indicator({ unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 });
  const gapIn = (lang: 'zh-CN' | 'en', planned: string, reached: string) =>
    gapOf(
      yuan,
      observationView(yuan, plan(planned), lang),
      observationView(yuan, actual(reached), lang),
      lang,
    );

  it('is that of the indicator in Chinese', () => {
    expect(gapIn('zh-CN', '20.5', '20.0')).to.include({ value: -0.5, unit: '亿元', power: 8 });
  });

  it('suits the size of the gap in English', () => {
    expect(gapIn('en', '20.5', '20.0')).to.include({ value: -50, unit: 'million yuan', power: 6 });
    expect(gapIn('en', '20.5', '32.5')).to.include({ value: 1.2, unit: 'billion yuan', power: 9 });
  });

  it('has no power of ten where the unit names none', () => {
    const { gap } = compared({}, plan('7'), actual('8'));
    expect(gap).to.include({ value: 1, unit: '亩' }).and.not.to.have.property('power');
  });
});

describe('completionOf', () => {
  for (const [planned, reached, percent, text] of [
    ['252', '232', 92.1, '92.1%'],
    ['8850', '[19730]', 222.9, '222.9%'],
    ['61.3', '61.3', 100, '100%'],
    ['68000', '70312.5', 103.4, '103.4%'],
    ['8', '4', 50, '50%'],
    ['30', '0', 0, '0%'],
    ['10000', '9996', 99.9, '99.9%'],
    ['100000', '99999', 99.9, '99.9%'],
    ['10000', '9994', 99.9, '99.9%'],
    ['10000', '10004', 100, '100%'],
  ] as const) {
    it(`is ${text} for ${reached} against ${planned}`, () => {
      const { completion, completionInEnglish } = compared(area, plan(planned), actual(reached));
      expect(completion).to.deep.equal({ percent, text, phrase: `为计划的${text}` });
      expect(completionInEnglish).to.deep.equal({ percent, text, phrase: `${text} of plan` });
    });
  }

  it('is grouped by thousands in English only', () => {
    const { completion, completionInEnglish } = compared(area, plan('2'), actual('30'));
    expect(completion?.text).to.equal('1500%');
    expect(completionInEnglish?.text).to.equal('1,500%');
  });

  it('is given for a count as for a level', () => {
    expect(compared({ measure: 'count' }, plan('10'), actual('5')).completion?.percent).to.equal(50);
  });

  for (const [what, kind, planned, reached] of [
    ['for a growth rate', growth, plan('7.5'), actual('4')],
    ['for a share', share, plan('34'), actual('34.6')],
    ['for an index', index, plan('100'), actual('98.5')],
    ['where lower is better', air, plan('85'), actual('80')],
    ['without a direction', { direction: 'none' }, plan('85'), actual('80')],
    ['for a plan of zero', area, plan('0'), actual('5')],
    ['for a plan below zero', area, plan('-5'), actual('5')],
    ['for an actual below zero', area, plan('5'), actual('-5')],
    ['for a plan in words', area, plan('完成市定目标'), actual('30')],
    ['for an actual in words', area, plan('30'), actual('基本持平')],
    ['for an actual that is only a bound', area, plan('30'), actual('40余', { comparator: 'over' })],
    ['for an actual of about', area, plan('30'), actual('40左右', { comparator: 'about' })],
    ['for a plan of about', area, plan('30左右', { comparator: 'about' }), actual('40')],
    ['for a plan that is a range', area, plan('30—40', { upper: 40 }), actual('35')],
    ['for an actual that is a range', area, plan('30'), actual('30—40', { upper: 40 })],
    [
      'for a rank',
      { measure: 'rank', direction: 'lower' },
      plan('前三', { comparator: 'at-most' }),
      actual('第二'),
    ],
    ['for a single month', area, plan('30'), actual('3', { period: '2023-09', span: 'single' })],
    ['without a plan', area, null, actual('30')],
    ['without an actual', area, plan('30'), null],
    ['where it is no longer a number', area, plan('0.0001'), actual(`1${'0'.repeat(308)}`)],
  ] as const) {
    it(`is not given ${what}`, () => {
      const { completion, completionInEnglish } = compared(kind, planned, reached);
      expect(completion).to.equal(null);
      expect(completionInEnglish).to.equal(null);
    });
  }

  describe('of a part of the year', () => {
    for (const [period, span, zh, en] of [
      [
        '2023-09',
        undefined,
        '占年计划72.5%，序时进度75%',
        '72.5% of the year’s plan, with 75% of the year passed',
      ],
      [
        '2023-08',
        'cumulative',
        '占年计划72.5%，序时进度66.7%',
        '72.5% of the year’s plan, with 66.7% of the year passed',
      ],
      [
        '2023-Q3',
        undefined,
        '占年计划72.5%，序时进度75%',
        '72.5% of the year’s plan, with 75% of the year passed',
      ],
      [
        '2023-H1',
        undefined,
        '占年计划72.5%，序时进度50%',
        '72.5% of the year’s plan, with 50% of the year passed',
      ],
      [
        '2023-01',
        'single',
        '占年计划72.5%，序时进度8.3%',
        '72.5% of the year’s plan, with 8.3% of the year passed',
      ],
    ] as const) {
      it(`is beside the share of the year that has passed: ${period} ${span ?? ''}`, () => {
        const reached = actual('145', { period, ...(span ? { span } : {}) });
        const found = compared(area, plan('200'), reached);
        expect(found.completion).to.deep.equal({ percent: 72.5, text: '72.5%', phrase: zh, qualified: true });
        expect(found.completionInEnglish?.phrase).to.equal(en);
        expect(found.gap).to.equal(null);
      });
    }

    it('is an ordinary completion against the plan of the same part', () => {
      const part = { period: '2023-Q1' };
      expect(compared(area, plan('50', part), actual('40', part)).completion).to.deep.equal({
        percent: 80,
        text: '80%',
        phrase: '为计划的80%',
      });
    });
  });

  describe('that the report itself gives', () => {
    const completion = { percent: 109.8, quote: '完成年度目标的109.8%' };

    for (const [what, kind, planned, reached] of [
      ['instead of the quotient', area, plan('50'), actual('57.9', { completion })],
      ['without a plan', area, null, actual('57.9', { completion })],
      ['with a plan in words', area, plan('完成市定目标'), actual('57.9', { completion })],
      ['of a growth rate', growth, plan('7'), actual('7.5', { completion })],
    ] as const) {
      it(`is said to be the report's: ${what}`, () => {
        const found = compared(kind, planned, reached);
        expect(found.completion).to.deep.equal({
          percent: 109.8,
          text: '109.8%',
          phrase: '报告称完成计划的109.8%',
          qualified: true,
        });
        expect(found.completionInEnglish?.phrase).to.equal('109.8% of plan, as reported');
      });
    }

    it('has the decimals that the report prints', () => {
      const exact = { percent: 102.05, quote: '完成目标的102.05%' };
      expect(compared(area, null, actual('5', { completion: exact })).completion?.text).to.equal('102.05%');
      const round = { percent: 100, quote: '完成目标的100.0%' };
      expect(compared(area, null, actual('5', { completion: round })).completion?.text).to.equal('100.0%');
    });
  });
});
