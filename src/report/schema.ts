import * as v from 'valibot';
import { CATEGORIES, type Comparator, STAGES } from './vocabulary.ts';

/** An object of these keys and no others. valibot stops at the first unknown key: the message names the rest. */
const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected, path }) => {
    if (expected !== 'never') return path ? 'a value: the key is required' : 'an object';
    const [found] = path ?? [];
    const unknown = Object.keys(found?.input ?? {}).filter((key) => !Object.hasOwn(entries, key));
    return ['no such key', ...unknown.filter((key) => key !== found?.key)].join(', nor ');
  });

// The message of each schema says what is expected; parse.ts adds the place and what was found.
const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
const id = v.pipe(v.string('an id'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'));
const finite = v.pipe(v.number('a number'), v.finite('a finite number'));
const year = v.pipe(
  v.number('a year'),
  v.integer('a year'),
  v.minValue(1900, 'a year'),
  v.maxValue(2200, 'a year'),
);
const count = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(0, 'a number from 0'),
);
const isoDate = v.pipe(
  v.string('an ISO 8601 date'),
  v.isoDate('an ISO 8601 date such as 2024-01-16'),
  v.check((date) => {
    const day = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  }, 'a date of the calendar'),
);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'a list');
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`);

/** A wording: `zh` is what the report prints. */
export const TextSchema = record({ zh: text, en: v.exactOptional(text) });

/** SDMX UNIT_MULT, as a power of ten: 4 = 万, 8 = 亿. */
const unitMult = v.exactOptional(v.picklist([0, 4, 8], 'one of 0, 4, 8'));

/** The part of the document that a quote stands in. */
const section = v.exactOptional(id);

export const AmountSchema = record({ value: finite, unit: TextSchema, unitMult, raw: text });

export const ObservationSchema = record({
  year,
  role: oneOf(['plan', 'actual']),
  raw: text,
  value: v.nullable(v.pipe(v.number('a number or null'), v.finite('a finite number or null'))),
  comparator: v.exactOptional(oneOf(['at-least', 'at-most', 'about', 'over'] satisfies Comparator[])),
  status: v.exactOptional(oneOf(['A', 'E', 'P'])),
  verdict: v.exactOptional(record({ met: v.boolean('true or false'), quote: text })),
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

/** A part of the document, from its `opening`, the words of its heading as printed, to that of the next one. */
export const SectionSchema = record({ id, name: TextSchema, opening: text });

export const ReportSchema = record({
  format: v.literal('district-report/1', '"district-report/1"'),
  id,
  area: record({
    code: v.exactOptional(v.pipe(v.string('a text'), v.regex(/^\d{6}(?:\d{3}){0,2}$/, 'a GB/T 2260 code'))),
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

export type Text = v.InferOutput<typeof TextSchema>;
export type Amount = v.InferOutput<typeof AmountSchema>;
export type Observation = v.InferOutput<typeof ObservationSchema>;
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type Portfolio = v.InferOutput<typeof PortfolioSchema>;
export type Milestone = v.InferOutput<typeof MilestoneSchema>;
export type Project = v.InferOutput<typeof ProjectSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;

/** The record that a figure was read from; the project itself for its scale. */
export type SourceRecord = Observation | Portfolio | Milestone | Amount | Project;
