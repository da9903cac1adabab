import { type Finding, finding } from '../finding.ts';
import { columnName } from '../place.ts';
import { isNone } from '../rows/printed-figure.ts';
import type { Table } from '../table/table.ts';
import type { Column, Extent } from './column.ts';
import { describeMeaning } from './describe-meaning.ts';

const keyOf = ({ quantity, year, period, span, role }: Extent & { quantity: string }): string =>
  `${quantity} ${year} ${period} ${span} ${role}`;

/** Of two columns of the same figures, the one that a person chose is read, else the first. */
export function tellDuplicates(
  columns: Column[],
  findings: Finding[],
  rows: readonly { readonly cells: readonly string[] }[] = [],
): void {
  const seen = new Map<string, Column>();
  const isBlank = ({ index }: Column) =>
    rows.length > 0 && rows.every(({ cells }) => isNone(cells[index] ?? ''));
  const beside = tableBeside(columns);
  if (beside) {
    tellBeside(beside, findings);
    for (const column of columns.slice(beside.index))
      if (!isChosen(column)) columns[column.index] = unread(column, 'order');
  }
  columns.forEach((column, c) => {
    const { meaning } = column;
    const key = meaning.kind === 'figure' ? keyOf(meaning) : meaning.kind;
    if (key === 'unknown' || key === 'ignored' || key === 'note' || key === 'scale') return;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, column);
      return;
    }
    if (isChosen(column) && !isChosen(first)) {
      columns[first.index] = unread(first, 'mapping');
      seen.set(key, column);
      return;
    }
    // 同比增减 beside 同比增长% is by how much.
    if (
      isGrowth(column) &&
      isGrowth(first) &&
      saysPerCent(column) &&
      !saysPerCent(first) &&
      !isChosen(first)
    ) {
      columns[first.index] = unread(first, 'order');
      seen.set(key, column);
      findings.push(
        finding('left-out', 'change-column', first.place, {
          zh: `“${first.head.join(' ')}”像是增减多少，不是百分之几，没有读入；增速读的是“${column.head.join(' ')}”。`,
          en: `"${first.head.join(' ')}" seems to say by how much, not by how much per cent, and was not read; growth is that of "${column.head.join(' ')}".`,
        }),
      );
      return;
    }
    columns[c] = unread(column, 'order');
    // A head that is merged over a blank column is none of it.
    if (isBlank(column)) return;
    const letter = columnName(column.index + 1);
    const other = columnName(first.index + 1);
    const meant = describeMeaning(meaning);
    findings.push(
      finding('doubt', 'column-twice', column.place, {
        zh: `“${column.head.join(' ')}”与“${first.head.join(' ')}”看起来是同一内容，只读了前一列。要读这一列，请把${other}列选为不读，把${letter}列的含义选为“${meant.zh}”，或写在--map文件的tables中。`,
        en: `"${column.head.join(' ')}" seems to be the same as "${first.head.join(' ')}"; only the first was read. To read this one, choose not to read column ${other} and "${meant.en}" for column ${letter}, or state it in "tables" of the --map file.`,
      }),
    );
  });
}

/** The first column of a second table on the right: its heads are those of the names and figures on its left. */
function tableBeside(columns: readonly Column[]): Column | undefined {
  const isFigure = ({ meaning }: Column) => meaning.kind === 'figure';
  const names = columns.filter(({ meaning }) => meaning.kind === 'name');
  const [first, second] = names;
  if (!first || !second || isChosen(second)) return undefined;
  const left = columns.slice(first.index, second.index);
  const right = columns.slice(second.index);
  return left.some(isFigure) && right.some(isFigure) ? second : undefined;
}

function tellBeside({ place, index, head }: Column, findings: Finding[]): void {
  findings.push(
    finding('left-out', 'table-beside', place, {
      zh: `${columnName(index + 1)}列“${head.join(' ')}”起像是并排的另一张表，没有读入：请把它移到左边的表下面，或移到另一张工作表。`,
      en: `from column ${columnName(index + 1)}, "${head.join(' ')}", on seems to be another table beside this one; not read. Move it below the one on the left, or to another sheet.`,
    }),
  );
}

const isGrowth = ({ meaning }: Column): boolean => meaning.kind === 'figure' && meaning.quantity === 'growth';

const saysPerCent = ({ head }: Column): boolean => head.some((text) => /[%％率速幅]/.test(text));

const isChosen = ({ evidence }: Column): boolean => evidence.some(({ from }) => from === 'mapping');

const unread = (column: Column, from: 'mapping' | 'order'): Column => ({
  ...column,
  meaning: { kind: 'ignored' },
  evidence: [{ from, text: '' }],
});

/** What was guessed of a column, or that it is not read. */
export function tellColumn(column: Column, table: Table, findings: Finding[]): void {
  const { meaning, certainty, head, index, place } = column;
  const label = head.join(' ') || columnName(index + 1);
  if (meaning.kind === 'unknown') {
    const some = table.rows.find((row) => row.kind === 'figures' && !isNone(row.cells[index] ?? ''));
    if (!some) return;
    findings.push(
      finding('left-out', 'column-unknown', place, {
        zh: `不明白“${label}”一列是什么，没有读入。`,
        en: `the column "${label}" was not understood and not read.`,
      }),
    );
  } else if (meaning.kind === 'ignored' && column.evidence.every(({ from }) => from === 'head')) {
    findings.push(
      finding('left-out', 'column-ignored', place, {
        zh: `“${label}”一列用不到，没有读入。`,
        en: `the column "${label}" is not needed and was not read.`,
      }),
    );
  } else if (certainty === 'guessed' && meaning.kind !== 'ignored') {
    const said = describeMeaning(meaning);
    findings.push(
      finding('guess', 'column', place, {
        zh: `“${label}”当作${said.zh}。`,
        en: `"${label}" is taken as ${said.en}.`,
      }),
    );
  }
}
