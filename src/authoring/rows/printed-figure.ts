import { isBracketed, withoutBrackets } from '../../report/brackets.ts';
import { isFall, plain, printedNumbers } from '../../report/printed-number.ts';
import { printedPlaces } from '../../report/printed-place.ts';
import { printedRange } from '../../report/printed-range.ts';
import type { Comparator } from '../../report/vocabulary.ts';
import { bare } from '../table/words.ts';
import { leadingUnit } from './unit.ts';

/** What a printed figure says. */
export interface PrintedFigure {
  /** As printed. */
  readonly raw: string;
  /** `null` for words. */
  readonly value: number | null;
  readonly upper?: number;
  readonly comparator?: Comparator;
  readonly status?: 'E' | 'P';
  readonly aim?: true;
  /** The unit printed in the figure itself: the 万吨 of 4.48万吨. */
  readonly unit: string;
  /** It has other numbers besides, so that the value may be another one. */
  readonly several?: true;
}

/** Marks for “none”: a dash, or nothing. */
const NONE = /^(?:[-—–―─一]{1,4}|\/|\.{2,}|无|无数据|N\/?A)?$/i;

/** Whether a cell prints no figure. */
export const isNone = (text: string): boolean => NONE.test(bare(text));

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|至少|≥|>=)$/, 'at-least'],
  [/(?:不超过|不高于|不大于|不多于|至多|≤|<=)$/, 'at-most'],
  [/(?:大约|约|接近|近|~)$/, 'about'],
  [/(?:突破|超过|超|逾|高于|>)$/, 'over'],
  [/(?:低于|不足|不到|<)$/, 'under'],
];

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/左右|上下/, 'about'],
  [/以上|不降/, 'at-least'],
  [/以内|以下|之内/, 'at-most'],
  [/^[^\d]{0,3}[余多](?!边)/, 'over'],
];

/** 控制在3.5%, without another word, is a bound as well. */
const HELD = /控制在[^\d]{0,3}$/;

const ESTIMATED = /预计|预测|估计|预计数/;
const PROVISIONAL = /初步核算|初步统计|快报/;
const AIMED = /力争|争取|力求/;

/** Numbers that are no quantities: 2023年, 1—9月, 第3位 aside, and names such as PM2.5. */
const NOT_A_QUANTITY = /\d{4}年|(?:\d{1,2}[-—–~至])?\d{1,2}月|pm\d+(?:\.\d+)?|p\d{1,2}/gi;

const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;

/** The mark of a footnote, which would become a digit: 148². */
const FOOTNOTE_MARK = /(\d[%％]?)[¹²³⁰⁴-⁹①-⑳]+(?=\s*[)）\]］]?\s*$)/;

/** A power or a mark elsewhere: 10³吨. */
const RAISED = /\d[¹²³⁰⁴-⁹①-⑳]/;

const NUMBER = /[-−+]?\d+(?:\.\d+)?/g;

/** Names of what falls: their 下降3.6% is 3.6, not −3.6. */
const NAMES_A_FALL = /降低|下降|减少|减排|削减|降幅|压减/;

/**
 * What a cell or a clause of a sentence prints as a figure.
 *
 * @param name The indicator's: of 能耗降低率, 下降3.6% is 3.6; of another, −3.6.
 */
export function printedFigure(printed: string, name = ''): PrintedFigure {
  const raw = printed.trim().replace(FOOTNOTE_MARK, '$1');
  // Most cells are a number and nothing else.
  if (PLAIN_NUMBER.test(raw)) return { raw, value: Number(raw), unit: '' };
  const text = withoutBrackets(plain(raw));
  const status = statusOf(raw);
  const shared = { raw, ...(status && { status }), ...(AIMED.test(text) && { aim: true as const }) };
  const words: PrintedFigure = { ...shared, value: null, unit: '' };

  const range = printedRange(text);
  if (range) return { ...shared, ...rangeOf(range, text, name), unit: unitAfterLast(text) };

  const quantities = text.replace(NOT_A_QUANTITY, (found) => ' '.repeat(found.length));
  const numbers = [...quantities.matchAll(NUMBER)];
  const first = numbers[0];
  if (!first) {
    const [place] = printedPlaces(text);
    return place === undefined ? words : { ...shared, value: place, unit: '' };
  }
  const value = signed(first[0], text, name);
  // The check compares with the numbers that the format finds in a printed text.
  if (!printedNumbers(raw).some((number) => number.value === value)) return words;
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + first[0].length);
  const comparator = comparatorOf(before, after.slice(0, after.search(/[,，;；。、]|$/)));
  return {
    ...shared,
    value,
    ...(comparator && { comparator }),
    unit: leadingUnit(after),
    ...((numbers.length > 1 || RAISED.test(raw)) && { several: true }),
  };
}

function statusOf(raw: string): 'E' | 'P' | undefined {
  if (isBracketed(plain(raw)) || /^\*|\*$/.test(raw) || ESTIMATED.test(raw)) return 'E';
  return PROVISIONAL.test(raw) ? 'P' : undefined;
}

function rangeOf(range: readonly [number, number], text: string, name: string) {
  const falls = isFall(text) && !NAMES_A_FALL.test(name) && range.every((end) => end > 0);
  const ends = falls ? range.map((end) => -end) : [...range];
  const [value = 0, upper = 0] = ends.sort((a, b) => a - b);
  // 5—5 is no range.
  if (value === upper) return { value: null };
  return { value, upper, ...(/(?:左右|上下)\D*$/.test(text) && { comparator: 'about' as const }) };
}

/** 下降3.2% is −3.2, unless the indicator is the fall itself. */
function signed(digits: string, text: string, name: string): number {
  const value = Number(digits.replace('−', '-'));
  return isFall(text) && value > 0 && !NAMES_A_FALL.test(name) ? -value : value;
}

function comparatorOf(before: string, after: string): Comparator | undefined {
  const stated =
    AFTER.find(([words]) => words.test(after))?.[1] ?? BEFORE.find(([words]) => words.test(before))?.[1];
  return stated ?? (HELD.test(before) ? 'at-most' : undefined);
}

const unitAfterLast = (text: string): string => leadingUnit(text.slice(text.search(/\D*$/)));
