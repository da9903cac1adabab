import type { Said } from './finding.ts';
import type { Field } from './workbook/field.ts';
import { INDICATOR_FIELDS, SOURCE_FIELDS } from './workbook/layout.ts';
import { MILESTONE_FIELDS, PORTFOLIO_FIELDS, PROJECT_FIELDS } from './workbook/project-layout.ts';

const GROUP_FIELDS: readonly Field[] = [
  { path: 'name.zh', zh: '分组名称', en: 'Group' },
  { path: 'name.en', zh: '分组名称（英文）', en: 'Group (English)' },
];

const FIELDS: readonly (readonly [place: RegExp, fields: readonly Field[]])[] = [
  [/^indicators\[\d+\]\.observations\[\d+\]\.?/, SOURCE_FIELDS],
  [/^indicators\[\d+\]\.?/, INDICATOR_FIELDS],
  [/^projects\[\d+\]\.milestones\[\d+\]\.?/, MILESTONE_FIELDS],
  [/^projects\[\d+\]\.?/, PROJECT_FIELDS],
  [/^portfolios\[\d+\]\.?/, PORTFOLIO_FIELDS],
  [/^groups\[\d+\]\.?/, GROUP_FIELDS],
];

/** The field that a path leads to, named as in the workbook; of other paths, the path. */
export function fieldSaid(path: string): Said {
  for (const [place, fields] of FIELDS) {
    if (!place.test(path)) continue;
    const rest = path.replace(place, '');
    if (rest === 'raw') return { zh: '原文', en: 'As printed' };
    const field =
      fields.find((one) => one.path === rest) ?? fields.find((one) => one.path.startsWith(`${rest}.`));
    return field && rest !== '' ? { zh: field.zh, en: field.en } : { zh: rest, en: rest };
  }
  return { zh: path, en: path };
}
