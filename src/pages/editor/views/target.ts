import { columnName, type Mapping, type Place } from '../../../authoring/index.ts';
import type { ViewState } from '../context.ts';
import { pairRows } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { INDICATORS_ON_PAGE } from './indicator-list.ts';

/** What shows a place of a file, and how to bring it up. */
export interface Target {
  readonly selector: string;
  readonly view: Partial<ViewState>;
}

const isSameLine = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.line === b.line && a.page === b.page;

/** The card of the indicator that was read there, else the column of the table. */
export function targetOf(
  place: Place,
  { tables, indicators, report, findings }: Understanding,
  mapping: Mapping,
): Target | null {
  const pairs = pairRows(indicators, report.indicators ?? [], findings, mapping.indicators);
  const at = pairs.findIndex(({ row }) => isSameLine(row.place, place));
  const name = pairs[at]?.row.name;
  if (name !== undefined)
    return {
      selector: `[data-name="${CSS.escape(name)}"] button`,
      view: {
        open: name,
        onlyDoubtful: false,
        pages: { indicators: Math.floor(at / INDICATORS_ON_PAGE) },
      },
    };
  const t = tables.findIndex(
    ({ table }) => table.place.file === place.file && table.place.sheet === place.sheet,
  );
  if (t < 0) return null;
  const column = place.column === undefined ? '' : columnName(place.column);
  const known = tables[t]?.columns.columns.some(({ index }) => columnName(index + 1) === column);
  return { selector: known ? `#column-${t}-${column}` : `#table-${t} summary`, view: {} };
}
