import type { Sheet } from '../../../src/authoring/source.ts';

/**
 * A sheet of these texts. `null` is an empty cell; `↑` and `←` are cells that the merged cell above and on the left
 * covers.
 */
export function textSheet(
  rows: readonly (readonly (string | null)[])[],
  before: readonly string[] = [],
  pages?: readonly number[],
): Sheet {
  const origins: (readonly [number, number])[][] = [];
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name: '附表',
    before,
    rows: rows.map((row, r) => {
      origins.push([]);
      return Array.from({ length: width }, (_, c) => {
        const text = row[c] ?? '';
        const covered = text === '↑' ? origins[r - 1]?.[c] : text === '←' ? origins[r]?.[c - 1] : undefined;
        origins[r]?.push(covered ?? [r, c]);
        return covered ? { text: '', covered } : { text };
      });
    }),
    ...(pages && { pages }),
  };
}
