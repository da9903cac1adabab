import { expect } from 'chai';
import { parseReport } from '../../src/report/parse.ts';
import { ReportError } from '../../src/report/problem.ts';

const text = (zh: string, en = 'A') => ({ zh, en });
const amount = () => ({ value: 5, unit: text('亿元'), unitMult: 8, raw: '5亿元', comparator: 'over' });

/** A report with every key of the format. */
const full = () => ({
  format: 'district-report/1',
  id: 'mouxian-2024',
  area: { code: '410411', name: text('某县') },
  title: text('报告'),
  issuer: text('政府'),
  issued: '2025-02-11',
  year: 2024,
  source: { text: 'report.md', url: 'https://mouxian.example/2024.html' },
  notes: [text('注')],
  sections: [{ id: 'one', name: text('第一部分'), opening: '一' }],
  groups: [{ id: 'output', name: text('综合') }],
  indicators: [
    {
      id: 'gdp',
      name: text('地区生产总值'),
      shortName: text('生产总值'),
      aliases: ['生产总值'],
      group: 'output',
      annex: 1,
      unit: text('亿元'),
      unitMult: 8,
      measure: 'level',
      direction: 'higher',
      target: 'expected',
      responsible: text('发展和改革局'),
      observations: [
        {
          year: 2024,
          period: '2024-Q3',
          span: 'cumulative',
          role: 'plan',
          raw: '6—7',
          rawText: text('6—7'),
          value: 6,
          upper: 7,
          comparator: 'about',
          aim: true,
          status: 'P',
          completion: { percent: 100, quote: '完成100%' },
          verdict: { met: true, quote: '完成' },
          published: '2025-03-01',
          break: text('口径调整'),
          quote: '6—7',
          section: 'one',
          note: text('注'),
        },
      ],
    },
  ],
  portfolios: [
    {
      id: 'all',
      name: text('项目'),
      year: 2024,
      count: 1,
      investment: amount(),
      planned: amount(),
      invested: amount(),
      investmentLabel: text('合同金额'),
      ofPlan: 96.4,
      parts: ['part'],
      quote: '项目',
      section: 'one',
    },
    { id: 'part', name: text('项目'), year: 2024, count: 1, investment: amount(), quote: '项目' },
  ],
  projects: [
    {
      id: 'bridge',
      name: text('大桥'),
      kind: 'project',
      portfolio: 'all',
      category: 'transport',
      place: text('东镇'),
      investment: amount(),
      planned: amount(),
      invested: amount(),
      responsible: text('交通局'),
      builder: text('公司'),
      start: 2023,
      end: 2025,
      scale: '1公里',
      milestones: [
        { year: 2024, role: 'actual', stage: 'started', raw: '开工', quote: '开工', section: 'one' },
      ],
      note: text('注'),
    },
  ],
});

const messageOf = (input: unknown): string => {
  try {
    parseReport(input);
  } catch (error) {
    if (error instanceof ReportError) return error.message;
    throw error;
  }
  return '';
};

/** What is said of a path of the full report with another value there. */
function problemsWith(path: string, value: unknown): string[] {
  const report = full();
  const keys = path.split(/\W+/).filter(Boolean);
  const last = keys.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: the path is into a report that need not be valid
  let target: any = report;
  for (const key of keys) target = target[key];
  target[last] = value;
  return messageOf(report)
    .split('\n')
    .filter((line) => line.startsWith(`${path}: `));
}

const figure = 'indicators[0].observations[0]';
const milestone = 'projects[0].milestones[0]';
const INFINITY = Number.POSITIVE_INFINITY;

