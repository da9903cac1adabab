import type { Field } from './field.ts';
import { CATEGORY_LABELS, KIND_LABELS, ROLE_LABELS, STAGE_LABELS } from './labels.ts';
import { amount, bilingual, choice, ID, list, number, QUOTE, SECTION, said, text } from './make-field.ts';

// The columns of projects, their milestones and portfolios.

export const MILESTONE_FIELDS: readonly Field[] = [
  number('year', '进度年份', 'Year'),
  choice('role', '计划或完成', 'Role', ROLE_LABELS),
  choice('stage', '阶段', 'Stage', STAGE_LABELS),
  text('raw', '进度原文', 'Stage as printed', { width: 18 }),
  text('quote', '出处原文', 'Quote', { width: 60, note: QUOTE }),
  text('section', '章节', 'Section', { note: SECTION }),
];

export const PROJECT_FIELDS: readonly Field[] = [
  text('id', '编号', 'Id', { width: 24, note: ID }),
  ...bilingual('name', '项目名称', 'Project', { width: 32 }),
  choice('category', '类别', 'Category', CATEGORY_LABELS),
  choice('kind', '性质', 'Kind', KIND_LABELS),
  text('portfolio', '所属组合', 'Portfolio', {
    note: said('仅当报告写明属于该组合时填写。', 'Only where the report says that it belongs there.'),
  }),
  ...bilingual('place', '建设地点', 'Place'),
  text('scale', '规模', 'Scale', { width: 24 }),
  number('start', '开工年', 'Start'),
  number('end', '完工年', 'End'),
  ...bilingual('responsible', '责任单位', 'Responsible'),
  ...bilingual('builder', '建设单位', 'Builder'),
  ...bilingual('projectNote', '项目备注', 'Note', { width: 24 }),
  ...amount('investment', '总投资', 'Investment'),
  ...amount('planned', '年度计划投资', 'Planned investment'),
  ...amount('invested', '年度完成投资', 'Investment done'),
];

export const PORTFOLIO_FIELDS: readonly Field[] = [
  text('id', '编号', 'Id', { width: 24, note: ID }),
  ...bilingual('name', '组合名称', 'Portfolio', { width: 28 }),
  number('year', '年份', 'Year'),
  number('count', '项目个数', 'Projects'),
  number('ofPlan', '占年度计划%', 'Per cent of plan'),
  ...bilingual('investmentLabel', '总投资名称', 'Name of the total'),
  list('parts', '分项', 'Parts', {
    note: said('各分项组合的编号，一行一个。', 'Ids of its parts, one a line.'),
  }),
  text('quote', '出处原文', 'Quote', { width: 60, note: QUOTE }),
  text('section', '章节', 'Section', { note: SECTION }),
  ...amount('investment', '总投资', 'Investment'),
  ...amount('planned', '年度计划投资', 'Planned investment'),
  ...amount('invested', '年度完成投资', 'Investment done'),
];
