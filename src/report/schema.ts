import * as v from 'valibot';
import { formatValue } from './problem.ts';
import { CATEGORIES, type Comparator, ID_PATTERN, STAGES } from './vocabulary.ts';

/** An object with these keys and no others. valibot stops at the first unknown key: the message lists all of them. */
const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, path }) => {
    if (expected !== 'never') return path ? 'required' : 'an object';
    const unknown = Object.keys(path?.[0].input ?? {}).filter((key) => !Object.hasOwn(entries, key));
    return `unknown ${unknown.length > 1 ? 'keys' : 'key'} ${unknown.map(formatValue).join(', ')}`;
  });

// Each message says what is expected; parse.ts adds the path and the value found.
const text = v.pipe(v.string('a string'), v.nonEmpty('a non-empty string'));
const id = v.pipe(v.string('an id'), v.regex(ID_PATTERN, 'an id in kebab-case'));
const finite = v.pipe(v.number('a number'), v.finite('a finite number'));
const YEAR = 'a year from 1900 to 2200';
const year = v.pipe(v.number(YEAR), v.integer(YEAR), v.minValue(1900, YEAR), v.maxValue(2200, YEAR));
const COUNT = 'a non-negative integer';
const count = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT));
const DATE = 'an ISO 8601 date such as "2024-01-16"';
const isoDate = v.pipe(
  v.string(DATE),
  v.isoDate(DATE),
  v.check((date) => {
    const day = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  }, 'a date that exists'),
);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'an array');
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`);

/** `zh` is what the report prints, `en` its translation. */
export const TextSchema = record({ zh: text, en: v.exactOptional(text) });

/** SDMX UNIT_MULT, as a power of ten: 4 = 万, 8 = 亿. */
const unitMult = v.exactOptional(v.picklist([0, 4, 8], 'one of 0, 4, 8'));

/** The id of the section of the document that a quote is from. */
const section = v.exactOptional(id);

export const AmountSchema = record({ value: finite, unit: TextSchema, unitMult, raw: text });

export const ObservationSchema = record({
  year,
  role: oneOf(['plan', 'actual']),
  raw: text,
  value: v.nullable(v.pipe(v.number('a number or null'), v.finite('a finite number or null'))),
  comparator: v.exactOptional(oneOf(['at-least', 'at-most', 'about', 'over'] satisfies Comparator[])),
  status: v.exactOptional(oneOf(['A', 'E', 'P'])),
  verdict: v.exactOptional(record({ met: v.boolean('a boolean'), quote: text })),
  quote: v.exactOptional(text),
  section,
  note: v.exactOptional(TextSchema),
});

export const IndicatorSchema = record({
  id,
  name: TextSchema,
  shortName: v.exactOptional(TextSchema),
  group: id,
  annex: v.exactOptional(count),
  unit: TextSchema,
  unitMult,
  measure: oneOf(['growth', 'level', 'count', 'share', 'index']),
  direction: oneOf(['higher', 'lower', 'none']),
  observations: listOf(ObservationSchema),
});

export const PortfolioSchema = record({
  id,
  name: TextSchema,
  year,
  count,
  investment: v.exactOptional(AmountSchema),
  invested: v.exactOptional(AmountSchema),
  ofPlan: v.exactOptional(finite),
  parts: v.exactOptional(listOf(id)),
  quote: text,
  section,
});

export const MilestoneSchema = record({ year, stage: oneOf(STAGES), raw: text, quote: text, section });

export const ProjectSchema = record({
  id,
  name: TextSchema,
  category: oneOf(CATEGORIES),
  place: v.exactOptional(TextSchema),
  investment: v.exactOptional(AmountSchema),
  scale: v.exactOptional(text),
  milestones: v.pipe(listOf(MilestoneSchema), v.minLength(1, 'at least one milestone')),
  note: v.exactOptional(TextSchema),
});

/** A section of the document: from its `opening`, the heading as printed, to the opening of the next section. */
export const SectionSchema = record({ id, name: TextSchema, opening: text });

const AREA_CODE = 'a GB/T 2260 code of 6, 9 or 12 digits';

export const ReportSchema = record({
  format: v.literal('district-report/1', '"district-report/1"'),
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

/** A sum of money. `value` is in `unit`; `unitMult` is the power of ten in that unit, 8 for 亿元. `raw` is the printed text. */
export type Amount = v.InferOutput<typeof AmountSchema>;

/**
 * What the report prints about an indicator for a year: the plan or the actual. `value` is in the indicator's unit, and
 * `null` if `raw` is not a number. `status` is SDMX OBS_STATUS: A final (the default), E estimated, P provisional.
 */
export type Observation = v.InferOutput<typeof ObservationSchema>;

/** An indicator with its observations. `annex` is its number in the report's table of main indicators. */
export type Indicator = v.InferOutput<typeof IndicatorSchema>;

/** Totals of a set of projects in a year: `count`, planned and actual investment; `ofPlan` is a percentage. */
export type Portfolio = v.InferOutput<typeof PortfolioSchema>;

/** The stage of a project in a year. */
export type Milestone = v.InferOutput<typeof MilestoneSchema>;

/** A project with its milestones in ascending year order, at least one. */
export type Project = v.InferOutput<typeof ProjectSchema>;

/** A section of the document that quotes refer to. */
export type Section = v.InferOutput<typeof SectionSchema>;

/** A report in the format `district-report/1`. `issued` is an ISO 8601 date, `year` the year it reports on. */
export type Report = v.InferOutput<typeof ReportSchema>;

/** The record that a figure was read from; the project itself for its scale. */
export type SourceRecord = Observation | Portfolio | Milestone | Amount | Project;
