import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import type { FigureView } from './figure.ts';
import type { Cell, Table } from './table.ts';

/** Without it Excel assumes the system's encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What is not seen at the start of a text, for a regular expression. */
const INVISIBLE = String.raw`\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;

/** What separates the cells of a line, or lines, in some language of a spreadsheet, apart from the comma. */
const SEPARATORS = [';', '\t', '\r', '\n'];

/**
 * The start of a text, or of a cell that it becomes where another separator is expected, and the character by which a
 * spreadsheet runs it as a formula, in full width as well.
 */
const CELL_START = RegExp(String.raw`((?:^|[;\t\r\n])[;"${INVISIBLE}]*)([=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻])?`, 'gu');

const QUOTED = RegExp(String.raw`[",;\p{Cc}\p{Zl}\p{Zp}]|^[${INVISIBLE}]|[${INVISIBLE}]$`, 'u');

/** A number in any language: its digits and separators, with directional marks around the sign. */
const NUMBER = /^[−\p{Cf}\p{Nd}\p{Zs}.,'’٫٬]+$/u;

/** No part of a text becomes a formula: each has an apostrophe in front. */
function withoutFormulas(text: string): string {
  return text.replace(CELL_START, (start: string, before: string, sign: string, at: number) => {
    if (!sign) return at === 0 && /^[\t\r\n]/.test(start) ? `'${start}` : start;
    const cell = Math.max(...SEPARATORS.map((separator) => before.lastIndexOf(separator))) + 1;
    const inner = `${before.slice(0, cell)}'${before.slice(cell)}${sign}`;
    if (at > 0) return inner;
    // The last cell of a quoted field ends with its quotation mark, which no formula does.
    const last = !SEPARATORS.some((separator) => text.includes(separator, start.length));
    return cell === 0 ? inner : `'${last ? start : inner}`;
  });
}

/** A field of RFC 4180, safe where `;` or a tab separates cells. A text never becomes a formula; a number stays one. */
export function csvField(content: string | number): string {
  if (typeof content === 'number') return String(content);
  const text = withoutFormulas(content);
  return QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const EMPTY: Cell = { text: '' };

type Column = { label: string; of(cell: Cell): string | number };

/** What a text has beyond its number and status: a bound such as 8000以上. */
function boundOf({ text, value, status }: Cell, messages: Messages): string {
  if (typeof value !== 'number' || status === undefined) return '';
  // A language may put the status first.
  const [before = '', after = ''] = status ? messages.marked('\n', status).split('\n') : [];
  const marked = text.startsWith(before) && text.endsWith(after);
  const bare = marked ? text.slice(before.length, text.length - after.length) : text;
  return NUMBER.test(bare) ? '' : bare;
}

/** Each column of the table, followed by columns for year, unit, status and bound where its cells have them. */
function columnsOf(columns: Table['columns'], rows: Table['rows'], messages: Messages): Column[][] {
  return columns.map(({ label }, index) => {
    const besides: [string, (cell: Cell) => string | number][] = [
      [messages.column.year, ({ year }) => year ?? ''],
      [messages.column.unit, ({ unit }) => unit ?? ''],
      [messages.column.status, ({ status }) => status ?? ''],
      [messages.column.note, (cell) => boundOf(cell, messages)],
    ];
    return [
      {
        label,
        of: ({ text, value, quote }: Cell) => quote ?? value ?? (text === messages.noFigure ? '' : text),
      },
      ...besides
        .filter(([, of]) => rows.some(({ cells }) => of(cells[index] ?? EMPTY) !== ''))
        .map(([what, of]) => ({ label: messages.marked(label, what), of })),
    ];
  });
}

/**
 * All rows of a view's table as CSV: a header, the rows, and after an empty row title, summary, footnotes, source and
 * date. Every row has the same number of fields.
 */
export function csvOf(view: FigureView, table: Table, lang: Lang): string {
  const messages = messagesOf(lang);
  const all = table.whole?.rows() ?? table.rows;
  const columns = columnsOf(table.columns, all, messages);
  const header = columns.flat().map(({ label }) => label);
  const { column } = messages;
  const { takeAway } = interactionMessagesOf(messages);
  const rows = [
    header,
    ...all.map(({ cells }) =>
      columns.flatMap((parts, index) => parts.map(({ of }) => of(cells[index] ?? EMPTY))),
    ),
    [],
    [column.note, view.title],
    [column.note, view.summary],
    ...[...view.quoteNotes, ...view.notes].map(({ text }) => [column.note, text]),
    [takeAway.from, view.origin.issuer],
    [takeAway.date, view.origin.issued],
  ];
  const lines = rows.map((row) => header.map((_, index) => csvField(row[index] ?? '')).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
