import { expect } from 'chai';
import text from '../../data/source/zhanhe-2023.txt?raw';
import file from '../../data/zhanhe-2023.json';
import { parseReport } from '../../src/report/parse.ts';
import type { Report } from '../../src/report/schema.ts';
import {
  type PrintedToken,
  placesOf,
  printedTokens,
  unreadTokens,
  withPlainDigits,
} from './source-numbers.ts';

const report = parseReport(file);
const source = withPlainDigits(text);

/** Numbers that the report need not hold, as printed, by reason. */
const NO_FIGURES: Readonly<Record<string, readonly string[]>> = {
  'a date or a span of years': [
    '1月16日',
    '2021-2030年',
    '成立75周年',
    '三年新冠疫情',
    '发展的一年',
    '关键一年',
  ],
  'the name of a meeting, an event or a list': [
    '六届人大四次会议',
    '第六届人民代表大会',
    '第四次会议',
    '二十届二中全会',
    '第十六届全球豫商大会',
    '第七届“潘桃节”',
    '第六批市级非遗名录',
    '第十一届市运会',
    '第五次全国经济普查',
  ],
  'the name of a thing, a place or a policy': [
    '5G大会',
    '5G产业创新中心',
    '5G基站',
    'PM_{2.5}',
    'PM10',
    '“数字漯河”平台（二期）',
    '第三产业',
    '二级以上医疗机构',
    '10亿元以上项目',
    '五项承诺',
    '4主+3辅',
    '三位一体',
    '残疾人两项补贴',
    '三级政务服务体系',
    '食品安全三年攻坚行动',
  ],
  'round the clock': ['24小时实时监控', '24小时亮灯应诊'],
  'no number, or of the text itself': ['一批事项', '五个方面工作'],
  'the count of the sentence before, said again': ['22个省、市重点项目完成投资'],
};

/** Figures of the annex that the text says again; the report has them once. */
const SAID_AGAIN: readonly [printed: string, id: string, year: number, value: number][] = [
  ['地区生产总值增长4%', 'gdp-growth', 2023, 4],
  ['规模以上工业增加值增长5.9%', 'industrial-value-added-growth', 2023, 5.9],
  ['固定资产投资增长6.7%', 'fixed-investment-growth', 2023, 6.7],
  ['社会消费品零售总额增长7%', 'retail-sales-growth', 2023, 7],
  ['境外资金6005万美元', 'foreign-capital', 2023, 6005],
  ['城镇新增就业19730人', 'urban-jobs', 2023, 19730],
  ['地区生产总值增长7%', 'gdp-growth', 2024, 7],
  ['规模以上工业增加值增长7.5%', 'industrial-value-added-growth', 2024, 7.5],
  ['固定资产投资增长8.5%', 'fixed-investment-growth', 2024, 8.5],
  ['社会消费品零售总额增长8.5%', 'retail-sales-growth', 2024, 8.5],
  ['一般公共预算收入增长7%', 'budget-revenue-growth', 2024, 7],
];

/** Years, and the numbers of the annex's rows. */
const PATTERNS = [/20\d\d\s*年/g, /^\d+\. /gm];

const listed = [...Object.values(NO_FIGURES).flat(), ...SAID_AGAIN.map(([printed]) => printed)];
const patterned = PATTERNS.flatMap((pattern) =>
  [...source.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length] as const),
);
const excused = [...listed.flatMap((printed) => placesOf(printed, source)), ...patterned];

const isWithin =
  ({ start, end }: PrintedToken) =>
  ([from, to]: readonly [number, number]) =>
    start >= from && end <= to;

/** The numbers that are neither in the report nor on the lists, each with the text around it. */
const unexplained = (of: Report): string[] =>
  unreadTokens(of, source)
    .filter((token) => !excused.some(isWithin(token)))
    .map(({ start, end }) => source.slice(Math.max(0, start - 8), end + 8));

/** The report after `change`. */
function changed(change: (copy: Report) => void): Report {
  const copy = structuredClone(report);
  change(copy);
  return copy;
}

const without = (id: string) =>
  changed((copy) => {
    copy.indicators = copy.indicators.filter((one) => one.id !== id);
  });

describe('each number of the document', () => {
  it('is in the report at its place, or is listed with a reason', () => {
    expect(unexplained(report)).to.deep.equal([]);
  });

  it('is one of more than 250', () => {
    expect(printedTokens(source)).to.have.length.above(250);
  });

  for (const [id, printed] of [
    ['playgrounds-rebuilt', '操场3片'],
    ['bank-firm-events', '银企对接活动 5 次'],
    ['little-giants', '企业 1 家'],
    ['manufacturing-champions', '企业 1 家'],
    ['smart-upgrades', '项目5个'],
    ['pm10', '85'],
    ['budget-revenue-growth', '1.05'],
    ['provincial-projects-investment', '57.9'],
  ] as const) {
    it(`is missed if the report loses ${id}`, () => {
      // Amounts of portfolios hold some of them as well.
      const lost = without(id);
      lost.portfolios = [];
      expect(unexplained(lost).join('\n')).to.include(printed);
    });
  }

  it('is missed if a value has another number, or the number of another sentence', () => {
    const fourfold = changed((copy) => {
      const found = copy.indicators.find(({ id }) => id === 'playgrounds-rebuilt')?.observations[0];
      if (found) found.raw = '8000';
    });
    expect(unexplained(fourfold).join('\n')).to.include('操场3片');
  });
});

describe('the lists of numbers that the report need not hold', () => {
  const unread = unreadTokens(report, source);

  for (const printed of listed) {
    it(`are needed for ${printed}`, () => {
      const places = placesOf(printed, source);
      expect(unread.some((token) => places.some(isWithin(token)))).to.equal(true);
    });
  }

  for (const [printed, id, year, value] of SAID_AGAIN) {
    it(`agree with the annex on ${printed}`, () => {
      const observations = report.indicators.find((one) => one.id === id)?.observations ?? [];
      const said = observations.filter((one) => one.year === year && one.value === value);
      expect(said).to.not.be.empty;
      expect(printed).to.include(`${value}`);
    });
  }
});

describe('a number of a document', () => {
  const tokens = (document: string) => printedTokens(withPlainDigits(document)).map(({ text }) => text);

  for (const [document, found] of [
    ['新增6633户，其中“四上”企业32家', ['6633', '32']],
    ['增长4.69%，达１２亿元', ['4.69', '12']],
    ['社会组成绩全市第二，全省前十', ['二', '十']],
    ['开展三次，完善“四个图谱”，二是“三个一批”', ['三']],
    ['惠及两个村、十二家企业', ['两', '十二']],
    ['进一步统一思想，一般公共预算', []],
  ] as const) {
    it(`is each of ${found.join(', ') || 'none'} in ${document}`, () => {
      expect(tokens(document)).to.deep.equal(found);
    });
  }
});
