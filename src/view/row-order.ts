import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Cell, Row, Table } from './table.ts';

/** Which column a table is ordered by. */
interface RowOrder {
  column: number;
  descending: boolean;
}

/** The number of a cell without its unit's power; `null` where there is none. */
const numberIn = ({ value, power = 0 }: Cell): number | null => (value == null ? null : value * 10 ** power);

/**
 * A copy of the rows in the order of a column: by number in a column of figures, alphabetically otherwise. Cells
 * without a value come last in both directions. Where `rows` are one page, that page of all rows in that order.
 */
export function orderRows(
  { rows, columns, whole }: Table,
  { column, descending }: RowOrder,
  lang: Lang,
): Table['rows'] {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator(lang, { numeric: true });
  const figures = columns[column]?.align === 'end';
  const at = (row: Row): Cell => row.cells[column] ?? { text: '' };
  const compare = (a: Cell, b: Cell) =>
    figures ? (numberIn(a) ?? 0) - (numberIn(b) ?? 0) : collator.compare(a.text, b.text);
  const isLast = (cell: Cell) => Number(figures ? numberIn(cell) === null : cell.text === '');
  const ordered = [...(whole?.rows() ?? rows)].sort(
    (a, b) => isLast(at(a)) - isLast(at(b)) || sign * compare(at(a), at(b)),
  );
  return whole ? ordered.slice(whole.from, whole.from + rows.length) : ordered;
}

/** Announces the order of the rows. */
export function orderText(column: string, order: RowOrder | null, lang: Lang): string {
  const { order: texts, table } = interactionMessagesOf(messagesOf(lang));
  if (!order) return texts.restored;
  return (order.descending ? texts.descending : texts.ascending)(table.sorted(column));
}

/** An order, and the rows of a table in it. */
export interface TableOrder extends RowOrder {
  sort(table: Table): Table['rows'];
}

/** @param lang - The language that texts are sorted by, when they are. */
export const tableOrder = (order: RowOrder, lang: () => Lang): TableOrder => ({
  ...order,
  sort: (table) => orderRows(table, order, lang()),
});
