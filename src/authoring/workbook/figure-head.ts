import type { Observation } from '../../report/schema.ts';
import { ROLE_LABELS } from './labels.ts';

/** What a figure is of. `cumulative` is the default of a part of a year and not told apart from it. */
export type FigureExtent = Pick<Observation, 'year' | 'period' | 'span' | 'role' | 'published'>;

const PARTS: Readonly<Record<string, readonly [cumulative: string, single: string]>> = {
  Q1: ['前一季度', '第一季度'],
  Q2: ['前二季度', '第二季度'],
  Q3: ['前三季度', '第三季度'],
  Q4: ['前四季度', '第四季度'],
  H1: ['上半年累计', '上半年'],
  H2: ['上下半年累计', '下半年'],
};

function partName({ period, span }: FigureExtent): string {
  if (!period) return '';
  const part = period.slice(5);
  const names = PARTS[part];
  if (names) return names[span === 'single' ? 1 : 0];
  return span === 'single' ? `${Number(part)}月` : `1—${Number(part)}月`;
}

/** The head of a column of figures: `2023年计划`, `2024年1—9月完成`, `2023年完成（2024-06-01公布）`. */
export const figureHead = (extent: FigureExtent): string =>
  `${extent.year}年${partName(extent)}${ROLE_LABELS[extent.role]}${
    extent.published === undefined ? '' : `（${extent.published}公布）`
  }`;

const HEAD = /^(\d{4})年(.*?)(计划|完成)(?:[(（](\d{4}-\d\d-\d\d)公布[)）])?$/;

/** What a column is of, from its head; `null` for any other head. */
export function extentOfHead(head: string): FigureExtent | null {
  const found = HEAD.exec(head.replace(/\s/g, ''));
  if (!found) return null;
  const [, year, part, role, published] = found;
  const period = periodOf(String(part));
  if (!period) return null;
  return {
    year: Number(year),
    ...(period.part && { period: `${year}-${period.part}` }),
    ...(period.single && { span: 'single' as const }),
    role: role === '计划' ? 'plan' : 'actual',
    ...(published && { published }),
  };
}

function periodOf(part: string): { part?: string; single?: boolean } | null {
  if (part === '') return {};
  for (const [key, names] of Object.entries(PARTS))
    if (names.includes(part)) return { part: key, single: names[1] === part };
  const month = /^(1[—\-–~至])?([1-9]|1[0-2])月$/.exec(part);
  return month && { part: String(month[2]).padStart(2, '0'), single: month[1] === undefined };
}

/** Identifies a figure among those of its indicator. */
export const extentKeyOf = ({ year, period, span, role, published }: FigureExtent): string =>
  [year, period, span === 'single', role, published].join();
