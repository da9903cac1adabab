import * as fc from 'fast-check';
import { parseReport } from '../../../src/report/parse.ts';
import type { Report } from '../../../src/report/schema.ts';
import { CATEGORIES, COMPARATORS, KINDS, MEASURES, STAGES } from '../../../src/report/vocabulary.ts';

// Reports as the format allows them, and as no office would write them.

const AWKWARD = [
  '无',
  ' 前后有空格 ',
  '"引号"',
  '"',
  '第一行\n第二行',
  '回车\r\n换行',
  '_x0041_',
  '=1+1',
  "'单引号",
  '1,250',
  '7.0',
  '2024-01-16',
  '\t',
  '[]',
  '["a"]',
  '〔长文本1-1〕',
  'true',
  '�',
];

const printed = fc.oneof(
  fc.constantFrom(
    '7.5',
    '[4]',
    '［6.7］',
    '8000户以上',
    '控制在5.5以内',
    '完成市定目标',
    '突破10亿元',
    '2,500',
    '下降3.2%',
    '7左右',
  ),
  fc.constantFrom('6%—7%', '20至30个'),
);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('地区生产总值', '规模以上工业增加值增速', '年均浓度（PM2.5）'),
  fc.constantFrom(...AWKWARD),
);

const english = fc
  .oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
    fc.constantFrom('yuan', ' x ', 'PM₂.₅'),
  )
  .filter((text) => !/[\u2e80-\u9fff]/.test(text));

