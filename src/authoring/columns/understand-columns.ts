import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { columnName } from '../place.ts';
import { isNone } from '../rows/printed-figure.ts';
import { isUnit } from '../rows/unit.ts';
import {
  fullYearsIn,
  isCenturyCertain,
  sentenceWithFullYears,
  withDigits,
  withFullYears,
} from '../short-years.ts';
import type { Table, TableRow } from '../table/table.ts';
import { isNumeric } from '../table/words.ts';
import type { Column, Columns, TableKind } from './column.ts';
import { type ColumnDraft, draftOf, isFigure } from './column-draft.ts';
import { monthOf, settleFigure, titlePartOf, yearOfTable } from './settle-figure.ts';
import { tellColumn, tellDuplicates } from './tell-columns.ts';

export { describeMeaning } from './describe-meaning.ts';

export interface ColumnContext {
  /** The year that the report is on. */
  readonly year: number;
  /** Years that its document has in four digits. */
  readonly statedYears?: readonly number[];
  readonly mapping?: Mapping;
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?=年|$)/g;

const yearsIn = (title: string): number[] => [
  ...new Set([...title.matchAll(YEARS)].map(([found]) => Number(found))),
];

/** What the columns of a table mean, and what that was concluded from. */
export function understandColumns(
  table: Table,
  { year, statedYears = [], mapping }: ColumnContext,
): { columns: Columns; findings: Finding[] } {
  const drafts = table.heads.map((head) => draftOf(head, year || undefined));
  const kind = kindOf(drafts, table);
  const ofTitle = yearsIn(sentenceWithFullYears(table.title, year));
  // A workbook may have a sheet for each year.
  const titleYears = ofTitle.length > 0 ? ofTitle : yearsIn(table.place.sheet ?? '');
  const month = monthOf(drafts, table.title);
  // Beside 本月, 累计 is of the months so far.
  const isMonthly = drafts.some(({ words }) => words.part === 'month');
  const titlePart = titlePartOf(table.title) ?? (isMonthly && month ? { part: month } : undefined);
  const time = {
    ...(titlePart && { titlePart }),
    year,
    zero: yearOfTable(drafts, titleYears, year),
    month,
    titleYears,
  };
  // From left to right: those on the right have no meaning yet that one of figures could be beside.
  drafts.forEach((draft, c) => {
    if (kind === 'projects') settleProject(draft, c, table);
    else if (isOfProjects(draft)) {
      if (draft.words.role && hasNumbers(table, c)) {
        if (draft.meaning.kind === 'progress' && isShareOfPlan(table, c, drafts))
          draft.words = { ...draft.words, quantity: 'completion' };
        settleFigure(draft, drafts, time);
      } else draft.meaning = { kind: draft.words.role ? 'note' : 'ignored' };
    } else if (isFigure(draft.words)) settleFigure(draft, drafts, time);
  });
  if (kind !== 'other') {
    settleNames(drafts, table);
    findMissing(
      drafts,
      table,
      'name',
      (texts) => texts.filter((text) => !isNumeric(text) && !isUnit(text)).length > texts.length * 0.7,
    );
    if (kind === 'indicators')
      findMissing(
        drafts,
        table,
        'unit',
        (texts) =>
          texts.length > table.rows.length * 0.4 &&
          texts.filter((text) => isUnit(text)).length > texts.length * 0.7,
      );
  }
  const findings: Finding[] = [];
  const stated = mapping?.tables?.[table.id]?.columns ?? {};
  const isStated = (c: number) => stated[columnName(c + 1)] !== undefined;
  if (kind === 'indicators') {
    const unstated = drafts.filter((_, c) => !isStated(c));
    tellMonthOfTitle(unstated, table, time.zero, findings);
  }
  if (kind !== 'other') settleShortYears(drafts, table, year, statedYears, isStated, findings);
  const columns = drafts.map((draft, index): Column => {
    const place = { ...table.place, column: index + 1 };
    const corrected = stated[columnName(index + 1)];
    if (corrected) {
      draft.meaning = corrected;
      draft.certainty = 'stated';
      draft.evidence = [{ from: 'mapping', text: columnName(index + 1) }];
    }
    return { index, place, head: table.heads[index] ?? [], ...draft };
  });
  tellDuplicates(columns, findings, table.rows);
  if (kind !== 'other') for (const column of columns) tellColumn(column, table, findings);
  return { columns: { kind, columns }, findings };
}