/** What is expected, the values that are refused, and where. */
const REFUSED: readonly [expected: string, values: readonly unknown[], ...paths: string[]][] = [
  [
    'an object',
    [5, null, '某县'],
    ...['area', 'area.name', 'title', 'source', 'notes[0]', 'sections[0]', 'groups[0]', 'indicators[0]'],
    ...[
      'indicators[0].unit',
      `${figure}.completion`,
      `${figure}.verdict`,
      'portfolios[0].planned',
      milestone,
    ],
  ],
  [
    'an array',
    [{}, 'one'],
    ...['notes', 'sections', 'groups', 'indicators', 'indicators[0].aliases', 'indicators[0].observations'],
    ...['portfolios', 'portfolios[0].parts', 'projects', 'projects[0].milestones'],
  ],
  ['a string', [5, null], 'title.zh', 'title.en', 'source.text', `${figure}.raw`, `${milestone}.quote`],
  ['a non-empty string', [''], 'title.zh', 'title.en', 'indicators[0].aliases[0]', 'projects[0].scale'],
  ['a text without Chinese characters', ['中'], 'title.en', `${figure}.rawText.en`],
  ['an id', [5], 'id', 'indicators[0].group', `${figure}.section`, 'portfolios[0].parts[0]'],
  ['an id in kebab-case', ['Part 1', '中'], 'id', 'sections[0].id', 'projects[0].portfolio'],
  ['a number', ['5', null], `${figure}.upper`, `${figure}.completion.percent`, 'portfolios[0].ofPlan'],
  ['a finite number', [INFINITY], `${figure}.upper`, 'projects[0].planned.value'],
  ['a number or null', ['6'], `${figure}.value`],
  ['a finite number or null', [INFINITY], `${figure}.value`],
  [
    'a year from 1900 to 2200',
    ['2024', 1899, 2201, 2024.5],
    ...['year', `${figure}.year`, 'portfolios[0].year', `${milestone}.year`, 'projects[0].start'],
  ],
  ['a non-negative integer', ['1', -1, 1.5], 'indicators[0].annex', 'portfolios[0].count'],
  [
    'an integer from 0 to 12',
    ['8', -1, 13, 1.5],
    ...['indicators[0].unitMult', 'projects[0].invested.unitMult'],
  ],
  [
    'an ISO 8601 date such as "2024-01-16"',
    [20240116, '2024-1-16', '16.1.2024'],
    ...['issued', `${figure}.published`],
  ],
  ['a date that exists', ['2023-02-29', '2024-04-31'], 'issued', `${figure}.published`],
  [
    'a part of a year such as "2024-09", "2024-Q3" or "2024-H1"',
    [2024, '2024', '2024-00', '2024-13', '2024-Q0', '2024-Q5', '2024-H3', 'x2024-Q3', '2024-Q3x'],
    `${figure}.period`,
  ],
  ['a boolean', ['yes'], `${figure}.verdict.met`],
  ['true', [false], `${figure}.aim`],
  [
    'a GB/T 2260 code of 6, 9 or 12 digits',
    [410411, '41041', '4104110', '4104110000000', '410411000000000', 'x410411', '410411x'],
    'area.code',
  ],
  ['"district-report/1"', ['district-report/2'], 'format'],
  ['at least one milestone', [[]], 'projects[0].milestones'],
  [
    'one of at-least, at-most, about, over, under',
    ['x'],
    ...[`${figure}.comparator`, 'portfolios[0].invested.comparator'],
  ],
  ['one of plan, actual', ['x'], `${figure}.role`, `${milestone}.role`],
  ['one of cumulative, single', ['x'], `${figure}.span`],
  ['one of A, E, P', ['x'], `${figure}.status`],
  ['one of growth, level, count, share, index, rank', ['x'], 'indicators[0].measure'],
  ['one of higher, lower, none', ['x'], 'indicators[0].direction'],
  ['one of binding, expected', ['x'], 'indicators[0].target'],
  ['one of project, programme', ['x'], 'projects[0].kind'],
];

describe('a value of a report', () => {
  it('may be given for every key of the format', () => {
    expect(parseReport(full())).to.deep.equal(full());
  });

  for (const [expected, values, ...paths] of REFUSED)
    for (const path of paths)
      it(`is refused at ${path} where it is not ${expected}`, () => {
        for (const value of values)
          expect(problemsWith(path, value)[0], String(value))
            .to.match(/, got /)
            .and.satisfy((line: string) => line.startsWith(`${path}: expected ${expected}, got `));
      });

  for (const [path, ...values] of [
    ['year', 1900, 2200],
    ['indicators[0].annex', 0, 12],
    ['indicators[0].unitMult', 0, 12],
    ['issued', '2024-02-29', '1999-12-31'],
    ['area.code', '410411', '410411001', '410411001002'],
    [`${figure}.period`, '2024-01', '2024-10', '2024-12', '2024-Q1', '2024-Q4', '2024-H1', '2024-H2'],
    ['title.en', 'A', 'Lüxin — ½ 😀'],
  ] as const)
    it(`is accepted at ${path}: ${values.join(', ')}`, () => {
      for (const value of values) expect(problemsWith(path, value)).to.deep.equal([]);
    });

  it('is the object that lacks or has a key', () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index + 1}`, 1]));
    const { title: _, ...untitled } = full();
    expect(messageOf(untitled)).to.equal('title: required');
    expect(messageOf({ ...full(), ...keys(1) })).to.equal('report: unknown key "k1"');
    expect(messageOf({ ...full(), source: { ...keys(2), url: 'x' } })).to.equal(
      'source: unknown keys "k1", "k2"',
    );
    expect(messageOf({ ...full(), ...keys(22) })).to.match(
      /^report: unknown keys "k1", .*, "k20" and 2 more$/,
    );
    expect(messageOf([])).to.match(/^format: required\n/);
  });
});
