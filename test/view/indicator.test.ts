import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { indicatorView } from '../../src/view/indicator.ts';
import { verdictBadge } from '../../src/view/verdict.ts';
import { indicator, indicatorOf, mouxian, observation, zhanhe } from '../support/reports.ts';

const sentences = (of: Indicator, year = 2023) =>
  [indicatorView(of, year, 'zh-CN').sentence, indicatorView(of, year, 'en').sentence] as const;

describe('the sentence on an indicator of the annex', () => {
  for (const [id, zh, en] of [
    [
      'gdp-growth',
      '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
      'GDP growth: 4% (estimate) in 2023, plan 7.5%, 3.5 percentage points below plan, not met (estimate); plan for 2024: 7%.',
    ],
    [
      'industrial-value-added-growth',
      '规模以上工业增加值增速：2023年预计5.9%，计划8.5%，低于计划2.6个百分点，预计未完成；2024年计划7.5%。',
      'Growth of value added of industry above designated size: 5.9% (estimate) in 2023, plan 8.5%, 2.6 percentage points below plan, not met (estimate); plan for 2024: 7.5%.',
    ],
    [
      'budget-revenue-growth',
      '一般公共预算收入增速：2023年实际1.05%，计划9%，低于计划7.95个百分点，未完成；2024年计划7%。',
      'Growth of general public budget revenue: 1.05% in 2023, plan 9%, 7.95 percentage points below plan, not met; plan for 2024: 7%.',
    ],
    [
      'fixed-investment-growth',
      '固定资产投资增速：2023年预计6.7%，计划12%，低于计划5.3个百分点，预计未完成；2024年计划8.5%。',
      'Growth of fixed-asset investment: 6.7% (estimate) in 2023, plan 12%, 5.3 percentage points below plan, not met (estimate); plan for 2024: 8.5%.',
    ],
    [
      'retail-sales-growth',
      '社会消费品零售总额增速：2023年预计7%，计划9%，低于计划2个百分点，预计未完成；2024年计划8.5%。',
      'Growth of retail sales of consumer goods: 7% (estimate) in 2023, plan 9%, 2 percentage points below plan, not met (estimate); plan for 2024: 8.5%.',
    ],
    [
      'energy-intensity-reduction',
      '万元生产总值能耗降低率：2023年预计5%，计划4.69%，高于计划0.31个百分点，预计完成；2024年计划“完成市定目标”。',
      'Reduction of energy use per 10,000 yuan of GDP: 5% (estimate) in 2023, plan 4.69%, 0.31 percentage points above plan, met (estimate); plan for 2024: “meet the city’s target”.',
    ],
    [
      'afforestation-area',
      '营造林面积：2023年实际30亩，计划“完成市定目标”（文字目标），不量化；2024年计划100亩。',
      'Afforested area: 30 mu in 2023, plan “meet the city’s target” (a target in words), not quantified; plan for 2024: 100 mu.',
    ],
    [
      'good-air-days',
      '城市空气质量优良天数：2023年实际232天，计划252天，低于计划20天，为计划的92.1%，未完成；2024年计划“完成市定目标”。',
      'Days with good air quality: 232 days in 2023, plan 252 days, 20 days below plan, 92.1% of plan, not met; plan for 2024: “meet the city’s target”.',
    ],
    [
      'pm25',
      '细微颗粒物（PM2.5）年均浓度：2023年实际46微克/立方米，计划46微克/立方米，与计划持平，完成；2024年计划“完成市定目标”。',
      'Annual mean concentration of fine particles (PM2.5): 46 µg/m³ in 2023, plan 46 µg/m³, level with plan, met; plan for 2024: “meet the city’s target”.',
    ],
    [
      'pm10',
      '可吸入颗粒物（PM10）年均浓度：2023年实际80微克/立方米，计划85微克/立方米，低于计划5微克/立方米，完成；2024年计划“完成市定目标”。',
      'Annual mean concentration of inhalable particles (PM10): 80 µg/m³ in 2023, plan 85 µg/m³, 5 µg/m³ below plan, met; plan for 2024: “meet the city’s target”.',
    ],
    [
      'foreign-trade',
      '外贸进出口总额：2023年预计2.3亿元，计划“基本持平”（文字目标），不量化；2024年计划“基本持平”。',
      'Total imports and exports: 230 million yuan (estimate) in 2023, plan “about level” (a target in words), not quantified; plan for 2024: “about level”.',
    ],
    [
      'foreign-capital',
      '实际利用境外资金：2023年实际6005万美元，计划“基本持平”（文字目标），不量化；2024年计划“基本持平”。',
      'Foreign capital actually used: 60.05 million US dollars in 2023, plan “about level” (a target in words), not quantified; plan for 2024: “about level”.',
    ],
    [
      'urban-jobs',
      '城镇新增就业人数：2023年预计19730人，计划8850人，高于计划10880人，为计划的222.9%，预计完成；2024年计划“完成市定目标”。',
      'Urban jobs created: 19,730 people (estimate) in 2023, plan 8,850 people, 10,880 people above plan, 222.9% of plan, met (estimate); plan for 2024: “meet the city’s target”.',
    ],
  ] as const) {
    it(zh, () => {
      expect(sentences(indicatorOf(zhanhe, id))).to.deep.equal([zh, en]);
    });
  }
});

