import { unitAtEnd, unitInParentheses } from './unit.ts';

/** The number of a row, or of an item of a list. */
export const NUMBERING =
  /^(?:[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[.．、:：)）](?!\d)|[①-⑳]|第[一二三四五六七八九十]+[、章节])\s*/;
const PART_OF = /^(?:[#＃]?\s*(?:其中|内(?=\s*[:：]))\s*[:：]?|[#＃]|[—–-]{1,2}(?!\s*\d))\s*/;
const TARGET = /[（(](约束性|预期性)(?:指标)?[)）]/;

/** A name as a table prints it, taken apart. */
export interface PrintedName {
  readonly name: string;
  readonly number?: number;
  /** The unit in it: 社会消费品零售总额（亿元）. */
  readonly unit: string;
  /** 其中：…, #…: a part of a row above. */
  readonly isPart: boolean;
  readonly target?: 'binding' | 'expected';
}

export function printedName(printed: string): PrintedName {
  const text = printed.trim();
  const [numbering = ''] = NUMBERING.exec(text) ?? [];
  const digits = /\d+/.exec(numbering)?.[0];
  let rest = text.slice(numbering.length);
  const isPart = PART_OF.test(rest);
  rest = rest
    .replace(PART_OF, '')
    .replace(NUMBERING, '')
    .replace(/^[*★▲△●]+|[*★▲△:：]+$/g, '');
  const word = TARGET.exec(rest)?.[1];
  const inside = unitInParentheses(rest.replace(TARGET, ''));
  const { rest: name, unit } = inside.unit ? inside : unitAtEnd(inside.rest);
  return {
    name: name.replace(/\s+/g, /[a-z]\s+[a-z]/i.test(name) ? ' ' : '').trim(),
    ...(digits !== undefined && { number: Number(digits) }),
    unit,
    isPart,
    ...(word && { target: word === '约束性' ? 'binding' : 'expected' }),
  };
}

/** A heading within a table without its number. */
export const groupName = (printed: string): string =>
  printedName(printed.replace(/^[一二三四五六七八九十]{1,3}\s/, '')).name;

/** The name of the change, in percentage points, of what a share is of. */
export const changeName = (name: string): string => (/(?:增减|升降)$/.test(name) ? name : `${name}增减`);

/** The name of the growth of what a level is of. */
export const growthName = (name: string): string =>
  /(?:增速|增长率|增幅|增长|涨幅)$/.test(name) ? name : `${name}增速`;
