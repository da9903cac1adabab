import { unitInParentheses } from './unit.ts';

const NUMBERING =
  /^\s*(?:[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[.．、:：)）](?!\d)|[①-⑳]|第[一二三四五六七八九十]+[、章节])\s*/;
const PART_OF = /^\s*(?:[#＃]\s*|[—–-]{1,2}\s*(?=[^\d])|(?:其中|内[:：]?|#其中)\s*[:：]?\s*)/;

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
  const text = printed.replace(/\s*\n\s*/g, '').trim();
  const [numbering = ''] = NUMBERING.exec(text) ?? [];
  const digits = /\d+/.exec(numbering)?.[0];
  let rest = text.slice(numbering.length);
  const isPart = PART_OF.test(rest);
  rest = rest
    .replace(PART_OF, '')
    .replace(NUMBERING, '')
    .replace(/^[*★▲△●]+|[*★▲△:：]+$/g, '');
  const target = /[（(]约束性[)）]/.test(rest)
    ? 'binding'
    : /[（(]预期性[)）]/.test(rest)
      ? 'expected'
      : undefined;
  const bare = rest.replace(/[（(](?:约束性|预期性)(?:指标)?[)）]/, '');
  const { rest: name, unit } = unitInParentheses(bare);
  return {
    name: name.replace(/\s+/g, /[a-z]\s+[a-z]/i.test(name) ? ' ' : '').trim(),
    ...(digits !== undefined && { number: Number(digits) }),
    unit,
    isPart,
    ...(target && { target }),
  };
}

/** A heading within a table without its number. */
export const groupName = (printed: string): string =>
  printedName(printed).name.replace(/^[一二三四五六七八九十]{1,3}\s+/, '');

/** The name of the change, in percentage points, of what a share is of. */
export const changeName = (name: string): string => (/(?:增减|升降)$/.test(name) ? name : `${name}增减`);

/** The name of the growth of what a level is of. */
export const growthName = (name: string): string =>
  /(?:增速|增长率|增幅|增长|涨幅)$/.test(name) ? name : `${name}增速`;