describe('the sentence on an indicator', () => {
  for (const [what, id, year, zh, en] of [
    [
      'without a plan',
      'industrial-output',
      2023,
      '规模以上工业产值：2023年预计258.8亿元。',
      'Output of industry above designated size: 25.88 billion yuan (estimate) in 2023.',
    ],
    [
      'whose actual is only a bound',
      'budget-revenue',
      2023,
      '一般公共预算收入：2023年预计突破10亿元。',
      'General public budget revenue: over 1 billion yuan (estimate) in 2023.',
    ],
    [
      'whose actual is words',
      'new-financial-institutions',
      2023,
      '新引进金融机构：2023年实际“新引进众合保险”；2024年计划力争2家以上。',
      'New financial institutions attracted: “Zhonghe Insurance newly attracted” in 2023; plan for 2024: at least 2 institutions (aim).',
    ],
    [
      'with nothing but the next plan',
      'resident-income',
      2023,
      '居民收入：报告未列2023年完成数；2024年计划“与经济增长同步”。',
      'Growth of residents’ income: the report gives no result for 2023; plan for 2024: “in step with economic growth”.',
    ],
    [
      'of which the report states the completion',
      'provincial-projects-investment',
      2023,
      '省、市重点项目完成投资：2023年实际57.9亿元，报告称完成计划的109.8%，完成。',
      'Investment made in provincial and city key projects: 5.79 billion yuan in 2023, 109.8% of plan, as reported, met.',
    ],
    [
      'planned for the year and not yet reached',
      'gdp-growth',
      2024,
      '全区生产总值增速：报告未列2024年完成数，计划7%。',
      'GDP growth: the report gives no result for 2024, plan 7%.',
    ],
    [
      'with nothing at all for the year',
      'industrial-output',
      2024,
      '规模以上工业产值：报告未列2024年完成数。',
      'Output of industry above designated size: the report gives no result for 2024.',
    ],
  ] as const) {
    it(`is complete for one ${what}`, () => {
      expect(sentences(indicatorOf(zhanhe, id), year)).to.deep.equal([zh, en]);
    });
  }

  it('is complete for one without any observation', () => {
    expect(sentences(indicator({}))).to.deep.equal([
      '果园面积：报告未列2023年完成数。',
      'Orchards: the report gives no result for 2023.',
    ]);
  });

  it('has no Chinese in English where words are not translated', () => {
    const rawText = { zh: '基本完成', en: 'mostly done' };
    const words = (role: Observation['role'], raw: string, more: Partial<Observation> = {}) =>
      observation(role, raw, { value: null, ...more });
    const plan = words('plan', '完成市定目标');
    const next = words('plan', '保持稳定', { year: 2024 });
    expect(sentences(indicator({}, plan, words('actual', '基本完成'), next))).to.deep.equal([
      '果园面积：2023年实际“基本完成”，计划“完成市定目标”（文字目标），不量化；2024年计划“保持稳定”。',
      'Orchards: stated in words in 2023, plan stated in words, not quantified; plan for 2024: stated in words.',
    ]);
    expect(sentences(indicator({}, plan, words('actual', '基本完成', { rawText })))[1]).to.equal(
      'Orchards: “mostly done” in 2023, plan stated in words, not quantified.',
    );
    // Where the name is Chinese, the words may be.
    expect(sentences(indicator({ name: { zh: '果园面积' } }, plan))[1]).to.equal(
      '果园面积: the report gives no result for 2023, plan “完成市定目标” (a target in words).',
    );
  });

  for (const [what, id, zh, en] of [
    [
      'a provisional figure and a plan of about',
      'gdp',
      '地区生产总值：2024年初步核算182.45亿元，计划186亿元左右，不作判断；2025年计划193亿元左右。',
      '地区生产总值: 182.45 亿元 (provisional) in 2024, plan about 186 亿元, not judged; plan for 2025: about 193 亿元.',
    ],
    [
      'a fall',
      'fixed-investment-growth',
      '固定资产投资增速：2024年实际−3.2%，计划5%，低于计划8.2个百分点，未完成；2025年计划“止跌回稳”。',
      '固定资产投资增速: −3.2% in 2024, plan 5%, 8.2 percentage points below plan, not met; plan for 2025: “止跌回稳”.',
    ],
    [
      'a plan of at most',
      'pm25',
      '细颗粒物（PM2.5）年均浓度：2024年实际40微克/立方米，计划38微克/立方米以内，高于计划2微克/立方米，未完成；2025年计划37.5微克/立方米以内。',
      '细颗粒物（PM2.5）年均浓度: 40 微克/立方米 in 2024, plan at most 38 微克/立方米, 2 微克/立方米 above plan, not met; plan for 2025: at most 37.5 微克/立方米.',
    ],
    [
      'a miss that the report states',
      'forest-coverage',
      '森林覆盖率：2024年实际34.6%，计划“完成市下达任务”（文字目标），报告称未完成；2025年计划“完成市下达任务”。',
      '森林覆盖率: 34.6% in 2024, plan “完成市下达任务” (a target in words), reported as not met; plan for 2025: “完成市下达任务”.',
    ],
    [
      'a tie',
      'grain-output',
      '粮食总产量：2024年实际61.3万吨，计划61.3万吨，与计划持平，为计划的100%，完成；2025年计划“保持稳定”。',
      '粮食总产量: 61.3 万吨 in 2024, plan 61.3 万吨, level with plan, 100% of plan, met; plan for 2025: “保持稳定”.',
    ],
    [
      'a provisional figure that keeps its plan',
      'registered-unemployment',
      '城镇登记失业人数：2024年初步核算1386人，计划1500人以内，低于计划114人，预计完成。',
      '城镇登记失业人数: 1,386 人 (provisional) in 2024, plan at most 1,500 人, 114 人 below plan, met (estimate).',
    ],
    [
      'a rough figure',
      'resident-population',
      '常住人口：2024年实际约41.7万人。',
      '常住人口: about 41.7 万人 in 2024.',
    ],
  ] as const) {
    it(`describes another district: ${what}`, () => {
      expect(sentences(indicatorOf(mouxian, id), 2024)).to.deep.equal([zh, en]);
    });
  }
});

