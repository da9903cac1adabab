import { type Finding, finding, type Said } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { columnName } from '../place.ts';
import { isNone } from '../rows/printed-figure.ts';
import { isUnit } from '../rows/unit.ts';
import type { Table } from '../table/table.ts';
import { isNumeric } from '../table/words.ts';
import type { Column, Columns, Evidence, Extent, Meaning, TableKind } from './column.ts';
import { type HeadWords, headWords } from './head-words.ts';

export interface ColumnContext {
  /** The year that the report is on. */
  readonly year: number;
  readonly mapping?: Mapping;
}

interface Draft {
  meaning: Meaning;
  certainty: Column['certainty'];
  evidence: Evidence[];
  unit: string;
  words: HeadWords;
}

const YEARS = /(?:19|20)\d\d(?=年)/g;

/** What the columns of a table mean, and what that was concluded from. */
export function understandColumns(
  table: Table,
  { year, mapping }: ColumnContext,
): { columns: Columns; findings: Finding[] } {
  const drafts = table.heads.map((head) => draftOf(head));
  const kind = kindOf(drafts, table);
  const titleYears = [...new Set([...table.title.matchAll(YEARS)].map(([found]) => Number(found)))];
  const zero = yearOfTable(drafts, titleYears, year);
  const month = monthOf(drafts, table.title);
  drafts.forEach((draft, c) => {
    if (kind === 'projects') settleProject(draft, c, table);
    else if (draft.meaning.kind === 'figure' || isFigure(draft.words))
      settleFigure(draft, drafts.slice(0, c), { year, zero, month, titleYears });
  });
  if (kind !== 'other') {
    findMissing(
      drafts,
      table,
      'name',
      (texts) => texts.filter((text) => !isNumeric(text) && !isUnit(text)).length > texts.length * 0.7,
    );
    if (kind === 'indicators')
      findMissing(drafts, table, 'unit', (texts) => texts.every((text) => isUnit(text)));
  }
  const findings: Finding[] = [];
  const stated = mapping?.tables?.[table.id]?.columns ?? {};
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
  tellDuplicates(columns, findings);
  if (kind !== 'other') for (const column of columns) tell(column, table, findings);
  return { columns: { kind, columns }, findings };
}

function draftOf(head: readonly string[]): Draft {
  const lines = head.map(headWords);
  const first = <K extends keyof HeadWords>(key: K): HeadWords[K] | undefined =>
    lines.find((line) => line[key] !== undefined)?.[key];
  const last = <K extends keyof HeadWords>(key: K): HeadWords[K] | undefined =>
    lines.findLast((line) => line[key] !== undefined)?.[key];
  const year = first('year');
  const relative = first('relative');
  const role = first('role');
  const quantity = last('quantity');
  const part = last('part');
  const words: HeadWords = {
    unit: lines.map(({ unit }) => unit).findLast(Boolean) ?? '',
    ...(year !== undefined && { year }),
    ...(relative !== undefined && { relative }),
    ...(role && { role }),
    ...(quantity && { quantity }),
    ...(part && { part }),
    ...(last('single') && { single: true as const }),
    ...(first('samePeriodBefore') && { samePeriodBefore: true as const }),
  };
  const kind = last('kind');
  const meaning: Meaning = kind && kind !== 'figure' ? ({ kind } as Meaning) : { kind: 'unknown' };
  return {
    meaning,
    certainty: 'stated',
    evidence: head.map((text) => ({ from: 'head', text })),
    unit: words.unit,
    words:
      kind === 'figure' || quantity || (role && year !== undefined) ? { ...words, kind: 'figure' } : words,
  };
}

const isFigure = ({ kind, quantity, role, year, part }: HeadWords): boolean =>
  kind === 'figure' ||
  quantity !== undefined ||
  (role !== undefined && (year !== undefined || part !== undefined));

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

function kindOf(drafts: readonly Draft[], table: Table): TableKind {
  const kinds = drafts.map(({ meaning }) => meaning.kind);
  const ofProjects = new Set(kinds.filter((kind) => PROJECT_KINDS.has(kind))).size;
  const hasUnit = kinds.includes('unit');
  if (
    !hasUnit &&
    (ofProjects >= 2 ||
      (ofProjects === 1 && table.heads.some((head) => /项目名称|工程名称/.test(head.join()))))
  )
    return 'projects';
  return drafts.some(({ words }) => isFigure(words)) ? 'indicators' : 'other';
}

