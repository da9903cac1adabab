import type { Finding, IndicatorRow, Mapping, Place, Report } from '../../../authoring/index.ts';

type Indicator = Report['indicators'][number];
type Observation = Indicator['observations'][number];

/** A row of a file beside the indicator that was made of it. */
export interface PairedRow {
  readonly row: IndicatorRow;
  /** `null` if it is left out. */
  readonly indicator: Indicator | null;
  readonly findings: readonly Finding[];
}

/** The key of a figure in the mapping and among the quotes found. */
export const figureKey = (id: string, { period, year, role }: Observation): string =>
  [id, period ?? year, role].join(' ');

const lineKey = ({ file, sheet, page, row, line }: Place): string =>
  JSON.stringify([file, sheet, page, row, line]);

/** Rows and indicators are in the same order, but for the rows that are left out. */
export function pairRows(
  rows: readonly IndicatorRow[],
  indicators: Report['indicators'],
  findings: readonly Finding[],
  mapping: Mapping,
): PairedRow[] {
  const byLine = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = lineKey(finding.place);
    const others = byLine.get(key);
    if (others) others.push(finding);
    else byLine.set(key, [finding]);
  }
  let next = 0;
  return rows.map((row) => ({
    row,
    indicator: mapping.indicators?.[row.name]?.leaveOut ? null : (indicators[next++] ?? null),
    findings: byLine.get(lineKey(row.place)) ?? [],
  }));
}

const ORDER: Readonly<Record<Finding['kind'], number>> = { error: 0, doubt: 1, guess: 2, 'left-out': 3 };

/** What has to be looked at first, first. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);

export const isDoubtful = ({ findings }: PairedRow): boolean =>
  findings.some(({ kind }) => kind === 'doubt' || kind === 'error');

/** A part of a long list, and the number of parts. */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  size: number,
): { shown: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const own = Math.min(Math.max(0, page), pages - 1);
  return { shown: all.slice(own * size, (own + 1) * size), page: own, pages };
}
