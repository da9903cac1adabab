import type { Indicator, Observation, Report, Text } from '../../src/index.ts';

const year = 2024;

const plan = (raw: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  year,
  role: 'plan',
  raw,
  value,
  ...more,
});

const actual = (raw: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  ...plan(raw, value, more),
  role: 'actual',
});

const percent: Text = { zh: '%', en: '%' };
const yi: Text = { zh: '亿元', en: 'yuan' };

type Kind = Omit<Indicator, 'id' | 'name' | 'observations'>;

const growth: Kind = { group: 'economy', unit: percent, measure: 'growth', direction: 'higher' };
const money: Kind = { group: 'economy', unit: yi, unitMult: 8, measure: 'level', direction: 'higher' };

const indicator = (
  id: string,
  zh: string,
  en: string,
  kind: Kind,
  ...observations: Observation[]
): Indicator => ({ id, name: { zh, en }, ...kind, observations });

/**
 * A report of a district that does not exist, with a target of every kind: ranges, places, targets that are rough, to be
 * exceeded or striven for, months, a figure that replaces an earlier one, a completion that the report itself gives.
 */
export function kindsOfTargets(): Report {
  return {
    format: 'district-report/1',
    id: 'shili-2024',
    area: { name: { zh: '示例区', en: 'Shili District' } },
    title: {
      zh: '示例区2024年国民经济和社会发展计划执行情况',
      en: 'How the 2024 plan of Shili was carried out',
    },
    issuer: { zh: '示例区发展和改革委员会', en: 'Shili Development and Reform Commission' },
    issued: '2025-01-20',
    year,
    source: {},
    notes: [],
    groups: [
      { id: 'economy', name: { zh: '经济', en: 'Economy' } },
      { id: 'people', name: { zh: '民生', en: 'Living' } },
    ],
    indicators: [
      {
        ...indicator(
          'gdp-growth',
          '地区生产总值增速',
          'GDP growth',
          growth,
          plan('6%—7%', 6, { upper: 7 }),
          actual('6.5%', 6.5, { status: 'E' }),
          plan('5.5%—6%', 5.5, { year: year + 1, upper: 6 }),
        ),
        target: 'expected',
        responsible: { zh: '区发展改革委', en: 'District Development and Reform Commission' },
      },
      indicator(
        'industry-growth',
        '规模以上工业增加值增速',
        'Growth of industry above designated size',
        growth,
        plan('8%', 8, { aim: true }),
        actual('7.6%', 7.6),
        plan('力争8%以上', 8, { year: year + 1, comparator: 'at-least', aim: true }),
      ),
      indicator(
        'gdp',
        '地区生产总值',
        'GDP',
        { ...money, unit: { zh: '万亿元', en: 'yuan' }, unitMult: 12 },
        plan('1.2万亿元左右', 1.2, { comparator: 'about' }),
        actual('1.25万亿元', 1.25, { status: 'P' }),
      ),
      indicator(
        'budget-revenue',
        '一般公共预算收入',
        'General public budget revenue',
        money,
        plan('突破10亿元', 10, { comparator: 'over' }),
        actual('10亿元', 10),
      ),
      indicator(
        'retail-sales',
        '社会消费品零售总额',
        'Retail sales of consumer goods',
        money,
        plan('118亿元', 118),
        actual('约120亿元', 120, { comparator: 'about' }),
      ),
      indicator(
        'project-investment',
        '重点项目完成投资',
        'Investment made in key projects',
        money,
        actual('57.9亿元', 57.9, { completion: { percent: 115.8, quote: '完成年度目标的115.8%' } }),
      ),
      indicator(
        'grain-output',
        '粮食总产量',
        'Grain output',
        { ...money, unit: { zh: '万吨', en: 'tonnes' }, unitMult: 4 },
        plan('61.0万吨', 61),
        plan('60.5万吨', 60.5, { published: '2024-08-30' }),
        actual('60.9万吨', 60.9, { status: 'P' }),
        actual('60.6万吨', 60.6, {
          published: '2025-03-12',
          break: { zh: '耕地面积按国土调查结果调整', en: 'farmland adjusted to the land survey' },
          note: { zh: '以统计公报为准。', en: 'As in the statistical bulletin.' },
        }),
      ),
      indicator(
        'business-environment',
        '营商环境评价位次',
        'Rank in the evaluation of the business environment',
        { group: 'people', unit: { zh: '位', en: 'places' }, measure: 'rank', direction: 'lower' },
        plan('全市前三', 3, { comparator: 'at-most' }),
        actual('全市第二', 2),
      ),
      indicator(
        'new-homes',
        '保障性住房开工',
        'Affordable homes started',
        {
          group: 'people',
          unit: { zh: '套', en: 'homes' },
          measure: 'count',
          direction: 'higher',
          target: 'binding',
        },
        plan('2000套', 2000),
        actual('1450套', 1450, { period: '2024-09' }),
        actual('210套', 210, { period: '2024-09', span: 'single' }),
      ),
      indicator(
        'pm25',
        '细颗粒物年均浓度',
        'Annual mean of PM2.5',
        {
          group: 'people',
          unit: { zh: '微克/立方米', en: 'µg/m³' },
          measure: 'level',
          direction: 'lower',
          target: 'binding',
        },
        plan('38至40', 38, { upper: 40 }),
        actual('42', 42),
        plan('40以内', 40, { year: year + 1, comparator: 'at-most' }),
      ),
      indicator(
        'population',
        '常住人口',
        'Resident population',
        {
          group: 'people',
          unit: { zh: '万人', en: 'people' },
          unitMult: 4,
          measure: 'level',
          direction: 'none',
        },
        plan('42万人', 42),
        actual('41.7万人', 41.7),
      ),
    ],
    portfolios: [],
    projects: [],
  };
}