/** 2024年9月主要指标 may be of that month, of the months until then, or only when it was printed. */
function tellMonthOfTitle(
  drafts: readonly ColumnDraft[],
  { title, place }: Table,
  zero: number,
  findings: Finding[],
): void {
  const month = /((?:19|20)\d\d)年(\d{1,2})月份?(?=\p{Script=Han}{2})(?!末|底)/u.exec(title);
  const isWhole = drafts.some(
    ({ meaning, words }) =>
      meaning.kind === 'figure' &&
      meaning.role === 'actual' &&
      meaning.year === zero &&
      words.relative === undefined &&
      meaning.period === undefined,
  );
  const hasParts = drafts.some(({ meaning }) => meaning.kind === 'figure' && meaning.period !== undefined);
  if (!month || Number(month[1]) !== zero || month[2] === '12' || hasParts || !isWhole) return;
  findings.push(
    finding('doubt', 'title-month', place, {
      zh: `表题写的是${month[0]}，各列没有写是哪几个月，当作${zero}年全年，请核对，或在表头写“1—${month[2]}月”一类的字样。`,
      en: `the title says ${month[0]}, but no column says which months it is of; they are taken as the whole of ${zero}. Check it, or write such as 1—${month[2]}月 in the heads.`,
    }),
  );
}

/** A year of two digits in a head is guessed; without one of four digits in the document it is doubtful. */
function settleShortYears(
  drafts: readonly ColumnDraft[],
  table: Table,
  year: number,
  statedYears: readonly number[],
  isStated: (column: number) => boolean,
  findings: Finding[],
): void {
  const known = [...statedYears, ...table.heads.flat().flatMap(fullYearsIn), ...fullYearsIn(table.title)];
  drafts.forEach((draft, c) => {
    const head = table.heads[c] ?? [];
    const short = head.find((line) => withFullYears(line, year) !== withDigits(line));
    if (short === undefined || draft.meaning.kind !== 'figure' || isStated(c)) return;
    draft.certainty = 'guessed';
    if (isCenturyCertain(withFullYears(short, year), known)) return;
    const meant = draft.meaning.year;
    findings.push(
      finding(
        'doubt',
        'short-year',
        { ...table.place, column: c + 1 },
        {
          zh: `“${short}”的年份只有两位，文件里没有四位的年份，当作${meant}年，请核对，或在表头写四位的年份。`,
          en: `the year of "${short}" has two digits, and no year in the file has four; ${meant} is taken. Check it, or write four digits in the head.`,
        },
      ),
    );
  });
}

const PROJECT_KINDS = new Set([
  'place',
  'scale',
  'investment',
  'planned',
  'invested',
  'progress',
  'years',
  'builder',
  'start',
  'end',
]);

const isOfProjects = ({ meaning: { kind } }: ColumnDraft): boolean =>
  PROJECT_KINDS.has(kind) || kind === 'next-progress';

function kindOf(drafts: readonly ColumnDraft[], table: Table): TableKind {
  const kinds = drafts.map(({ meaning }) => meaning.kind);
  const ofProjects = new Set(kinds.filter((kind) => PROJECT_KINDS.has(kind))).size;
  const hasUnit = kinds.includes('unit');
  if (
    !hasUnit &&
    (ofProjects >= 2 ||
      (ofProjects === 1 && table.heads.some((head) => /项目名称|工程名称/.test(head.join()))))
  )
    return 'projects';
  // 年度目标 and 完成情况 have figures where there are numbers below them.
  const hasFigures = drafts.some(
    (draft, c) => isFigure(draft.words) || (isOfProjects(draft) && draft.words.role && hasNumbers(table, c)),
  );
  return hasFigures ? 'indicators' : 'other';
}

