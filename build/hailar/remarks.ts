import type { Observation } from '../../src/report/schema.ts';

type Remark = Partial<Pick<Observation, 'aim' | 'comparator' | 'break' | 'note'>>;

const STRIVEN_FOR: Remark = { aim: true };

const COMPARABLE: Remark = {
  note: { zh: '按可比口径。', en: 'On a comparable basis.' },
};

/** 2014 and 2015 were surveyed in different ways, and the reports name them differently. */
const otherSurvey = (earlier: string, later: string, en: string): Remark => ({
  break: { zh: `由“${earlier}”改为“${later}”`, en },
});

/** What the report says around a figure, and what its figures say together, by indicator, year and role. */
export const REMARKS: Readonly<Record<string, Remark>> = {
  'budget-revenue 2017 actual': {
    break: { zh: '剔除虚增空转因素', en: 'inflated and circulated revenue is removed' },
  },
  'budget-revenue-growth 2016 actual': COMPARABLE,
  'budget-revenue-growth 2017 plan': COMPARABLE,
  'gdp 2018 actual': {
    break: {
      zh: '2018年192.3亿元、同比增长6.0%，与2016年303.6亿元不相衔接，报告没有说明原因',
      en: '19.23 billion yuan in 2018, after growth of 6.0%, does not follow from 30.36 billion yuan in 2016; the reports do not say why',
    },
  },
  'urban-income 2015 actual': otherSurvey(
    '城镇居民人均可支配收入',
    '城镇常住居民人均可支配收入',
    'of permanent urban residents, no longer of urban residents',
  ),
  'rural-income 2015 actual': otherSurvey(
    '农民人均纯收入',
    '农村常住居民人均可支配收入',
    'disposable income of permanent rural residents, no longer net income of farmers',
  ),
  'urban-income-growth 2013 plan': {
    note: { zh: '报告写作“城乡居民可支配收入”。', en: 'The report says: of urban and rural residents.' },
  },
  'urban-income-growth 2019 plan': {
    comparator: 'about',
    note: {
      zh: '报告写作“分别增长7%和8%左右”。',
      en: 'The report says: about 7% and 8%, of urban and rural residents.',
    },
  },
  'retail-sales 2018 actual': {
    note: {
      zh: '按同比增长6.2%推算，2017年为164.0亿元，上年报告为159.5亿元。',
      en: 'By its growth of 6.2%, 2017 had 16.40 billion yuan; the report on 2017 says 15.95 billion yuan.',
    },
  },
  'fixed-investment-growth 2017 plan': {
    note: {
      zh: '报告写作“全社会固定资产投资”，但以2016年区本级100.6亿元为基数。',
      en: 'The report says “total fixed-asset investment”, but counts from the district’s own of 2016.',
    },
  },
  'visitors 2013 plan': STRIVEN_FOR,
  'visitors 2014 plan': STRIVEN_FOR,
  'visitors 2015 plan': STRIVEN_FOR,
  'tourism-revenue 2013 plan': STRIVEN_FOR,
  'tourism-revenue 2014 plan': STRIVEN_FOR,
  'tourism-revenue 2015 plan': STRIVEN_FOR,
};

/** Results and targets in words. */
export const WORDS: Readonly<Record<string, string>> = {
  稳中有升: 'steady, with a rise',
  实现正增长: 'positive growth',
  完成呼伦贝尔市确定的目标: 'meet the target set by Hulunbuir City',
};
