import * as v from 'valibot';
import { CATEGORIES, MEASURES, STAGES } from '../report/vocabulary.ts';
import { ENCODINGS } from './source.ts';

// A person's corrections. The same files with the same mapping give the same report, byte for byte.

const text = v.optional(v.string());
const language = v.optional(v.strictObject({ zh: text, en: text }));
const yes = v.optional(v.literal(true));

/** What a column means. */
const MeaningSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('figure'),
    quantity: v.optional(v.picklist(['value', 'growth', 'completion']), 'value'),
    year: v.number(),
    role: v.picklist(['plan', 'actual']),
    period: v.exactOptional(v.string()),
    span: v.exactOptional(v.picklist(['cumulative', 'single'])),
    status: v.exactOptional(v.picklist(['E', 'P'])),
  }),
  v.strictObject({
    kind: v.picklist([
      'number',
      'name',
      'unit',
      'target',
      'responsible',
      'note',
      'group',
      'place',
      'scale',
      'category',
      'builder',
      'years',
      'start',
      'end',
      'investment',
      'planned',
      'invested',
      'progress',
      'next-progress',
      'unknown',
      'ignored',
    ]),
  }),
]);

/**
 * Of an indicator, by the name that the file prints; of a second one of that name, by its name and unit.
 * What is absent stays as it was understood.
 */
const IndicatorMappingSchema = v.strictObject({
  id: text,
  en: text,
  group: text,
  unit: text,
  measure: v.optional(v.picklist(MEASURES)),
  direction: v.optional(v.picklist(['higher', 'lower', 'none'])),
  /** The id of last year's indicator that it is; `null`: it is new. */
  like: v.optional(v.nullable(v.string())),
  leaveOut: yes,
  /** Of an indicator from a sentence: take it. */
  take: yes,
});

export const MappingSchema = v.strictObject({
  format: v.literal('district-mapping/1'),
  report: v.optional(
    v.strictObject({
      id: text,
      year: v.optional(v.number()),
      area: v.optional(v.strictObject({ code: text, zh: text, en: text })),
      title: language,
      issuer: language,
      issued: text,
    }),
  ),
  /** Names of groups by their ids. */
  groups: v.optional(v.record(v.string(), v.strictObject({ zh: v.string(), en: text }))),
  /** By the id of the table: whether it is left out, and what its columns mean, by their letter. */
  tables: v.optional(
    v.record(
      v.string(),
      v.strictObject({ leaveOut: yes, columns: v.optional(v.record(v.string(), MeaningSchema)) }),
    ),
  ),
  indicators: v.optional(v.record(v.string(), IndicatorMappingSchema)),
  projects: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        id: text,
        en: text,
        category: v.optional(v.picklist(CATEGORIES)),
        /** Of its progress, and of what is planned for the year after. */
        stage: v.optional(v.picklist(STAGES)),
        nextStage: v.optional(v.picklist(STAGES)),
        leaveOut: yes,
      }),
    ),
  ),
  /** Totals of projects, by `name 2024`: `take` makes them part of the report. */
  portfolios: v.optional(v.record(v.string(), v.strictObject({ id: text, en: text, take: yes }))),
  /** How the text of a file is encoded, by its name. */
  files: v.optional(v.record(v.string(), v.strictObject({ encoding: v.optional(v.picklist(ENCODINGS)) }))),
  /** By `id 2024 plan`: the sentence that a figure is from; `null` for none. */
  quotes: v.optional(v.record(v.string(), v.nullable(v.string()))),
});

export type Mapping = v.InferOutput<typeof MappingSchema>;

type Issue = Pick<v.BaseIssue<unknown>, 'expected' | 'received'>;

function describeIssue({ expected, received }: Issue): string {
  if (expected === 'never') return 'unknown key';
  return received === 'undefined' ? 'required' : `expected ${expected}, got ${received}`;
}

/** @throws {Error} that says what is wrong where. */
export function parseMapping(input: unknown): Mapping {
  const { success, output, issues } = v.safeParse(MappingSchema, input);
  if (success) return output;
  const lines = issues.map(
    (issue) =>
      `${issue.path?.map(({ key }) => String(key)).join(' › ') ?? 'mapping'}: ${describeIssue(issue)}`,
  );
  throw new Error(lines.join('\n'));
}
