import fc from 'fast-check';
import type {
  Amount,
  Indicator,
  Milestone,
  Observation,
  Portfolio,
  Project,
  Report,
} from '../../src/index.ts';
import { CATEGORIES, KINDS, MEASURES, STAGES } from '../../src/report/vocabulary.ts';

const YEAR = 2023;

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4}){0,2}$/);

/** Texts that break careless code, and any others. */
const zh = fc.oneof(
  fc.constantFrom(
    '增速',
    '一般公共预算收入',
    '<b>',
    '"x"',
    '=1+1',
    '-',
    '{{x}}',
    '$&',
    'a\nb',
    '字'.repeat(300),
    '\ud800',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);
const en = fc.stringMatching(/^[A-Za-z<>"'&=+@-]{1,12}( [A-Za-z,;]{1,8}){0,3}$/);

/** Keys that may be missing: none of the format is `undefined`. */
const record = <T extends object, K extends keyof T>(
  entries: { [P in keyof T]-?: fc.Arbitrary<Exclude<T[P], undefined>> },
  requiredKeys: K[],
) => fc.record(entries, { requiredKeys }) as unknown as fc.Arbitrary<T>;

const text = record<{ zh: string; en?: string }, 'zh'>({ zh, en }, ['zh']);

const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, decimals]) => (whole / 10 ** decimals).toFixed(decimals));

type Figure = Pick<Observation, 'raw' | 'value' | 'upper' | 'comparator' | 'status'>;

/** What is printed, with what is to be read from it. */
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: decimal.map((raw) => ({ raw, value: Number(raw) })) },
  decimal.map((raw): Figure => ({ raw: `[${raw}]`, value: Number(raw), status: 'E' })),
  decimal.map((raw): Figure => ({ raw: `${raw}左右`, value: Number(raw), comparator: 'about' })),
  decimal.map((raw): Figure => ({ raw: `突破${raw}亿元`, value: Number(raw), comparator: 'over' })),
  fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 50 }))
    .map(([from, more]) => ({ raw: `${from}%—${from + more}%`, value: from, upper: from + more })),
  fc.constantFrom('完成市定目标', '基本持平', '—').map((raw) => ({ raw, value: null })),
);

const PERIODS = ['2023-01', '2023-09', '2023-12', '2023-Q1', '2023-Q3', '2023-H1'];

const observation: fc.Arbitrary<Observation> = fc
  .tuple(
    figure,
    fc.constantFrom<Observation['role']>('plan', 'actual'),
    fc.constantFrom(YEAR - 1, YEAR, YEAR, YEAR + 1),
    record<Pick<Observation, 'aim' | 'rawText' | 'note' | 'break' | 'published' | 'period'>, never>(
      {
        aim: fc.constant(true),
        rawText: text,
        note: text,
        break: text,
        published: fc.constantFrom('2024-01-16', '2024-05-01'),
        period: fc.constantFrom(...PERIODS),
      },
      [],
    ),
    fc.option(fc.constantFrom<NonNullable<Observation['span']>>('cumulative', 'single')),
    fc.option(fc.boolean()),
    fc.option(fc.integer({ min: 0, max: 300 })),
  )
  .map(([printed, role, year, { period, ...more }, span, met, percent]) => {
    const { comparator, ...rest } = printed;
    return {
      year,
      role,
      ...rest,
      ...more,
      // A bound of an actual contradicts no direction.
      ...(comparator && (role === 'actual' || comparator === 'about') && { comparator }),
      quote: `报告称：${printed.raw}。`,
      ...(period && year === YEAR && { period, ...(span && { span }) }),
      ...(role === 'actual' && met !== null && { verdict: { met, quote: '目标完成。' } }),
      ...(role === 'actual' &&
        percent !== null && { completion: { percent, quote: `完成计划的${percent}%` } }),
    };
  });

const keyOf = ({ year, period, span, role, published }: Observation): string =>
  [period ?? year, span === 'single', role, published].join();

const unitMult = fc.constantFrom(0, 4, 8, 12);

const indicatorIn = (groups: readonly string[]): fc.Arbitrary<Indicator> =>
  record<Indicator, 'id' | 'name' | 'group' | 'unit' | 'measure' | 'direction' | 'observations'>(
    {
      id,
      name: text,
      shortName: text,
      aliases: fc.array(zh, { maxLength: 2 }),
      group: fc.constantFrom(...groups),
      annex: fc.nat(20),
      unit: fc.oneof(text, fc.constantFrom({ zh: '%', en: '%' }, { zh: '亿元', en: 'yuan' })),
      unitMult,
      measure: fc.constantFrom(...MEASURES),
      direction: fc.constantFrom<Indicator['direction']>('higher', 'lower', 'none'),
      target: fc.constantFrom<NonNullable<Indicator['target']>>('binding', 'expected'),
      responsible: text,
      observations: fc.uniqueArray(observation, { selector: keyOf, maxLength: 6 }),
    },
    ['id', 'name', 'group', 'unit', 'measure', 'direction', 'observations'],
  ).map((indicator) =>
    indicator.measure === 'rank' && indicator.direction === 'higher'
      ? { ...indicator, direction: 'lower' }
      : indicator,
  );

