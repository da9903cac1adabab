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
 * The checks of the runtime schema that JSON Schema has no word for: that a date is one of the calendar,
 * and that a number is finite (in JSON every number is). A check that is not named here and cannot be
 * expressed either stops the generation.
 */
const BEYOND_JSON_SCHEMA = ['check', 'finite'];

/** `data/report.schema.json`: the format `district-report/1` for editors and for checks outside JavaScript. */
export function reportJsonSchema() {
  const { $schema, $defs, ...shape } = toJsonSchema(ReportSchema, {
    target: 'draft-2020-12',
    errorMode: 'throw',
    ignoreActions: BEYOND_JSON_SCHEMA,
    // In this draft `format` alone is a remark that a validator need not check.
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
      'Generated from src/report/schema.ts by "npm run schema". Checked only when a report is read: dates of ' +
      'the calendar, unique ids, references that resolve, parts that add up, values that agree with the ' +
      'print, wordings that occur in their quotes, milestones oldest first.',
    ...shape,
    $defs,
  };
}
