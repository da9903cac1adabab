import * as v from 'valibot';
import { enumerate, formatValue } from './format-value.ts';
import type { ProblemCode } from './problem-words.ts';
import { CATEGORIES, COMPARATORS, ID_PATTERN, KINDS, MEASURES, STAGES } from './vocabulary.ts';

// Each message is the code of a rule, and what it names; parse.ts makes a problem of it.
const code = (own: ProblemCode, named = '') => (named ? `${own} ${named}` : own);

/** An object with these keys and no others. valibot stops at the first unknown key: the message lists all of them. */
const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, path }) => {
    if (expected !== 'never') return code(path ? 'required' : 'object');
    const unknown = Object.keys(path?.[0].input ?? {}).filter((key) => !Object.hasOwn(entries, key));
    const list = enumerate(unknown.map(formatValue), unknown.length);
    return code(unknown.length > 1 ? 'unknown-keys' : 'unknown-key', list);
  });

const text = v.pipe(v.string(code('string')), v.nonEmpty(code('text')));
const id = v.pipe(v.string(code('id')), v.regex(ID_PATTERN, code('kebab-case')));
const finite = v.pipe(v.number(code('number')), v.finite(code('finite')));
const YEAR = code('year');
const year = v.pipe(v.number(YEAR), v.integer(YEAR), v.minValue(1900, YEAR), v.maxValue(2200, YEAR));
const COUNT = code('count');
const count = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT));
const DATE = code('date');
const isoDate = v.pipe(
  v.string(DATE),
  v.isoDate(DATE),
  v.check((date) => {
    const day = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  }, code('real-date')),
);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, code('list'));
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, code('one-of', options.join(', ')));

/** Han characters, radicals and, by their first half, those beyond the basic plane. */
const NO_HAN =
  /^[^\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]*$/;

/** `zh` is what the report prints, `en` its translation. */
export const TextSchema = record({
  zh: text,
  en: v.exactOptional(v.pipe(text, v.regex(NO_HAN, code('english')))),
});

const UNIT_MULT = code('unit-mult');

/** SDMX UNIT_MULT, as a power of ten: 4 = 万, 8 = 亿, 12 = 万亿. */
const unitMult = v.exactOptional(
  v.pipe(v.number(UNIT_MULT), v.integer(UNIT_MULT), v.minValue(0, UNIT_MULT), v.maxValue(12, UNIT_MULT)),
);

const comparator = v.exactOptional(oneOf(COMPARATORS));

const PERIOD = code('period');

/** The id of the section of the document that a quote is from. */
const section = v.exactOptional(id);

export const AmountSchema = record({ value: finite, unit: TextSchema, unitMult, raw: text, comparator });

const role = oneOf(['plan', 'actual']);

export const ObservationSchema = record({
  year,
  period: v.exactOptional(
    v.pipe(v.string(PERIOD), v.regex(/^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|H[12])$/, PERIOD)),
  ),
  span: v.exactOptional(oneOf(['cumulative', 'single'])),
  role,
  raw: text,
  rawText: v.exactOptional(TextSchema),
  value: v.nullable(v.pipe(v.number(code('number-or-null')), v.finite(code('finite-or-null')))),
  upper: v.exactOptional(finite),
  comparator,
  aim: v.exactOptional(v.literal(true, code('true'))),
  status: v.exactOptional(oneOf(['A', 'E', 'P'])),
  completion: v.exactOptional(record({ percent: finite, quote: text })),
  verdict: v.exactOptional(record({ met: v.boolean(code('boolean')), quote: text })),
  published: v.exactOptional(isoDate),
  break: v.exactOptional(TextSchema),
  quote: v.exactOptional(text),
  section,
  note: v.exactOptional(TextSchema),
});

export const IndicatorSchema = record({
  id,
  name: TextSchema,
  shortName: v.exactOptional(TextSchema),
  aliases: v.exactOptional(listOf(text)),
  group: id,
  annex: v.exactOptional(count),
  unit: TextSchema,
  unitMult,
  measure: oneOf(MEASURES),
  direction: oneOf(['higher', 'lower', 'none']),
  target: v.exactOptional(oneOf(['binding', 'expected'])),
  responsible: v.exactOptional(TextSchema),
  observations: listOf(ObservationSchema),
});