const textsIn = (rows: readonly TableRow[], c: number): string[] => rows.map(({ cells }) => cells[c] ?? '');

const figuresIn = (rows: readonly TableRow[], c: number): string[] =>
  textsIn(rows, c).filter((text) => !isNone(text));

/** In a table of projects, a plan or an actual of a year is an investment. */
function settleProject(draft: ColumnDraft, c: number, table: Table): void {
  if (draft.meaning.kind !== 'unknown' || !isFigure(draft.words)) return;
  const texts = figuresIn(table.rows, c);
  const isMoney =
    texts.length > 0 &&
    texts.every((text) => isNumeric(text)) &&
    !draft.evidence.some(({ text }) => /[%％]/.test(text));
  if (!isMoney) {
    const isText = texts.some((text) => !isNumeric(text));
    if (isText) draft.meaning = { kind: draft.words.role === 'plan' ? 'next-progress' : 'progress' };
  } else draft.meaning = { kind: draft.words.role === 'plan' ? 'planned' : 'invested' };
  draft.certainty = 'guessed';
  draft.evidence.push({ from: 'cells', text: texts[0] ?? '' });
}

/** Whether most of a column are numbers, with or without words around them. */
function hasNumbers(table: Table, c: number): boolean {
  const texts = figuresIn(table.rows, c);
  return texts.filter((text) => /^\D{0,6}\d[^，。；]{0,12}$/.test(text)).length > texts.length * 0.5;
}

/** 进度 beside what was done, in per cent. */
function isShareOfPlan(table: Table, c: number, drafts: readonly ColumnDraft[]): boolean {
  const texts = figuresIn(table.rows, c);
  const isDone = ({ meaning }: ColumnDraft) => meaning.kind === 'figure' && meaning.role === 'actual';
  return drafts.some(isDone) && texts.filter((text) => /[%％]$/.test(text)).length > texts.length * 0.5;
}

/** Of several columns below one head for names, those with numbers count the rows. */
function settleNames(drafts: readonly ColumnDraft[], table: Table): void {
  const names = drafts.filter(({ meaning }) => meaning.kind === 'name');
  if (names.length < 2) return;
  for (const draft of names) {
    const c = drafts.indexOf(draft);
    const texts = textsIn(table.rows, c).filter(Boolean);
    if (texts.filter((text) => /^[\d一二三四五六七八九十.、（）()]+$/.test(text)).length > texts.length * 0.5)
      draft.meaning = { kind: 'number' };
  }
}

/** A column that no head names, by what is in it. */
function findMissing(
  drafts: readonly ColumnDraft[],
  table: Table,
  kind: 'name' | 'unit',
  suits: (texts: readonly string[]) => boolean,
): void {
  if (drafts.some(({ meaning }) => meaning.kind === kind)) return;
  const suiting = drafts.filter((draft, c) => {
    // A head over two columns is that of the first: 指标 over names and their units.
    const isSecond =
      draft.meaning.kind === 'name' && drafts.slice(0, c).some((one) => one.meaning.kind === 'name');
    if (draft.meaning.kind !== 'unknown' && !isSecond) return false;
    return suits(
      figuresIn(
        table.rows.filter((row) => row.kind === 'figures'),
        c,
      ),
    );
  });
  // Names differ from row to row; groups repeat.
  const variety = (draft: ColumnDraft) => new Set(textsIn(table.rows, drafts.indexOf(draft))).size;
  const [found] = kind === 'name' ? suiting.sort((a, b) => variety(b) - variety(a)) : suiting;
  if (!found) return;
  found.meaning = { kind };
  found.certainty = 'guessed';
  found.evidence.push({ from: 'cells', text: '' });
}
