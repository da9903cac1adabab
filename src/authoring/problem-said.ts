import { truncate } from '../report/format-value.ts';
import type { Problem } from '../report/problem.ts';
import { type ExpectedCode, isExpected, type ProblemCode } from '../report/problem-words.ts';
import type { Said } from './finding.ts';

// What the rules of the report find, in Chinese too. Which rule is broken is decided there, once.

const EXPECTED: Readonly<Record<ExpectedCode, (...values: string[]) => string>> = {
  object: () => '一组内容',
  list: () => '列表',
  string: () => '文字',
  text: () => '文字，不能为空',
  english: () => '英文，不能有汉字',
  id: () => '编号',
  'kebab-case': () => '小写字母、数字和短横组成的编号',
  number: () => '数',
  finite: () => '数',
  'number-or-null': () => '数',
  'finite-or-null': () => '数',
  count: () => '不小于0的整数',
  'unit-mult': () => '0到12的整数',
  year: () => '1900到2200之间的年份',
  date: () => '日期，例如2024-01-16',
  'real-date': () => '存在的日期',
  period: () => '一年中的一段，例如2024-09、2024-Q3或2024-H1',
  boolean: () => '是或否',
  true: () => '是',
  'area-code': () => '6位、9位或12位的行政区划代码',
  format: () => 'district-report/1',
  'one-of': (list) => `其中之一：${list}`,
  milestones: () => '至少一条进度',
  printed: (raw) => `原文“${raw}”里的数`,
  'in-unit': (raw, unit, value) => `${value}，即原文“${raw}”里的数按单位“${unit}”折算`,
  sum: (sum) => `各分项之和${sum}`,
  'not-reached-yet': (year) => `计划，因为${year}年在报告年份之后`,
  'rank-direction': () => '越低越好，因为第一名最好',
  bracketed: (raw) => `预计，因为原文“${raw}”在方括号里`,
  bound: (direction) => `另一种限定，或与${direction === 'lower' ? '越低' : '越高'}越好不同的方向`,
  completion: (quote) => `出处“${quote}”里的数`,
  'second-end': (raw) => `原文“${raw}”所印区间的第二个数`,
  'lower-end': () => '区间的下限，因为填了上限',
  'above-value': (value) => `大于${value}的数`,
  'no-range': (raw) => `空，因为原文“${raw}”不是区间`,
  end: (raw) => `原文“${raw}”所印区间的一端`,
  'no-span': () => '空，因为没有期间',
  'part-of-year': (year) => `${year}年中的一段`,
};

const KINDS: Readonly<Record<string, string>> = { group: '分组', section: '章节', portfolio: '组合' };

const listed = (list: string): string => list.replace(/ and (\d+) more$/, '等，另有$1个');

type Sentence = (found: string, ...values: string[]) => string;

const SENTENCES: Readonly<Record<Exclude<ProblemCode, ExpectedCode>, Sentence>> = {
  required: () => '没有填写',
  'unknown-key': (_, list) => `有不认识的内容${listed(list)}`,
  'unknown-keys': (_, list) => `有不认识的内容${listed(list)}`,
  'duplicate-id': (id) => `编号${id}重复`,
  'unknown-id': (id, kind, list) => `没有${id}这个${KINDS[kind]}，只有：${listed(list)}`,
  'none-defined': (id, kind) => `没有${id}这个${KINDS[kind]}，报告里没有任何${KINDS[kind]}`,
  'part-of-itself': () => '组合不能是自己的分项',
  'duplicate-figure': (key) => `同一时间的数有两个（${key}）：保留一个，或写明后一个的公布日期`,
  'before-start': (end, start) => `完工年${end}早于开工年${start}`,
  'milestone-order': (year, last) => `进度应按年份先后排列，${year}年在${last}年之后`,
  'not-in-quote': (raw, quote) => `出处里没有${raw}：“${quote}”`,
  'not-in-document': (text) => `原文里找不到${text}`,
  'not-after-opening': (text) => `原文里上一个标题之后找不到${text}`,
  'not-in-section': (text, section) => `原文的章节${section}里找不到${text}`,
  'empty-file': () => '文件是空的，应为JSON',
  'web-page': () => '这是网页，应为JSON',
  'not-json': () => '不是有效的JSON',
  'utf-16': () => '编码是UTF-16，应为UTF-8',
  'not-utf-8': (_, line, column) => `编码不是UTF-8，可能是GBK：第${line}行第${column}个字读不出`,
};

function foundInChinese(found: unknown): string {
  if (typeof found === 'string') return `“${truncate(found)}”`;
  if (Array.isArray(found)) return `${found.length}项的列表`;
  if (typeof found === 'object' && found !== null) return '一组内容';
  if (typeof found === 'boolean') return found ? '是' : '否';
  return found === null || found === undefined ? '空' : truncate(String(found));
}

/** What is wrong, in both languages; without a rule, the message in both. */
export function problemSaid({ message, found, rule }: Problem): Said {
  if (!rule) return { zh: message, en: message };
  const { code, values } = rule;
  const zh = foundInChinese(found);
  if (!isExpected(code)) return { zh: SENTENCES[code](zh, ...values), en: message };
  const expected = EXPECTED[code](...values);
  return {
    zh: found === undefined ? `没有填写，应为${expected}` : `应为${expected}，现为${zh}`,
    en: message,
  };
}
