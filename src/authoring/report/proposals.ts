import { comparableName } from '../match/names.ts';
import type { Sentence } from '../quotes/sentences.ts';
import type { IndicatorRow } from '../rows/row.ts';
import { sentenceRows } from '../rows/sentence-rows.ts';
import type { DraftOptions } from './draft.ts';
import { rowKey } from './merge-rows.ts';

/** The figures of sentences that the tables do not have: those that a person takes, and those that are only proposed. */
export function proposals(
  texts: readonly { readonly file: string; readonly sentences: readonly Sentence[] }[],
  rows: readonly IndicatorRow[],
  year: number,
  { mapping, sentences = false }: DraftOptions,
): { taken: IndicatorRow[]; proposed: IndicatorRow[] } {
  const found = texts.flatMap(({ file, sentences: of }) => sentenceRows(of, file, year));
  // A long table alone has no sentences.
  if (found.length === 0) return { taken: [], proposed: [] };
  const known = new Map(rows.map((row) => [comparableName(row.name), row]));
  const merged = new Map<string, IndicatorRow>();
  for (const row of found) {
    const [figure] = row.figures;
    if (!figure || isKnown(known.get(comparableName(row.name)), figure)) continue;
    const key = rowKey(row);
    const first = merged.get(key);
    if (!first) merged.set(key, row);
    else if (!isKnown(first, figure)) merged.set(key, { ...first, figures: [...first.figures, figure] });
  }
  const all = [...merged.values()];
  const isTaken = (row: IndicatorRow) => sentences || mapping?.indicators?.[row.name]?.take === true;
  return { taken: all.filter(isTaken), proposed: all.filter((row) => !isTaken(row)) };
}

const isKnown = (
  row: IndicatorRow | undefined,
  { year, role, period }: IndicatorRow['figures'][number],
): boolean =>
  row?.figures.some((one) => one.year === year && one.role === role && one.period === period) ?? false;
