import { toJsonSchema } from '@valibot/to-json-schema';
import {
  AmountSchema,
  IndicatorSchema,
  MilestoneSchema,
  ObservationSchema,
  PortfolioSchema,
  ProjectSchema,
  ReportSchema,
  SectionSchema,
  TextSchema,
} from '../../src/report/schema.ts';

/**
 * Checks of the runtime schema that JSON Schema cannot express: that a date exists, and that a number is finite
 * (in JSON every number is). Any other check that cannot be expressed is an error.
 */
const BEYOND_JSON_SCHEMA = ['check', 'finite'];

/** `data/report.schema.json`: the format `district-report/1` for editors and other languages. */
export function reportJsonSchema() {
  const { $schema, $defs, ...shape } = toJsonSchema(ReportSchema, {
    target: 'draft-2020-12',
    errorMode: 'throw',
    ignoreActions: BEYOND_JSON_SCHEMA,
    // In this draft validators may ignore `format`.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'iso_date'
        ? { ...jsonSchema, pattern: (valibotAction as unknown as { requirement: RegExp }).requirement.source }
        : undefined,
    definitions: {
      text: TextSchema,
      amount: AmountSchema,
      observation: ObservationSchema,
      indicator: IndicatorSchema,
      portfolio: PortfolioSchema,
      milestone: MilestoneSchema,
      project: ProjectSchema,
      section: SectionSchema,
    },
  });
  return {
    $schema,
    $id: 'urn:district-report:1',
    title: 'District report',
    description: 'One yearly report of one district: what it planned, did and plans next.',
    $comment:
      'Generated from src/report/schema.ts by "npm run schema". Not expressed here, but checked when a report is ' +
      'parsed: dates that exist, unique ids, references, sums of parts, values that agree with the printed text, ' +
      'printed texts that occur in their quotes, milestones in ascending year order.',
    ...shape,
    $defs,
  };
}
