import type { Finding, IndicatorRow, Place, Report } from '../../../authoring/index.ts';

type Indicator = Report['indicators'][number];
type Observation = Indicator['observations'][number];

/** A row of a file beside what was made of it. */
export interface Pair<Row, Made> {
  readonly row: Row;
  /** `null` if the row is left out. */
  readonly made: Made | null;
  readonly findings: readonly Finding[];
}

export type IndicatorPair = Pair<IndicatorRow, Indicator>;

/** The key of a figure in the mapping and among the quotes found. */
export const figureKey = (id: string, { period, year, role }: Observation): string =>
  [id, period ?? year, role].join(' ');

const lineKey = ({ file, sheet, page, row, line }: Place): string =>
  JSON.stringify([file, sheet, page, row, line]);

/** What was made of rows is in their order, but for the rows that are left out. */
export function pairRows<Row extends { readonly name: string; readonly place: Place }, Made>(
  rows: readonly Row[],
  made: readonly Made[],
  findings: readonly Finding[],
  corrections: Readonly<Record<string, { readonly leaveOut?: true | undefined }>> = {},
): Pair<Row, Made>[] {
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
    made: corrections[row.name]?.leaveOut ? null : (made[next++] ?? null),
    findings: byLine.get(lineKey(row.place)) ?? [],
  }));
}

export const isDoubtful = ({ findings }: { readonly findings: readonly Finding[] }): boolean =>
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
