import { type CellObject, CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import type { Workbook, WorkbookSheet } from '../workbook/workbook.ts';

const CHOICES = '选项';

/** Text, so that 7.0 and 2024-01-16 stay as typed. */
const TEXT = '@';

/** Rows below the last one that have drop-downs as well. */
const SPARE_ROWS = 500;

const keyOf = (choices: readonly string[]): string => choices.join('\n');

/** The lists to choose from, each once, as columns of a hidden sheet. */
function choiceLists({ sheets }: Workbook): string[][] {
  const lists = new Map<string, string[]>();
  for (const { columns } of sheets)
    for (const { choices } of columns) if (choices) lists.set(keyOf(choices), [...choices]);
  return [...lists.values()];
}

/** The bytes of an XLSX file: frozen heads with notes, drop-downs, columns of text. */
export function xlsxOf(workbook: Workbook): Uint8Array {
  const lists = choiceLists(workbook);
  const book: WorkBook = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  if (lists.length > 0) {
    const height = Math.max(...lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, r) => lists.map((list) => list[r] ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), CHOICES);
    book.Workbook = {
      Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === CHOICES ? 1 : 0 })),
    };
  }
  book.Props = { CreatedDate: new Date(0) };
  const archive = CFB.read(new Uint8Array(write(book, { type: 'array', bookSST: true })), {
    type: 'array',
  });
  workbook.sheets.forEach((sheet, s) => {
    const entry = CFB.find(archive, `/xl/worksheets/sheet${s + 1}.xml`) as { content: unknown; size: number };
    const xml = new TextDecoder().decode(new Uint8Array(entry.content as ArrayLike<number>));
    const content = new TextEncoder().encode(withHeadAndChoices(xml, sheet, lists));
    entry.content = Array.from(content);
    entry.size = content.length;
  });
  return Uint8Array.from(
    CFB.write(archive, { fileType: 'zip', type: 'array', compression: true } as never) as ArrayLike<number>,
  );
}

function worksheet({ columns, rows }: WorkbookSheet): WorkSheet {
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: rows.length, c: Math.max(0, columns.length - 1) },
    }),
    '!cols': columns.map(({ width }) => ({ wch: width })),
    '!rows': [{ hpt: 32 }],
  };
  columns.forEach(({ head, note }, c) => {
    const comment = Object.assign([{ a: 'district-dashboard', t: `${note.zh}\n${note.en}` }], {
      hidden: true,
    });
    sheet[utils.encode_cell({ r: 0, c })] = { t: 's', v: head, z: TEXT, c: comment } satisfies CellObject;
  });
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      const at = utils.encode_cell({ r: r + 1, c });
      sheet[at] = typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell, z: TEXT };
    });
  });
  return sheet;
}

/** The library writes neither frozen rows nor drop-downs. */
function withHeadAndChoices(
  xml: string,
  { columns, rows }: WorkbookSheet,
  lists: readonly (readonly string[])[],
): string {
  const validations = columns.flatMap(({ choices }, c) => {
    if (!choices) return [];
    const list = utils.encode_col(lists.findIndex((one) => keyOf(one) === keyOf(choices)));
    const column = utils.encode_col(c);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${1 + rows.length + SPARE_ROWS}">` +
        `<formula1>${CHOICES}!$${list}$1:$${list}$${choices.length}</formula1></dataValidation>`,
    ];
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const frozen = xml.replace(
    '<sheetView workbookViewId="0"/>',
    `<sheetView workbookViewId="0">${pane}</sheetView>`,
  );
  if (validations.length === 0) return frozen;
  return frozen.replace(
    '</sheetData>',
    `</sheetData><dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`,
  );
}