/** The year that 本年 and columns without a year are of. */
function yearOfTable(drafts: readonly Draft[], titleYears: readonly number[], year: number): number {
  const relatives = drafts.map(({ words }) => (words.samePeriodBefore ? undefined : words.relative));
  if (relatives.includes(1)) return year;
  if (titleYears.length === 1) return titleYears[0] ?? year;
  // 上年完成 and 本年计划: the plan is for the later year of the title.
  const plans = drafts.some(({ words }) => words.relative === 0 && words.role === 'plan');
  if (relatives.includes(-1) && plans) return Math.max(year + 1, ...titleYears);
  return year;
}

function monthOf(drafts: readonly Draft[], title: string): string | undefined {
  const part = drafts.map(({ words }) => words.part).find((one) => one !== undefined && /^\d\d$/.test(one));
  const [, month] = /(?:[-—–~至]|年)(\d{1,2})月/.exec(title) ?? [];
  return part ?? month?.padStart(2, '0');
}

/** What is known of the time that a table is of. */
interface TableTime {
  /** That the report is on. */
  readonly year: number;
  /** That 本年 and columns without a year are of. */
  readonly zero: number;
  /** That 本月 is. */
  readonly month: string | undefined;
  readonly titleYears: readonly number[];
}

function settleFigure(
  draft: Draft,
  before: readonly Draft[],
  { year: reportYear, zero, month, titleYears }: TableTime,
): void {
  const { words } = draft;
  const quantity = words.quantity ?? 'value';
  const left = before.findLast(
    ({ meaning, words: of }) =>
      meaning.kind === 'figure' && meaning.quantity === 'value' && !of.samePeriodBefore,
  )?.meaning;
  const isBeside = quantity === 'growth' || quantity === 'completion';
  const guess = (from: Evidence['from'], text: string) => {
    draft.certainty = 'guessed';
    draft.evidence.push({ from, text });
  };
  // 增长% beside a column of values is of the same time.
  if (
    isBeside &&
    left?.kind === 'figure' &&
    words.year === undefined &&
    words.relative === undefined &&
    words.part === undefined
  ) {
    // Completion is of what was done, where that is given: 完成率 after 上年完成 and 本年目标.
    const done = before.findLast(
      ({ meaning, words: of }) =>
        meaning.kind === 'figure' &&
        meaning.role === 'actual' &&
        meaning.year === left.year &&
        !of.samePeriodBefore,
    )?.meaning;
    const { year, role, period, span } = quantity === 'completion' && done?.kind === 'figure' ? done : left;
    draft.meaning = {
      kind: 'figure',
      quantity,
      year,
      role: quantity === 'completion' ? 'actual' : (words.role ?? role),
      ...(period && { period }),
      ...(span && { span }),
    };
    draft.evidence.push({ from: 'order', text: '' });
    return;
  }
  let year = words.year;
  if (year === undefined && words.relative !== undefined) {
    year = zero + words.relative;
    guess('title', `${year}年`);
  }
  if (year === undefined) {
    year = zero;
    if (titleYears.length === 1) draft.evidence.push({ from: 'title', text: `${zero}年` });
    else guess('title', `${zero}年`);
  }
  if (words.samePeriodBefore) year = words.year ?? zero - 1;
  let { role } = words;
  if (!role) {
    role = year > reportYear ? 'plan' : 'actual';
    if (words.part === undefined) guess('order', '');
  }
  const part = words.part === 'month' ? month : words.part;
  draft.meaning = {
    kind: 'figure',
    quantity,
    year,
    role,
    ...(part && { period: `${year}-${part}` }),
    ...(part && words.single && { span: 'single' as const }),
  };
}

/** In a table of projects, a plan or an actual of a year is an investment. */
function settleProject(draft: Draft, c: number, table: Table): void {
  if (draft.meaning.kind !== 'unknown' || !isFigure(draft.words)) return;
  const texts = table.rows.map(({ cells }) => cells[c] ?? '').filter((text) => !isNone(text));
  const isMoney =
    texts.length > 0 && texts.every((text) => isNumeric(text)) && !/%/.test(table.heads[c]?.join('') ?? '');
  if (!isMoney) {
    const isText = texts.some((text) => !isNumeric(text));
    if (isText) draft.meaning = { kind: draft.words.role === 'plan' ? 'next-progress' : 'progress' };
  } else draft.meaning = { kind: draft.words.role === 'plan' ? 'planned' : 'invested' };
  draft.certainty = 'guessed';
  draft.evidence.push({ from: 'cells', text: texts[0] ?? '' });
}

/** A column that no head names, by what is in it. */
function findMissing(
  drafts: readonly Draft[],
  table: Table,
  kind: 'name' | 'unit',
  suits: (texts: readonly string[]) => boolean,
): void {
  if (drafts.some(({ meaning }) => meaning.kind === kind)) return;
  const found = drafts.find((draft, c) => {
    if (draft.meaning.kind !== 'unknown') return false;
    const texts = table.rows
      .filter((row) => row.kind === 'figures')
      .map(({ cells }) => cells[c] ?? '')
      .filter((text) => !isNone(text));
    return texts.length > 0 && suits(texts);
  });
  if (!found) return;
  found.meaning = { kind };
  found.certainty = 'guessed';
  found.evidence.push({ from: 'cells', text: '' });
}