const amount: fc.Arbitrary<Amount> = fc
  .tuple(decimal, unitMult, text)
  .map(([raw, power, unit]) => ({ value: Number(raw), unit, unitMult: power, raw: `${raw}亿元` }));

const portfolio = record<Portfolio, 'id' | 'name' | 'year' | 'count' | 'quote'>(
  {
    id,
    name: text,
    year: fc.constantFrom(YEAR, YEAR + 1),
    count: fc.nat(500),
    investment: amount,
    planned: amount,
    invested: amount,
    investmentLabel: text,
    ofPlan: fc.integer({ min: 0, max: 200 }),
    parts: fc.constant([]),
    quote: zh,
    section: fc.constant('part'),
  },
  ['id', 'name', 'year', 'count', 'quote'],
);

const milestone: fc.Arbitrary<Milestone> = fc
  .tuple(fc.constantFrom(YEAR - 1, YEAR, YEAR + 1), fc.constantFrom(...STAGES), fc.option(fc.boolean()), zh)
  .map(([year, stage, isPlan, raw]) => ({
    year,
    stage,
    raw,
    quote: `${raw}。`,
    ...(isPlan !== null && { role: isPlan || year > YEAR ? ('plan' as const) : ('actual' as const) }),
  }));

const projectIn = (portfolios: readonly string[]): fc.Arbitrary<Project> =>
  record<Project, 'id' | 'name' | 'category' | 'milestones'>(
    {
      id,
      name: text,
      kind: fc.constantFrom(...KINDS),
      portfolio: portfolios.length > 0 ? fc.constantFrom(...portfolios) : (fc.constant(undefined) as never),
      category: fc.constantFrom(...CATEGORIES),
      place: text,
      investment: amount,
      planned: amount,
      invested: amount,
      responsible: text,
      builder: text,
      start: fc.constantFrom(2019, 2021),
      end: fc.constantFrom(2022, 2025),
      scale: zh,
      milestones: fc
        .array(milestone, { minLength: 1, maxLength: 4 })
        .map((all) => all.sort((a, b) => a.year - b.year)),
      note: text,
    },
    ['id', 'name', 'category', 'milestones'],
  ).map(({ portfolio: of, ...project }) => (of === undefined ? project : { ...project, portfolio: of }));

const unique = <T extends { id: string }>(entry: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.uniqueArray(entry, { selector: ({ id }) => id, minLength, maxLength });

/** Valid reports of every kind that the format allows. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(unique(fc.record({ id, name: text }), 3, 1), unique(portfolio, 3))
  .chain(([groups, portfolios]) =>
    record<Report, Exclude<keyof Report, 'sections'>>(
      {
        format: fc.constant('district-report/1'),
        id,
        area: record<Report['area'], 'name'>({ code: fc.constant('410411'), name: text }, ['name']),
        title: text,
        issuer: text,
        issued: fc.constant('2024-01-16'),
        year: fc.constant(YEAR),
        source: record<Report['source'], never>({ text: zh, url: fc.oneof(fc.webUrl(), zh) }, []),
        notes: fc.array(text, { maxLength: 2 }),
        sections: fc.constant([{ id: 'part', name: { zh: '第一部分' }, opening: '一、' }]),
        groups: fc.constant(groups),
        indicators: unique(indicatorIn(groups.map(({ id: group }) => group)), 5),
        portfolios: fc.constant(portfolios),
        projects: unique(projectIn(portfolios.map(({ id: one }) => one)), 5),
      },
      [
        'format',
        'id',
        'area',
        'title',
        'issuer',
        'issued',
        'year',
        'source',
        'notes',
        'groups',
        'indicators',
        'portfolios',
        'projects',
      ],
    ),
  )
  .map((report) =>
    report.sections
      ? report
      : { ...report, portfolios: report.portfolios.map(({ section: _, ...rest }) => rest) },
  );

/** A place in a value: indices of entries, each to be taken modulo their number. */
const place = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });

/** JSON with changes at random places: entries replaced, removed, doubled or moved. */
export const damaged = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(place, fc.constantFrom('replace', 'remove', 'double', 'move'), fc.jsonValue()), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      const copy = structuredClone(value);
      for (const [path, how, other] of changes) change(copy, path, how, other);
      return copy;
    });

function change(root: unknown, path: readonly number[], how: string, other: unknown): void {
  let at = root as Record<string, unknown>;
  for (const [depth, index] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[index % keys.length];
    if (key === undefined) return;
    const inner = at[key];
    if (depth < path.length - 1 && typeof inner === 'object' && inner !== null) {
      at = inner as Record<string, unknown>;
      continue;
    }
    if (how === 'replace') at[key] = other;
    else if (how === 'move') at[keys[(index + 1) % keys.length] ?? key] = inner;
    else if (Array.isArray(at))
      at.splice(index % at.length, how === 'remove' ? 1 : 0, ...(how === 'double' ? [inner] : []));
    else if (how === 'remove') delete at[key];
    return;
  }
}
