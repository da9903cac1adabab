import type { Mapping } from '../../src/authoring/mapping.ts';

export const GROUPS: NonNullable<Mapping['groups']> = {
  economy: { zh: '经济', en: 'Economy' },
  tourism: { zh: '旅游', en: 'Tourism' },
  livelihood: { zh: '民生', en: 'Livelihood' },
};

type Entry = NonNullable<Mapping['indicators']>[string];

const entry = (group: string, id: string, en: string, measure: NonNullable<Entry['measure']>): Entry => ({
  group,
  id,
  en,
  measure,
  direction: 'higher',
});

/** A level and its growth. */
const pair = (group: string, zh: string, id: string, en: string): Record<string, Entry> => ({
  [zh]: entry(group, id, en, 'level'),
  [`${zh}增速`]: entry(
    group,
    `${id}-growth`,
    `Growth of ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
    'growth',
  ),
});

/** What the reports call their indicators, over the years. */
export const INDICATORS: NonNullable<Mapping['indicators']> = {
  地区生产总值: entry('economy', 'gdp', 'Gross regional product', 'level'),
  地区生产总值增速: entry('economy', 'gdp-growth', 'Growth of gross regional product', 'growth'),
  ...pair('economy', '地方财政总收入', 'local-fiscal-revenue', 'Total local fiscal revenue'),
  ...pair('economy', '公共财政预算收入', 'budget-revenue', 'Public budget revenue'),
  ...pair('economy', '一般公共财政预算收入', 'budget-revenue', 'General public budget revenue'),
  ...pair('economy', '一般公共预算收入', 'budget-revenue', 'General public budget revenue'),
  全社会固定资产投资增速: entry(
    'economy',
    'total-fixed-investment-growth',
    'Growth of total fixed-asset investment',
    'growth',
  ),
  // Not that of 2011 and 2012, which is of all investment in the district.
  区本级固定资产投资增速: {
    ...entry(
      'economy',
      'fixed-investment-growth',
      'Growth of the district’s own fixed-asset investment',
      'growth',
    ),
    like: null,
  },
  固定资产投资增速: entry('economy', 'fixed-investment-growth', 'Growth of fixed-asset investment', 'growth'),
  ...pair('economy', '社会消费品零售总额', 'retail-sales', 'Retail sales of consumer goods'),
  规模以上工业增加值增速: entry(
    'economy',
    'industrial-growth',
    'Growth of value added of larger industrial firms',
    'growth',
  ),
  旅游接待人数: entry('tourism', 'visitors', 'Visitors', 'count'),
  旅游收入: entry('tourism', 'tourism-revenue', 'Tourism revenue', 'level'),
  ...pair('livelihood', '城镇居民人均可支配收入', 'urban-income', 'Disposable income per urban resident'),
  ...pair(
    'livelihood',
    '城镇常住居民人均可支配收入',
    'urban-income',
    'Disposable income per permanent urban resident',
  ),
  ...pair('livelihood', '农民人均纯收入', 'rural-income', 'Net income per farmer'),
  ...pair('livelihood', '农村居民人均可支配收入', 'rural-income', 'Disposable income per rural resident'),
  ...pair(
    'livelihood',
    '农村常住居民人均可支配收入',
    'rural-income',
    'Disposable income per permanent rural resident',
  ),
  ...pair(
    'livelihood',
    '农村牧区常住居民人均可支配收入',
    'rural-income',
    'Disposable income per permanent resident of farming and pastoral areas',
  ),
  城镇新增就业: entry('livelihood', 'urban-jobs', 'New urban jobs', 'count'),
  城镇登记失业率: {
    ...entry('livelihood', 'registered-unemployment', 'Registered urban unemployment rate', 'share'),
    direction: 'lower',
  },
};
