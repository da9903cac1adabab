import { type Finding, finding } from '../finding.ts';
import { comparableName } from '../match/names.ts';
import type { IndicatorRow, RowFigure } from '../rows/row.ts';

/** Equal for rows of one indicator. */
export const rowKey = ({ name, unit }: IndicatorRow): string => `${comparableName(name)} ${unit}`;

const isSameTime = (one: RowFigure, other: RowFigure): boolean =>
  one.year === other.year &&
  one.period === other.period &&
  one.span === other.span &&
  one.role === other.role;

/** One indicator where several tables have it, as those of two sheets do. */
export function mergeRows(rows: readonly IndicatorRow[], findings: Finding[]): IndicatorRow[] {
  const merged = new Map<string, IndicatorRow>();
  for (const row of rows) {
    const key = [row.whole, rowKey(row)].join(' ');
    const first = merged.get(key);
    if (!first) {
      merged.set(key, row);
      continue;
    }
    const knownOf = (figure: RowFigure) => first.figures.find((one) => isSameTime(one, figure));
    for (const figure of row.figures) {
      const same = knownOf(figure);
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
        ...row.figures
          .filter((figure) => !knownOf(figure))
          .map((figure) => ({ ...figure, quote: figure.quote ?? row.line })),
      ],
    });
  }
  return [...merged.values()];
}

/** Parts of two wholes may have one name. */
export function uniqueNames(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const names = new Set<string>();
  const several = new Set<string>();
  for (const { name } of rows) (names.has(name) ? several : names).add(name);
  return rows.map((row) =>
    several.has(row.name) && row.whole && !row.name.startsWith(row.whole)
      ? { ...row, name: `${row.whole}：${row.name}` }
      : row,
  );
}
