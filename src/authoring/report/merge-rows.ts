import { type Finding, finding } from '../finding.ts';
import { comparableName } from '../match/names.ts';
import type { IndicatorRow } from '../rows/row.ts';

/** Equal for rows of one indicator. */
export const rowKey = ({ name, unit }: IndicatorRow): string => `${comparableName(name)} ${unit}`;

/** One indicator where several tables have it, as those of two sheets do. */
export function mergeRows(rows: readonly IndicatorRow[], findings: Finding[]): IndicatorRow[] {
  const merged = new Map<string, IndicatorRow>();
  for (const row of rows) {
    const key = `${row.whole ? `${row.whole} ` : ''}${rowKey(row)}`;
    const first = merged.get(key);
    if (!first) {
      merged.set(key, row);
      continue;
    }
    const isNew = (figure: IndicatorRow['figures'][number]) =>
      !first.figures.some(
        (one) =>
          one.year === figure.year &&
          one.period === figure.period &&
          one.span === figure.span &&
          one.role === figure.role,
      );
    for (const figure of row.figures) {
      if (isNew(figure)) continue;
      const same = first.figures.find(
        (one) => one.year === figure.year && one.period === figure.period && one.role === figure.role,
      );
      if (same && same.printed.raw !== figure.printed.raw)
        findings.push(
          finding('doubt', 'figures-differ', figure.place, {
            zh: `“${row.name}”在别处是“${same.printed.raw}”，这里是“${figure.printed.raw}”。`,
            en: `"${row.name}" is "${same.printed.raw}" elsewhere, and "${figure.printed.raw}" here.`,
          }),
        );
    }
    merged.set(key, {
      ...first,
      figures: [
        ...first.figures,
        ...row.figures.filter(isNew).map((figure) => ({ ...figure, quote: figure.quote ?? row.line })),
      ],
    });
  }
  return [...merged.values()];
}

/** Parts of two wholes may have one name. */
export function uniqueNames(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows.map((row) =>
    (counts.get(row.name) ?? 0) > 1 && row.whole && !row.name.startsWith(row.whole)
      ? { ...row, name: `${row.whole}：${row.name}` }
      : row,
  );
}
