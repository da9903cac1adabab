import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Messages } from '../messages/types.ts';
import type { Cell, FigureView, Table } from './figure.ts';

/** Excel takes a file without one for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, in either width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number as any language prints it: its own digits and separators, with marks of direction around the sign. */
const NUMBER = /^[−\p{Cf}\p{Nd}\p{Zs}.,'’٫٬]+$/u;

/** A field of RFC 4180. A text never becomes a formula; a number stays a number. */
function field(content: string | number): string {
  if (typeof content === 'number') return String(content);
  const text = FORMULA.test(content) ? `'${content}` : content;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

type Column = { label: string; of(cell: Cell): string | number };

/** What a text says beyond its number and status: a bound such as 8000以上. */
function wording({ text, value, status }: Cell, messages: Messages): string {
  if (typeof value !== 'number' || status === undefined) return '';
  // A language may put the status in front.
  const [before = '', after = ''] = status ? messages.marked('\n', status).split('\n') : [];
  const marked = text.startsWith(before) && text.endsWith(after);
  const bare = marked ? text.slice(before.length, text.length - after.length) : text;
  return NUMBER.test(bare) ? '' : bare;
}

/** A column of the table, and beside it what its cells hold apart from the figure. */
function columnsOf(columns: Table['columns'], rows: Table['rows'], messages: Messages): Column[][] {
  return columns.map(({ label }, index) => {
    const besides: [string, (cell: Cell) => string][] = [
      [messages.column.unit, ({ unit }) => unit ?? ''],
      [messages.column.status, ({ status }) => status ?? ''],
      [messages.column.note, (cell) => wording(cell, messages)],
    ];
    return [
      { label, of: ({ text, value }: Cell) => value ?? (text === messages.noFigure ? '' : text) },
      ...besides
        .filter(([, of]) => rows.some(({ cells }) => of(cells[index] ?? { text: '' }) !== ''))
        .map(([what, of]) => ({ label: messages.marked(label, what), of })),
    ];
  });
}

/**
 * The table of a view, all its rows, for a spreadsheet or a program: a header, a row a datum, and after an empty
 * row what it is about, the footnotes, the source and its date. Every row has the same number of fields.
 */
export function csvOf(view: FigureView, messages: Messages): string {
  const { table } = view;
  const all = table.whole?.rows() ?? table.rows;
  const columns = columnsOf(table.columns, all, messages);
  const header = columns.flat().map(({ label }) => label);
  const { column } = messages;
  const { takeAway } = interactionMessagesOf(messages);
  const rows = [
    header,
    ...all.map(({ cells }) =>
      columns.flatMap((parts, index) => parts.map(({ of }) => of(cells[index] ?? { text: '' }))),
    ),
    [],
    [column.note, view.title],
    [column.note, view.summary],
    ...view.notes.map(({ text }) => [column.note, text]),
    [takeAway.from, view.origin.issuer],
    [takeAway.date, view.origin.issued],
  ];
  const lines = rows.map((row) => header.map((_, index) => field(row[index] ?? '')).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
