import type { Said } from '../finding.ts';
import type { Field } from './field.ts';
import { COMPARATOR_LABELS, YES_LABELS } from './labels.ts';

type Options = { readonly note?: Said; readonly width?: number };

export const said = (zh: string, en: string): Said => ({ zh, en });
export const text = (path: string, zh: string, en: string, options: Options = {}): Field => ({
  path,
  zh,
  en,
  ...options,
});
export const number = (path: string, zh: string, en: string, options: Options = {}): Field => ({
  path,
  zh,
  en,
  type: 'number',
  ...options,
});
export const choice = (
  path: string,
  zh: string,
  en: string,
  labels: Readonly<Record<string, string>>,
  options: Options = {},
): Field => ({ path, zh, en, labels, ...options });
export const list = (path: string, zh: string, en: string, options: Options = {}): Field => ({
  path,
  zh,
  en,
  type: 'list',
  ...options,
});
export const yes = (path: string, zh: string, en: string, options: Options = {}): Field => ({
  path,
  zh,
  en,
  type: 'boolean',
  labels: YES_LABELS,
  ...options,
});

/** What is left blank is read from the printed text. */
export const READ = said(
  '留空即从原文读出；原文读得不对时才填。填“无”表示没有。',
  'Leave blank to have it read from the printed text; fill in only what would be read wrongly. 无 means none.',
);

export const bilingual = (path: string, zh: string, en: string, options: Options = {}): Field[] => [
  text(`${path}.zh`, zh, en, options),
  text(`${path}.en`, `${zh}（英文）`, `${en} (English)`, {
    ...options,
    note: said('英文，可不填，不能有汉字。', 'In English; optional, without Chinese characters.'),
  }),
];

export const amount = (path: string, zh: string, en: string): Field[] => [
  text(`${path}.raw`, zh, en, {
    width: 14,
    note: said('按原文填写，带单位：总投资5亿元。', 'As printed, with the unit: 总投资5亿元.'),
  }),
  number(`${path}.value`, `${zh}·数值`, `${en}: value`, { note: READ }),
  text(`${path}.unit.zh`, `${zh}·单位`, `${en}: unit`, { note: READ }),
  text(`${path}.unit.en`, `${zh}·英文单位`, `${en}: unit (English)`, { note: READ }),
  number(`${path}.unitMult`, `${zh}·数量级`, `${en}: power of ten`, { note: READ }),
  choice(`${path}.comparator`, `${zh}·限定`, `${en}: bound`, COMPARATOR_LABELS, { note: READ }),
];

export const ID = said(
  '小写英文字母、数字和连字符，各年不变：gdp-growth。',
  'Lower-case letters, digits and hyphens; the same every year: gdp-growth.',
);
export const SECTION = said('章节的编号，见“报告”表。', 'The id of a section; see the sheet 报告.');
export const QUOTE = said('与报告原文一字不差。', 'Verbatim from the report.');
