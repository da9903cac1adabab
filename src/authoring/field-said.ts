import type { Said } from './finding.ts';
import type { Field } from './workbook/field.ts';
import { INDICATOR_FIELDS, SOURCE_FIELDS } from './workbook/layout.ts';
import { bilingual } from './workbook/make-field.ts';
import { MILESTONE_FIELDS, PORTFOLIO_FIELDS, PROJECT_FIELDS } from './workbook/project-layout.ts';

/** In the sheet of projects, `note` would be that of a milestone. */
const projectField = (field: Field): Field => ({ ...field, path: field.path.replace('projectNote', 'note') });

/** By the lists that a path goes through. */
const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  indicators: INDICATOR_FIELDS,
  'indicators.observations': SOURCE_FIELDS,
  projects: PROJECT_FIELDS.map(projectField),
  'projects.milestones': MILESTONE_FIELDS,
  portfolios: PORTFOLIO_FIELDS,
  groups: bilingual('name', '分组名称', 'Group'),
};

/** `indicators[2].observations[0].value`, without the number of an entry of a list at the end. */
const PATH = /(\w+)\[\d+\](?:\.(observations|milestones)\[\d+\])?\.?(.*?)(?:\[\d+\])?$/;

/** The field that a path leads to, named as in the workbook; of other paths, the path. */
export function fieldSaid(path: string): Said {
  const [, list = path, inner, rest = path] = PATH.exec(path) ?? [];
  const fields = FIELDS[inner ? `${list}.${inner}` : list];
  if (!fields) return { zh: path, en: path };
  if (rest === 'raw') return { zh: '原文', en: 'As printed' };
  const field =
    fields.find((one) => one.path === rest) ?? fields.find((one) => one.path.startsWith(`${rest}.`));
  return field ? { zh: field.zh, en: field.en } : { zh: rest, en: rest };
}