const text = fc.record({ zh: anyText, en: english }, { requiredKeys: ['zh'] });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/);
const number = fc
  .oneof(fc.integer({ min: -1000, max: 100_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const mult = fc.integer({ min: 0, max: 12 });

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Values of what a text prints, so that the rules hold: the value is a number in `raw`. */
const amount = fc
  .record({
    unit: text,
    unitMult: option(mult),
    comparator: option(fc.constantFrom(...COMPARATORS)),
    n: fc.integer({ min: 0, max: 9999 }),
    words: fc.constantFrom('总投资', '', '约', '超过'),
    ending: fc.constantFrom('亿元', '万元', '', '万美元', '余亿元'),
  })
  .map(({ n, words, ending, ...rest }) => ({ ...rest, value: n, raw: `${words}${n}${ending}` }));

const extent = fc.record({
  year: fc.integer({ min: 2020, max: 2026 }),
  part: option(fc.constantFrom('01', '09', '12', 'Q1', 'Q3', 'Q4', 'H1', 'H2')),
  span: option(fc.constantFrom('cumulative', 'single')),
  role: fc.constantFrom('plan', 'actual'),
  published: option(fc.constantFrom('2024-06-01', '2025-02-28')),
});

const observation = fc
  .record({
    extent,
    raw: printed,
    words: fc.boolean(),
    rawText: option(text),
    aim: option(fc.constant(true)),
    status: option(fc.constantFrom('A', 'E', 'P')),
    completion: option(fc.integer({ min: 1, max: 300 })),
    verdict: option(fc.record({ met: fc.boolean(), quote: anyText })),
    break: option(text),
    quoted: fc.boolean(),
    note: option(text),
  })
  .map(
    ({ extent: { year, part, span, role, published }, raw, words, completion, quoted, status, ...rest }) => {
      const numbers = [...raw.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(Number);
      const isRange = /—|至/.test(raw);
      const isWords = numbers.length === 0 || words;
      return {
        year,
        ...(part && { period: `${year}-${part}`, ...(span && { span }) }),
        role,
        raw,
        ...rest,
        value: isWords ? null : numbers[0],
        ...(isRange && !isWords && { upper: numbers[1] }),
        status: /[[［]/.test(raw) ? 'E' : status,
        ...(completion !== undefined && { completion: { percent: completion, quote: `完成${completion}%` } }),
        published,
        ...(quoted && { quote: `据${raw}。` }),
      };
    },
  );

const keyOf = (one: { year: number; period?: string; span?: string; role: string; published?: string }) =>
  [one.period ?? one.year, one.span === 'single', one.role, one.published ?? ''].join(' ');

const indicator = fc.record({
  id,
  name: text,
  shortName: option(text),
  aliases: option(fc.array(anyText, { maxLength: 3 })),
  group: fc.constant('g'),
  annex: option(fc.integer({ min: 0, max: 99 })),
  unit: text,
  unitMult: option(mult),
  measure: fc.constantFrom(...MEASURES),
  direction: fc.constant('none'),
  target: option(fc.constantFrom('binding', 'expected')),
  responsible: option(text),
  observations: fc.uniqueArray(observation as fc.Arbitrary<{ year: number; role: string }>, {
    selector: keyOf,
    maxLength: 6,
  }),
});

const milestone = fc.record({
  year: fc.integer({ min: 2020, max: 2023 }),
  role: option(fc.constantFrom('plan', 'actual')),
  stage: fc.constantFrom(...STAGES),
  raw: fc.constantFrom('开工', '封顶'),
  quote: fc.constantFrom('项目开工。', '主体封顶，开工。').map((quote) => `${quote}开工封顶`),
  section: option(fc.constant('s')),
});

const project = fc.record({
  id,
  name: text,
  kind: option(fc.constantFrom(...KINDS)),
  portfolio: fc.constant(undefined),
  category: fc.constantFrom(...CATEGORIES),
  place: option(text),
  investment: option(amount),
  planned: option(amount),
  invested: option(amount),
  responsible: option(text),
  builder: option(text),
  start: option(fc.integer({ min: 2000, max: 2010 })),
  end: option(fc.integer({ min: 2011, max: 2030 })),
  scale: option(anyText),
  milestones: fc
    .array(milestone, { minLength: 1, maxLength: 3 })
    .map((list) => list.toSorted((a, b) => a.year - b.year)),
  note: option(text),
});

const portfolio = fc.record({
  id,
  name: text,
  year: fc.integer({ min: 2000, max: 2030 }),
  count: fc.integer({ min: 0, max: 999 }),
  investment: option(amount),
  planned: option(amount),
  invested: option(amount),
  investmentLabel: option(text),
  ofPlan: option(number),
  quote: anyText,
  section: option(fc.constant('s')),
});

const byId = { selector: ({ id: one }: { id: string }) => one, maxLength: 4 };

const candidate = fc.record({
  format: fc.constant('district-report/1'),
  id,
  area: fc.record({ code: option(fc.constantFrom('410411', '410411001')), name: text }),
  title: text,
  issuer: text,
  issued: fc.constantFrom('2024-01-16', '2023-12-31'),
  year: fc.constant(2023),
  source: fc.record({ text: option(anyText), url: option(anyText) }),
  notes: fc.array(text, { maxLength: 3 }),
  sections: fc.constantFrom([], [{ id: 's', name: { zh: '第一部分' }, opening: '一、回顾' }]),
  groups: fc.constant([{ id: 'g', name: { zh: '经济', en: 'Economy' } }]),
  indicators: fc.uniqueArray(indicator, byId),
  portfolios: fc.uniqueArray(portfolio, byId),
  projects: fc.uniqueArray(project, byId),
});

/** Without keys of no value, as JSON has none. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Valid reports. What the generator gets wrong is told by the check itself and left out. */
export const reports: fc.Arbitrary<Report> = candidate
  .map((one) => {
    try {
      const value = json(one) as { sections: unknown[]; projects: unknown[]; portfolios: unknown[] };
      if (value.sections.length === 0 && JSON.stringify(value).includes('"section":"s"'))
        return parseReport({ ...value, sections: [{ id: 's', name: { zh: '第一' }, opening: '一' }] });
      return parseReport(value);
    } catch {
      return null;
    }
  })
  .filter((report) => report !== null);
