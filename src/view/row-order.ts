import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/localized-text.ts';
import type { Messages } from '../messages/types.ts';
import type { Cell, Row, Table } from './figure.ts';

/** Which column a table is ordered by. */
export interface RowOrder {
  column: number;
  descending: boolean;
}

/** The number of a cell, an amount of money in its whole size; `null` where it says something else. */
function numberIn({ value, source }: Cell): number | null {
  const power = source && 'unitMult' in source ? (source.unitMult ?? 0) : 0;
  return value == null ? null : value * 10 ** power;
}

/**
 * The rows in the order of a column, as a copy: by number where the column is one of figures, by the language's
 * alphabet otherwise. What says nothing that can be ordered comes last either way. Of a page, its share of all rows
 * in that order.
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

/** Says how the rows stand. */
export function orderText(messages: Messages, column: string, order: RowOrder | null): string {
  const { order: say, table } = interactionMessagesOf(messages);
  if (!order) return say.restored;
  return (order.descending ? say.descending : say.ascending)(table.sorted(column));
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