describe('indicatorView', () => {
  for (const [status, met, zh, en] of [
    ['A', true, '完成', 'Met'],
    ['A', false, '未完成', 'Not met'],
    ['E', true, '预计完成', 'Met (estimate)'],
    ['E', false, '预计未完成', 'Not met (estimate)'],
    ['P', true, '预计完成', 'Met (estimate)'],
    ['P', false, '预计未完成', 'Not met (estimate)'],
  ] as const) {
    it(`is ${zh} and ${en} for a plan ${met ? 'met' : 'missed'} by a figure of status ${status}`, () => {
      const of = indicator(
        {},
        observation('plan', '10'),
        observation('actual', met ? '11' : '9', { status }),
      );
      expect(indicatorView(of, 2023, 'zh-CN').badge.text).to.equal(zh);
      expect(indicatorView(of, 2023, 'en').badge.text).to.equal(en);
    });
  }

  for (const [what, observations, zh, en] of [
    [
      'a target in words',
      [observation('plan', '持平'), observation('actual', '9', { status: 'E' })],
      '不量化',
      'Not quantified',
    ],
    ['no plan', [observation('actual', '9', { status: 'E' })], '无可比数据', 'Nothing to compare'],
    ['a plan without a result', [observation('plan', '9')], '无可比数据', 'Nothing to compare'],
  ] as [string, Observation[], string, string][]) {
    it(`is ${zh} and ${en} for ${what}, estimated or not`, () => {
      expect(indicatorView(indicator({}, ...observations), 2023, 'zh-CN').badge.text).to.equal(zh);
      expect(indicatorView(indicator({}, ...observations), 2023, 'en').badge.text).to.equal(en);
    });
  }

  it('has plan and actual of the year and the plan of the next, and no other', () => {
    const of = indicator(
      {},
      observation('plan', '1', { year: 2022 }),
      observation('actual', '2', { year: 2022 }),
      observation('plan', '5', { year: 2025 }),
      observation('actual', '6', { year: 2024 }),
      observation('plan', '4', { year: 2024 }),
      observation('actual', '3'),
    );
    const { plan, actual, next } = indicatorView(of, 2023, 'zh-CN');
    expect(plan).to.equal(null);
    expect(actual?.value).to.equal(3);
    expect(next).to.include({ value: 4, year: 2024, role: 'plan' });
  });

  it('has a short name, by default the name', () => {
    expect(indicatorView(indicatorOf(zhanhe, 'pm25'), 2023, 'en').shortName.text).to.equal('PM2.5');
    expect(indicatorView(indicator({}), 2023, 'en').shortName.text).to.equal('Orchards');
  });

  for (const [zh, en, more] of [
    ['', '', {}],
    ['', '', { direction: 'none' }],
    ['低为好', 'lower is better', { direction: 'lower' }],
    // Of a rank nobody needs to be told.
    ['', '', { direction: 'lower', measure: 'rank' }],
    ['预期性指标', 'expected target', { target: 'expected' }],
    ['约束性指标', 'binding target', { direction: 'lower', measure: 'rank', target: 'binding' }],
    ['低为好 · 约束性指标', 'lower is better · binding target', { direction: 'lower', target: 'binding' }],
  ] as [string, string, Partial<Indicator>][])
    it(`remarks “${zh}” on ${JSON.stringify(more)}`, () => {
      expect(indicatorView(indicator(more), 2023, 'zh-CN').remark).to.equal(zh);
      expect(indicatorView(indicator(more), 2023, 'en').remark).to.equal(en);
    });
});

describe('the marks of the verdicts', () => {
  it('differ in shape', () => {
    const verdicts = ['met', 'missed', 'not-quantified', 'not-judged', 'not-planned'] as const;
    const marks = verdicts.map((verdict) => verdictBadge(verdict, '').symbol);
    expect(new Set(marks).size).to.equal(marks.length);
    expect(marks).not.to.include('');
  });
});
