import type { Field } from './field.ts';
import {
  COMPARATOR_LABELS,
  DIRECTION_LABELS,
  MEASURE_LABELS,
  ROLE_LABELS,
  SPAN_LABELS,
  STATUS_LABELS,
  TARGET_LABELS,
} from './labels.ts';
import { bilingual, choice, ID, list, number, QUOTE, READ, SECTION, said, text, yes } from './make-field.ts';

// The sheets of the workbook and their columns.

export const SHEETS = {
  report: '报告',
  indicators: '指标',
  projects: '项目',
  portfolios: '组合',
  sources: '来源',
  /** Only where a text is too long for a cell. */
  long: '长文本',
} as const;

/** A row of the sheet 报告: what it is of, and its content. */
export const REPORT_FIELDS: readonly Field[] = [
  text('key', '内容', 'What'),
  text('id', '编号或数值', 'Id or value', { width: 28 }),
  ...bilingual('name', '文字', 'Text', { width: 50 }),
  text('opening', '标题原文', 'Heading as printed', {
    width: 40,
    note: said('仅章节：正文中的标题，一字不差。', 'Of a section only: its heading, verbatim.'),
  }),
];

export const INDICATOR_FIELDS: readonly Field[] = [
  text('id', '编号', 'Id', { width: 24, note: ID }),
  ...bilingual('name', '指标名称', 'Indicator', { width: 32 }),
  text('group', '分组编号', 'Group id', {
    note: said('分组的编号，见“报告”表。', 'The id of a group; see the sheet 报告.'),
  }),
  number('annex', '附表序号', 'Number in annex'),
  ...bilingual('unit', '单位', 'Unit'),
  number('unitMult', '数量级', 'Power of ten', {
    note: said('单位中的数量级：万填4，亿填8，万亿填12。', 'Of the unit: 4 for 万, 8 for 亿, 12 for 万亿.'),
  }),
  choice('measure', '类型', 'Measure', MEASURE_LABELS),
  choice('direction', '方向', 'Direction', DIRECTION_LABELS),
  choice('target', '指标属性', 'Target', TARGET_LABELS),
  ...bilingual('responsible', '责任单位', 'Responsible', { width: 18 }),
  ...bilingual('shortName', '简称', 'Short name', { width: 18 }),
  list('aliases', '曾用名', 'Other names', {
    width: 24,
    note: said('在其他年份报告中的名称，一行一个。', 'Its names in other years, one a line.'),
  }),
];

/** What identifies an observation in the sheet 来源. */
export const EXTENT_FIELDS: readonly Field[] = [
  text('indicator', '指标编号', 'Indicator id', { width: 24, note: ID }),
  number('year', '年份', 'Year'),
  text('period', '期间', 'Period', {
    note: said(
      '不足一年时填：2024-09、2024-Q3、2024-H1。',
      'Of a part of a year: 2024-09, 2024-Q3, 2024-H1.',
    ),
  }),
  choice('span', '累计或单期', 'Span', SPAN_LABELS),
  choice('role', '计划或完成', 'Role', ROLE_LABELS),
  text('published', '公布日期', 'Published', {
    note: said('后来公布或修订的数据：2024-06-01。', 'Of a figure published or revised later: 2024-06-01.'),
  }),
];

/** What is read from the printed text, if blank. */
export const READ_FIELDS: readonly Field[] = [
  number('value', '数值', 'Value', { note: READ }),
  number('upper', '上限', 'Upper end', { note: READ }),
  choice('comparator', '限定', 'Bound', COMPARATOR_LABELS, { note: READ }),
  yes('aim', '力争', 'Striven for', { note: READ }),
  choice('status', '状态', 'Status', STATUS_LABELS, { note: READ }),
];

export const SOURCE_FIELDS: readonly Field[] = [
  ...EXTENT_FIELDS,
  text('quote', '出处原文', 'Quote', { width: 60, note: QUOTE }),
  text('section', '章节', 'Section', { note: SECTION }),
  ...READ_FIELDS,
  ...bilingual('rawText', '文字目标', 'Words'),
  number('completion.percent', '完成率', 'Completion'),
  text('completion.quote', '完成率出处', 'Completion: quote', { note: QUOTE }),
  yes('verdict.met', '报告称完成', 'Reported as met'),
  text('verdict.quote', '完成与否出处', 'Verdict: quote', { note: QUOTE }),
  ...bilingual('break', '不可比原因', 'Break'),
  ...bilingual('note', '备注', 'Note', { width: 24 }),
  number('order', '顺序', 'Order', {
    note: said('指标内的顺序，一般留空。', 'Among those of the indicator; usually blank.'),
  }),
];
