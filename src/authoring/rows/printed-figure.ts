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
  /** The cell, of which only the first figure is `raw`: two figures on two lines. */
  readonly cell?: string;
  /** What of it was not understood, and may be a sign or a mark: the ▲ of ▲3.2. */
  readonly unclear?: string;
}

/** Marks for “none”: a dash, or nothing. */
const NONE = /^(?:[-—–―─一]{1,4}|\/|\.{2,}|无|无数据|N\/?A)?$/i;

/** Whether a cell prints no figure. */
export const isNone = (text: string): boolean => NONE.test(bare(text));

const NOT = '[不未没](?:得|能|可|应|再|有)?';

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [RegExp(`(?:${NOT}[低少小]于|[大高]于(?:或)?等于|下限[为是]?|至少|[≥≧]|>=)$`), 'at-least'],
  [RegExp(`(?:${NOT}(?:超过?|突破|逾|[高大多]于)|[小低]于(?:或)?等于|上限[为是]?|至多|[≤≦]|<=)$`), 'at-most'],
  [/(?:大约|约|接近|近|~)$/, 'about'],
  [/(?:突破|超过|超|逾|[高大多]于|>)$/, 'over'],
  [/(?:[低小少]于|不足|不到|<)$/, 'under'],
];

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/左右|上下/, 'about'],
  [/以上|不降/, 'at-least'],
  [/以内|以下|之内|封顶/, 'at-most'],
  [/^[%‰]?\p{Script=Han}{0,3}\+$/u, 'at-least'],
  [/^[^\d]{0,3}[余多](?!边)/, 'over'],
];

/** 控制在3.5%, without another word, is a bound as well. */
const HELD = /控制在[^\d]{0,3}$/;

const ESTIMATED = /预计|预测|[估预][计估]|估算|测算|[估预](?=\d)|[(（][预估EＥ][)）]/;
const PROVISIONAL = /初步核算|初步统计|快报|[(（](?:初步|快|P|Ｐ)[)）]/;

/** A star says something of a figure; two on each side make it bold. */
const STAR = /^\*(?!\*.*\*\*$)|(?<!^\*\*.*)\*$/;
const AIMED = /力争|争取|力求/;

/** Numbers that are no quantities: 2023年, 1—9月, 第3位 aside, and names such as PM2.5. */
const NOT_A_QUANTITY =
  /\d{4}年|(?:\d{1,2}[-—–~至])?\d{1,2}月|pm\d+(?:\.\d+)?[-—–]?|p\d{1,2}|(?<=[\da-z/])m[23](?!\d)/gi;

const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;

/** The mark of a footnote, which would become a digit: 148². */
const FOOTNOTE_MARK = /(\d[%％]?)[¹²³⁰⁴-⁹①-⑳]+(?=\s*[)）\]］]?\s*$)/;

/** A power or a mark elsewhere: 10³吨. */
const RAISED = /\d[¹²³⁰⁴-⁹①-⑳]/;

const NUMBER = /[-−+]?\d+(?:\.\d+)?/g;

/** White space between two numbers, but for that in 1 234 567 and in digits set wide: 1 2 5. */
const GAP = /(?<=\d[%％]?)\s+(?=[-−+]?\d)/;
const LINE_GAP = /(?<=\d[%％]?)\n(?=[-−+]?\d)/;
const SPACED = /^\D*(?:\d{1,3}(?:\s\d{3})+|\d(?: \d)+)(?!\s*\d)/;

/**
 * What may be a sign, a mark or a misread digit: ▲3.2, 3.2↓, —3.2, 7.5?, 1O. A dash before 预计 or a year is none; 近 and the like
 * are words, which are read.
 */
const UNCLEAR =
  /[^\p{L}\p{N}\p{M}\s.,，。、;；:：()（）《》%‰[\]［］【】*+\-−–—―‐─~∼〜<>≤≥≦≧=/·•°℃"'“”‘’]|(?<=^|增长|增速|增幅|同比|增减)[—–―‐─]+(?=\d)|(?<=\d)[-−–—―‐─~]+$|(?<![\d.])\.(?=\d)|(?<=\d)[OoIl](?![a-z])|(?<![A-Za-z])[OIl](?=[\d.])|(?<=\d)[eEpPrR]$/u;

/** By how much more or less than something else: 低于上年5.2个百分点, 少5.2; and what is no unit: 5成. */
const COMPARED =
  /(?<!不)[低高慢快少多]于[^\d，,。；;、]{1,8}(?=\d)|[比较][^\d，,。；;、]{1,8}?[低高少多慢快](?=\d)|^[少多低高](?=\d)|(?<=\d)[成兆](?!\p{Script=Han})|^<[^<>]*>/u;

/** Names of what falls: their 下降3.6% is 3.6, not −3.6. */
const NAMES_A_FALL = /降低|下降|减少|减排|削减|降幅|压减/;

/**
 * What a cell or a clause of a sentence prints as a figure.
 *
 * @param name The indicator's: of 能耗降低率, 下降3.6% is 3.6; of another, −3.6.
 */
export function printedFigure(printed: string, name = ''): PrintedFigure {
  const cell = printed.trim().replace(FOOTNOTE_MARK, '$1');
  // Most cells are a number and nothing else.
  if (PLAIN_NUMBER.test(cell)) return { raw: cell, value: Number(cell), unit: '' };
  const lines = cell.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : gap)).split(LINE_GAP);
  const [line = ''] = lines;
  const numbers = SPACED.test(line) ? [line] : line.split(GAP);
  if (lines.length + numbers.length === 2) return figureIn(cell, name);
  return { ...figureIn(numbers[0] ?? '', name), several: true, cell };
}

function figureIn(raw: string, name: string): PrintedFigure {
  const text = withoutBrackets(plain(raw));
  const status = statusOf(raw);
  const stated = { raw, ...(status && { status }), ...(AIMED.test(text) && { aim: true as const }) };
  const words: PrintedFigure = { ...stated, value: null, unit: '' };
  const [unclear] = UNCLEAR.exec(text) ?? COMPARED.exec(text) ?? [];
  const shared = unclear === undefined ? stated : { ...stated, unclear };

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
  if (isBracketed(plain(raw)) || STAR.test(raw) || ESTIMATED.test(raw)) return 'E';
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
