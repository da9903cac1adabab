import type { Evidence, Extent, Meaning } from './column.ts';
import type { ColumnDraft } from './column-draft.ts';
import { type HeadWords, partIn } from './head-words.ts';

/** The year that 本年 and columns without a year are of. */
export function yearOfTable(
  drafts: readonly ColumnDraft[],
  titleYears: readonly number[],
  year: number,
): number {
  const relatives = drafts.map(({ words }) => (words.samePeriodBefore ? undefined : words.relative));
  if (relatives.includes(1)) return year;
  if (titleYears.length === 1) return titleYears[0] ?? year;
  // 上年完成 and 本年计划: the plan is for the later year of the title.
  const plans = drafts.some(({ words }) => words.relative === 0 && words.role === 'plan');
  if (relatives.includes(-1) && plans) return Math.max(year + 1, ...titleYears);
  return year;
}

/** The month that 本月 is. */
export function monthOf(drafts: readonly ColumnDraft[], title: string): string | undefined {
  const part = drafts.map(({ words }) => words.part).find((one) => one?.match(/^\d/));
  const month = /[-—–~至年](\d{1,2})月/.exec(title)?.[1];
  return part ?? month?.padStart(2, '0');
}

/** What is known of the time that a table is of. */
export interface TableTime {
  /** That the report is on. */
  readonly year: number;
  /** That 本年 and columns without a year are of. */
  readonly zero: number;
  /** That 本月 is. */
  readonly month: string | undefined;
  readonly titleYears: readonly number[];
  /** The part of the year that the title names, of columns that say no time. */
  readonly titlePart?: TitlePart;
}

interface TitlePart {
  readonly part: string;
  readonly single?: true;
}

/** The months, the quarter or the half of a year that a title names. A month alone may be when it was printed. */
export function titlePartOf(title: string): TitlePart | undefined {
  if (/全年/.test(title)) return undefined;
  const { part, single } = partIn(title.replace(/(?<![-—–~至\d])\d{1,2}月/g, ''));
  return part === undefined || part === 'month' ? undefined : { part, ...(single && { single }) };
}

/** Whether a head of growth or completion gives no time, or that of the values on its left. */
function saysNoOtherTime(
  { year, relative, part, role, quantity }: HeadWords,
  left: Extent,
  zero: number,
  month: string | undefined,
): boolean {
  const stated = year ?? (relative === undefined ? undefined : zero + relative);
  if (stated !== undefined && stated !== left.year) return false;
  if (quantity === 'growth' && role !== undefined && role !== left.role) return false;
  return part === undefined || `${left.year}-${part === 'month' ? month : part}` === left.period;
}

const PER_CENT = /[%％率速幅长涨]|百分点/;

type Figure = Extract<Meaning, { kind: 'figure' }>;

/** Of 2024年 2023年 增长%, growth is of the later year, although the earlier one is nearer. */
function laterOf(nearest: Figure, figures: readonly Figure[]): Figure | undefined {
  const beside = figures.slice(figures.findLastIndex((one) => one.quantity !== 'value') + 1);
  return beside.findLast(
    (one) =>
      one.year === nearest.year + 1 &&
      one.role === nearest.role &&
      one.span === nearest.span &&
      one.period?.slice(5) === nearest.period?.slice(5),
  );
}

/** Which figures of which time a column has, `before` being those that are settled. */
export function settleFigure(
  draft: ColumnDraft,
  before: readonly ColumnDraft[],
  { year: reportYear, zero, month, titleYears, titlePart }: TableTime,
): void {
  const { words } = draft;
  const quantity = words.quantity ?? 'value';
  const figures = before.flatMap(({ meaning, words: of }) =>
    meaning.kind === 'figure' && !of.samePeriodBefore ? [meaning] : [],
  );
  const nearest = figures.findLast((one) => one.quantity === 'value');
  const later = quantity === 'growth' && nearest ? laterOf(nearest, figures) : undefined;
  const left = later ?? nearest;
  const isBeside = quantity === 'growth' || quantity === 'completion';
  const guess = (from: Evidence['from'], text: string) => {
    draft.certainty = 'guessed';
    draft.evidence.push({ from, text });
  };
  // 增长% beside a column of values is of the same time.
  if (isBeside && left && saysNoOtherTime(words, left, zero, month)) {
    // Completion is of what was done, where that is given: 完成率 after 上年完成 and 本年目标.
    const done = figures.findLast((one) => one.role === 'actual' && one.year === left.year);
    const { year, role, period, span, status } = quantity === 'completion' && done ? done : left;
    draft.meaning = {
      kind: 'figure',
      quantity,
      year,
      role: words.role ?? role,
      ...(period && { period }),
      ...(span && { span }),
      ...(status && { status }),
    };
    // 增减 may be by how much, and not by how much per cent.
    const isVague = quantity === 'growth' && !draft.evidence.some(({ text }) => PER_CENT.test(text));
    if (later || isVague) guess('order', '');
    else draft.evidence.push({ from: 'order', text: '' });
    return;
  }
  // 本月 of no month that is known is not the year.
  if (words.part === 'month' && month === undefined) return;
  let year = words.year;
  const relative = words.samePeriodBefore ? -1 : words.relative;
  if (year === undefined && relative !== undefined) {
    year = zero + relative;
    guess('title', `${year}年`);
  }
  if (year === undefined) {
    year = zero;
    if (titleYears.length === 1) draft.evidence.push({ from: 'title', text: `${zero}年` });
    else guess('title', `${zero}年`);
  }
  let { role } = words;
  // 完成 below 2024年1—9月主要指标 is of these months.
  const titled =
    titlePart && words.part === undefined && relative === undefined && role !== 'plan' && year === zero
      ? titlePart
      : undefined;
  if (titled) guess('title', `${zero}-${titled.part}`);
  if (!role) {
    role = year > reportYear ? 'plan' : 'actual';
    // Of the months of a year, results are given.
    if (words.part !== undefined || titled) role = 'actual';
    else guess('order', '');
  }
  // 上年同期 is of the months beside which it stands.
  const beside = words.samePeriodBefore ? left?.period?.slice(5) : undefined;
  const part = (words.part === 'month' ? month : words.part) ?? beside ?? titled?.part;
  const isCumulative = draft.evidence.some(({ text }) => /累计/.test(text));
  const single = words.part === undefined ? titled?.single && !isCumulative : words.single;
  draft.meaning = {
    kind: 'figure',
    quantity,
    year,
    role,
    ...(part && { period: `${year}-${part}` }),
    ...(part && single && { span: 'single' as const }),
    ...(role === 'actual' && words.status && { status: words.status }),
  };
}