const keyOf = (extent: Extent & { quantity: string }): string =>
  [extent.quantity, extent.year, extent.period ?? '', extent.span ?? '', extent.role].join(' ');

/** Two columns of the same figures: the second is not read. */
function tellDuplicates(columns: Column[], findings: Finding[]): void {
  const seen = new Map<string, Column>();
  columns.forEach((column, c) => {
    const { meaning } = column;
    const key = meaning.kind === 'figure' ? keyOf(meaning) : meaning.kind;
    if (key === 'unknown' || key === 'ignored' || key === 'note' || key === 'scale') return;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, column);
      return;
    }
    findings.push(
      finding('doubt', 'column-twice', column.place, {
        zh: `“${column.head.join(' ')}”与“${first.head.join(' ')}”看起来是同一内容，只读了前一列。`,
        en: `"${column.head.join(' ')}" seems to be the same as "${first.head.join(' ')}"; only the first was read.`,
      }),
    );
    columns[c] = { ...column, meaning: { kind: 'ignored' }, evidence: [{ from: 'order', text: '' }] };
  });
}

function tell(column: Column, table: Table, findings: Finding[]): void {
  const { meaning, certainty, head, index, place } = column;
  const label = head.join(' ') || columnName(index + 1);
  if (meaning.kind === 'unknown') {
    const some = table.rows.find((row) => row.kind === 'figures' && !isNone(row.cells[index] ?? ''));
    if (!some) return;
    findings.push(
      finding('left-out', 'column-unknown', place, {
        zh: `不明白“${label}”一列是什么，没有读入。`,
        en: `the column "${label}" was not understood and not read.`,
      }),
    );
  } else if (meaning.kind === 'ignored' && column.evidence.every(({ from }) => from === 'head')) {
    findings.push(
      finding('left-out', 'column-ignored', place, {
        zh: `“${label}”一列用不到，没有读入。`,
        en: `the column "${label}" is not needed and was not read.`,
      }),
    );
  } else if (certainty === 'guessed' && meaning.kind !== 'ignored') {
    const said = describeMeaning(meaning);
    findings.push(
      finding('guess', 'column', place, {
        zh: `“${label}”当作${said.zh}。`,
        en: `"${label}" is taken as ${said.en}.`,
      }),
    );
  }
}

const KINDS: Readonly<Record<Exclude<Meaning['kind'], 'figure'>, Said>> = {
  number: { zh: '序号', en: 'number' },
  name: { zh: '名称', en: 'name' },
  unit: { zh: '单位', en: 'unit' },
  target: { zh: '指标属性', en: 'kind of target' },
  responsible: { zh: '责任单位', en: 'responsible body' },
  note: { zh: '备注', en: 'note' },
  group: { zh: '分组', en: 'group' },
  place: { zh: '建设地点', en: 'place' },
  scale: { zh: '建设内容及规模', en: 'scale' },
  category: { zh: '类别', en: 'category' },
  builder: { zh: '建设单位', en: 'builder' },
  years: { zh: '起止年限', en: 'years of construction' },
  start: { zh: '开工年', en: 'start' },
  end: { zh: '完工年', en: 'end' },
  investment: { zh: '总投资', en: 'total investment' },
  planned: { zh: '年度计划投资', en: 'planned investment' },
  invested: { zh: '年度完成投资', en: 'investment done' },
  progress: { zh: '形象进度', en: 'progress' },
  'next-progress': { zh: '下年目标', en: 'plan for the next year' },
  unknown: { zh: '不明', en: 'unknown' },
  ignored: { zh: '不读', en: 'ignored' },
};

/** A meaning in words: 2023年计划. */
export function describeMeaning(meaning: Meaning): Said {
  if (meaning.kind !== 'figure') return KINDS[meaning.kind];
  const { year, period, span, role, quantity } = meaning;
  const time = period ? `${period}${span === 'single' ? '（当期）' : '（累计）'}` : `${year}年`;
  const timeEn = period ? `${period} (${span === 'single' ? 'that period' : 'cumulative'})` : String(year);
  const zh = { value: '', growth: '增速', completion: '完成率' }[quantity];
  const en = { value: '', growth: ' growth', completion: ' completion' }[quantity];
  return { zh: `${time}${role === 'plan' ? '计划' : '完成'}${zh}`, en: `${timeEn} ${role}${en}` };
}
