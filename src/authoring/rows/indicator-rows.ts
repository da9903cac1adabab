import type { Column, Columns, Extent, MeaningKind } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { columnName } from '../place.ts';
import type { Table, TableRow } from '../table/table.ts';
import { bare } from '../table/words.ts';
import { groupName, growthName, printedName } from './names.ts';
import { isNone, printedFigure } from './printed-figure.ts';
import type { IndicatorRow, RowFigure } from './row.ts';
import { growthAndLevel } from './split-cell.ts';
import { isUnit } from './unit.ts';

const SAME = /^(?:〃|"|″|同上|..同上)$/;

/** A figure that a spreadsheet took for a date: 7-8 became 7月8日. */
const DATE = /^(?:\d{1,2}月\d{1,2}日|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?|\d{1,2}-[A-Z][a-z]{2})$/;

/** The indicators of a table, row by row. */
export function indicatorRows(
  table: Table,
  { columns }: Columns,
): { rows: IndicatorRow[]; findings: Finding[] } {
  const rows: IndicatorRow[] = [];
  const findings: Finding[] = [];
  let group = '';
  let above: { name: string; unit: string } = { name: '', unit: '' };
  const wholes: { name: string; indent: number }[] = [];
  const columnOf = (kind: MeaningKind) => columns.find(({ meaning }) => meaning.kind === kind);
  const cellOf = (row: TableRow, kind: MeaningKind) => row.cells[columnOf(kind)?.index ?? -1] ?? '';

  for (const row of table.rows) {
    const place: Place = { ...table.place, row: row.row, ...(row.page !== undefined && { page: row.page }) };
    if (row.kind === 'group') {
      group = groupName(row.cells.find((text) => text !== '') ?? '');
      continue;
    }
    const printed = printedName(cellOf(row, 'name'));
    const { name: ownName, isPart } = printed;
    const stated = cellOf(row, 'unit');
    const figures = columns.flatMap((column) => figureOf(row, column, place, ownName));
    if (figures.length === 0) {
      if (ownName === '') continue;
      findings.push(
        finding('left-out', 'row-without-figures', place, {
          zh: `“${ownName}”一行没有数。`,
          en: `the row "${ownName}" has no figure.`,
        }),
      );
      if (!isNone(ownName)) above = { name: ownName, unit: stated };
      continue;
    }
    if (ownName === '') {
      findings.push(
        finding('left-out', 'row-without-name', place, {
          zh: '这一行有数但没有名称，没有读入。',
          en: 'a row with figures but without a name; not read.',
        }),
      );
      continue;
    }
    const unit = unitOf(row, stated, printed.unit, columns, table);
    const inherited = unit === '' || SAME.test(unit);
    const ownUnit = unitInFigures(figures, ownName);
    const isBelow = SAME.test(unit) || columnOf('unit') !== undefined || isPart || row.indent > 0;
    const rowUnit = inherited ? ownUnit || (isBelow ? above.unit : '') : unit;
    if (inherited && ownUnit === '' && rowUnit !== '')
      findings.push(
        finding('guess', 'unit-inherited', place, {
          zh: `“${ownName}”没有写单位，沿用上一行的“${rowUnit}”。`,
          en: `"${ownName}" has no unit; that of the row above is taken: ${rowUnit}.`,
        }),
      );
    tellUnits(ownName, rowUnit, figures, findings);

    const indent = row.indent;
    while (wholes.length > 0 && !isPart && (wholes.at(-1)?.indent ?? 0) >= indent) wholes.pop();
    const whole = isPart ? (wholes.at(-1)?.name ?? above.name) : wholes.at(-1)?.name;
    if (!isPart) wholes.push({ name: ownName, indent });

    const isSecondRow = row.inherited[columnOf('name')?.index ?? -1] === true;
    const isGrowthRow = isSecondRow && rowUnit === '%' && above.unit !== '%';
    const name = isGrowthRow ? growthName(ownName) : ownName;
    const numberCell = /^\d+/.exec(bare(cellOf(row, 'number')))?.[0];
    const number = printed.number ?? (numberCell === undefined ? undefined : Number(numberCell));
    const groupCell = cellOf(row, 'group');
    const target = targetOf(cellOf(row, 'target')) ?? printed.target;
    const shared = {
      place,
      ...(whole && { whole }),
      group: groupCell ? groupName(groupCell) : group,
      ...(target && { target }),
      responsible: cellOf(row, 'responsible'),
      note: cellOf(row, 'note'),
      line: row.line,
      from: 'table' as const,
    };
    rows.push(
      ...split(
        { ...shared, name, ...(number !== undefined && { number }), unit: rowUnit },
        figures,
        findings,
      ),
    );
    above = { name: ownName, unit: rowUnit };
  }
  return { rows, findings };
}

interface CellFigure extends RowFigure {
  readonly quantity: 'value' | 'growth' | 'completion';
}

function figureOf(row: TableRow, { meaning, index }: Column, place: Place, name: string): CellFigure[] {
  if (meaning.kind !== 'figure') return [];
  const cell = row.cells[index] ?? '';
  if (isNone(cell)) return [];
  const { quantity, year, role, period, span } = meaning;
  return [
    {
      quantity,
      year,
      role,
      ...(period && { period }),
      ...(span && { span }),
      place: { ...place, column: index + 1 },
      printed: printedFigure(cell, quantity === 'value' ? name : ''),
    },
  ];
}

/** The unit column, else the name, else the heads of the figures, else the table. */
function unitOf(
  row: TableRow,
  stated: string,
  inName: string,
  columns: readonly Column[],
  table: Table,
): string {
  if (stated !== '' && !isNone(stated)) return stated.replace(/\s/g, '').replace(/^％$/, '%');
  if (inName) return inName;
  const inHead = columns.find(
    ({ meaning, unit, index }) =>
      meaning.kind === 'figure' && meaning.quantity === 'value' && unit && !isNone(row.cells[index] ?? ''),
  );
  return inHead?.unit ?? table.unit;
}

/** The unit that the figures print; of growth and level in one cell, that of the level. */
const unitInFigures = (figures: readonly CellFigure[], name: string): string =>
  figures
    .filter(({ quantity }) => quantity === 'value')
    .map(({ printed: { raw, unit } }) => growthAndLevel(raw, name)?.level.unit ?? unit)
    .find(Boolean) ?? '';

function targetOf(text: string): 'binding' | 'expected' | undefined {
  if (/约束/.test(text)) return 'binding';
  return /预期/.test(text) ? 'expected' : undefined;
}

const sameUnit = (one: string, other: string): boolean =>
  bare(one) === bare(other) || (one === '个百分点' && other === '%') || (one === '百分点' && other === '%');

/** A figure that prints another unit than its row: 万吨 beside 吨. */
function tellUnits(name: string, unit: string, figures: readonly CellFigure[], findings: Finding[]): void {
  for (const { printed, place, quantity } of figures) {
    if (quantity !== 'value' || printed.unit === '' || unit === '' || sameUnit(printed.unit, unit)) continue;
    if (growthAndLevel(printed.raw, name)) continue;
    if (!isUnit(unit) && printed.unit !== '%') continue;
    findings.push(
      finding('doubt', 'unit-differs', place, {
        zh: `“${name}”的单位是“${unit}”，这里印的是“${printed.raw}”。`,
        en: `the unit of "${name}" is ${unit}, but this prints "${printed.raw}".`,
      }),
    );
  }
}

type Shared = Omit<IndicatorRow, 'figures'>;

/** A row as an indicator of its values and, where the table gives it, one of its growth. */
function split(row: Shared, cells: readonly CellFigure[], findings: Finding[]): IndicatorRow[] {
  const values: RowFigure[] = [];
  const growths: RowFigure[] = [];
  let completion: IndicatorRow['completion'];
  let growthUnit = '%';
  for (const { quantity, ...cell } of cells) {
    tellDoubts(row.name, cell, findings);
    if (quantity === 'completion') {
      const { year, role, period, span } = cell;
      const of: Extent = { year, role, ...(period && { period }), ...(span && { span }) };
      if (cell.printed.value !== null) completion = { percent: cell.printed.value, of };
    } else if (quantity === 'growth') {
      growths.push(cell);
      if (/百分点/.test(cell.printed.unit)) growthUnit = '个百分点';
    } else {
      const both = cell.printed.several && growthAndLevel(cell.printed.raw, row.name);
      if (!both) values.push(cell);
      else if (row.unit === '%') {
        values.push({ ...cell, printed: both.growth });
        growths.push({ ...cell, printed: both.level });
      } else {
        values.push({ ...cell, printed: both.level });
        growths.push({ ...cell, printed: both.growth });
      }
    }
  }
  const isLevelBeside =
    row.unit === '%' &&
    growths.some(
      ({ printed }) => printed.unit !== '' && printed.unit !== '%' && !/百分点/.test(printed.unit),
    );
  const { number, ...unnumbered } = row;
  const rows: IndicatorRow[] = [];
  if (values.length > 0) rows.push({ ...row, figures: values, ...(completion && { completion }) });
  if (growths.length > 0)
    rows.push({
      ...(values.length > 0 ? unnumbered : { ...unnumbered, ...(number !== undefined && { number }) }),
      name: isLevelBeside ? row.name.replace(/(?:增速|增长率|增长|增幅)$/, '') : growthName(row.name),
      unit: isLevelBeside ? (growths[0]?.printed.unit ?? '') : growthUnit,
      whole: row.name,
      figures: growths,
    });
  return rows;
}

function tellDoubts(
  name: string,
  { printed, place }: Omit<CellFigure, 'quantity'>,
  findings: Finding[],
): void {
  const at = columnName(place.column ?? 1);
  if (DATE.test(bare(printed.raw)))
    findings.push(
      finding('doubt', 'date', place, {
        zh: `“${name}”的数显示成日期“${printed.raw}”，可能是表格软件改的，请改回原文。`,
        en: `the figure of "${name}" shows as a date, "${printed.raw}": a spreadsheet may have changed it.`,
      }),
    );
  else if (printed.several && !growthAndLevel(printed.raw, name))
    findings.push(
      finding('doubt', 'several-numbers', place, {
        zh: `“${name}”${at}列的“${printed.raw}”里有几个数，取了${printed.value}。`,
        en: `"${printed.raw}" of "${name}" has several numbers; ${printed.value} was taken.`,
      }),
    );
}