export const PortfolioSchema = record({
  id,
  name: TextSchema,
  year,
  count,
  investment: v.exactOptional(AmountSchema),
  planned: v.exactOptional(AmountSchema),
  invested: v.exactOptional(AmountSchema),
  investmentLabel: v.exactOptional(TextSchema),
  ofPlan: v.exactOptional(finite),
  parts: v.exactOptional(listOf(id)),
  quote: text,
  section,
});

export const MilestoneSchema = record({
  year,
  role: v.exactOptional(role),
  stage: oneOf(STAGES),
  raw: text,
  quote: text,
  section,
});

export const ProjectSchema = record({
  id,
  name: TextSchema,
  kind: v.exactOptional(oneOf(KINDS)),
  portfolio: v.exactOptional(id),
  category: oneOf(CATEGORIES),
  place: v.exactOptional(TextSchema),
  investment: v.exactOptional(AmountSchema),
  planned: v.exactOptional(AmountSchema),
  invested: v.exactOptional(AmountSchema),
  responsible: v.exactOptional(TextSchema),
  builder: v.exactOptional(TextSchema),
  start: v.exactOptional(year),
  end: v.exactOptional(year),
  scale: v.exactOptional(text),
  milestones: v.pipe(listOf(MilestoneSchema), v.minLength(1, code('milestones'))),
  note: v.exactOptional(TextSchema),
});

/** A section of the document: from its `opening`, the heading as printed, to the opening of the next section. */
export const SectionSchema = record({ id, name: TextSchema, opening: text });

const AREA_CODE = code('area-code');

export const ReportSchema = record({
  format: v.literal('district-report/1', code('format')),
  id,
  area: record({
    code: v.exactOptional(v.pipe(v.string(AREA_CODE), v.regex(/^\d{6}(?:\d{3}){0,2}$/, AREA_CODE))),
    name: TextSchema,
  }),
  title: TextSchema,
  issuer: TextSchema,
  issued: isoDate,
  year,
  source: record({ text: v.exactOptional(text), url: v.exactOptional(text) }),
  notes: listOf(TextSchema),
  sections: v.exactOptional(listOf(SectionSchema)),
  groups: listOf(record({ id, name: TextSchema })),
  indicators: listOf(IndicatorSchema),
  portfolios: listOf(PortfolioSchema),
  projects: listOf(ProjectSchema),
});

/** A text in Chinese, as printed, and optionally in English. */
export type Text = v.InferOutput<typeof TextSchema>;

/**
 * A sum of money. `value` is in `unit`; `unitMult` is the power of ten in that unit, 8 for 亿元; `unit.en` is the unit
 * itself: yuan. `raw` is the printed text.
 */
export type Amount = v.InferOutput<typeof AmountSchema>;

/**
 * What the report prints about an indicator for a year or, with `period`, for a part of it: the plan or the actual.
 * `value` is in the indicator's unit, `null` if `raw` is not a number, and the lower end of a range whose upper end is
 * `upper`. `rawText` is the printed words in another language. `status` is SDMX OBS_STATUS: A normal (the default), E
 * estimated, P provisional. `span` is `cumulative` (from 1 January, the default) or `single`. `published` is the date
 * of a later figure that replaces an earlier one. `break` says why it cannot be compared with earlier years.
 */
export type Observation = v.InferOutput<typeof ObservationSchema>;

/** An indicator with its observations. `annex` is its number in the report's table of main indicators. */
export type Indicator = v.InferOutput<typeof IndicatorSchema>;

/**
 * Totals of a set of projects in a year: how many, their total investment (or what `investmentLabel` says), planned
 * and actual investment of the year. `ofPlan` is a percentage.
 */
export type Portfolio = v.InferOutput<typeof PortfolioSchema>;

/** The stage of a project in a year. Without `role` it is a plan where its year is after the report's, else an actual. */
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/**
 * A project, or a programme of work in many places, with its milestones in ascending year order, at least one.
 * `planned` and `invested` are of the report's year, `start` and `end` the years of its construction.
 */
export type Project = v.InferOutput<typeof ProjectSchema>;

/** A section of the document that quotes refer to. */
export type Section = v.InferOutput<typeof SectionSchema>;

/** A report in the format `district-report/1`. `issued` is an ISO 8601 date, `year` the year it reports on. */
export type Report = v.InferOutput<typeof ReportSchema>;

/** The record that a figure was read from; the project itself for its scale. */
export type SourceRecord = Observation | Portfolio | Milestone | Amount | Project;
