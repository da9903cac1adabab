import type { Column, Columns, MeaningKind } from '../columns/column.ts';
import { partIn } from '../columns/head-words.ts';
import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Table, TableRow } from '../table/table.ts';
import { bare } from '../table/words.ts';
import { isYearRow } from '../table/year-row.ts';
import type { CellFigure } from './cell-figure.ts';
import { groupName, growthName, printedName } from './names.ts';
import { isNone, type PrintedFigure, printedFigure } from './printed-figure.ts';
import type { IndicatorRow } from './row.ts';
import { isCount, isRate, tellBare, tellUnits, unitInFigures, unitOf, withPower } from './row-unit.ts';
import { splitRow } from './split-row.ts';
import { tellNotes } from './tell-notes.ts';
import { isUnit } from './unit.ts';
import { isNumberOfTarget, isWordedTarget, percentOfTarget } from './worded-target.ts';

/** A name that says of which kind its results are: 产值（预计）. */
const NAME_ESTIMATED = /[(（](?:预计|预测|测算)(?:数|值|完成)?[)）]/;
const NAME_PROVISIONAL = /[(（](?:快报|初步(?:核算|统计)?)数?[)）]/;

/** A note that says so of names with a star. */
const STAR_ESTIMATED = /[*＊※]号?[^；;。，,*]{0,8}(?:预计|预测|估)/;

/** Results without a status have that of their row. */
function withStatus(cell: CellFigure, status: 'E' | 'P' | undefined): CellFigure {
  const { figure } = cell;
  const { printed, role } = figure;
  if (!status || printed.status || role !== 'actual' || printed.value === null) return cell;
  return { ...cell, figure: { ...figure, printed: { ...printed, status } } };
}

/** A year or a part of one in a name, which its columns are not of: 2023年产值, 1—9月产值. */
function tellTimeOfName(
  name: string,
  figures: readonly CellFigure[],
  place: Place,
  findings: Finding[],
): void {
  const years = name.match(/(?<![\d-—–至])(?:19|20)\d\d(?=年(?!以来|起))/g) ?? [];
  const isOther = years.length === 1 && !figures.some(({ figure }) => String(figure.year) === years[0]);
  const { part } = partIn(name);
  const isPart =
    part !== undefined && /^(?:\d\d|[QH]\d)$/.test(part) && figures.every(({ figure }) => !figure.period);
  if (!isOther && !isPart) return;
  findings.push(
    finding('doubt', 'name-time', place, {
      zh: `“${name}”的名称写了时间，与各列的时间不同，数记在各列的时间，请核对。`,
      en: `the name "${name}" says another time than its columns, whose time is taken. Check it.`,
    }),
  );
}

/** What is a number without a unit. */
const RATIO = /(?:比|系数|指数|倍数)$/;

const RATE_UNIT = /[%％‰]|百分点|\//;

/** A figure in a cell that is merged from above is in the line of the row above; one of a turned table, in that of its year. */
function withLine(cell: CellFigure, row: TableRow, lines: readonly string[]): CellFigure {
  const c = (cell.figure.place.column ?? 0) - 1;
  const quote = row.lines ? row.lines[c] : row.inherited[c] ? lines[c] : undefined;
  return quote === undefined ? cell : { ...cell, figure: { ...cell.figure, quote } };
}

/** A note that says that * is of provisional figures; without one, it is of estimates. */
const STAR_PROVISIONAL = /[*＊※]号?[^；;。，,*]{0,8}(?:初步|快报)/;

/** 6.1* where a note says that the figures with * are provisional. */
function withStar(cell: CellFigure): CellFigure {
  const { printed } = cell.figure;
  if (!/^\*|\*$/.test(printed.raw)) return cell;
  return { ...cell, figure: { ...cell.figure, printed: { ...printed, status: 'P' } } };
}

/** Units that leave open which of them a figure is in: 万元（亿元）, 亿元、%. */
const severalUnits = (unit: string): boolean =>
  unit.split(/[、，,;；()（）]|或|和/).filter((one) => isUnit(one)).length > 1 ||
  /^\p{Script=Han}*元\/(?:\p{Script=Han}*元|[%％])$/u.test(unit);

const SAME = /^(?:〃|"|″|同上|..同上)$/;

/** The indicators of a table, row by row. */
export function indicatorRows(
  table: Table,
  { columns }: Columns,
): { rows: IndicatorRow[]; findings: Finding[] } {
  const rows: IndicatorRow[] = [];
  const findings: Finding[] = [];
  let group = '';
  // Of 一、农业（万吨）, for the rows below it.
  let groupUnit = '';
  let above: { name: string; unit: string } = { name: '', unit: '' };
  const wholes: { name: string; indent: number }[] = [];
  // The first of several columns of one kind.
  const indexes = new Map(columns.toReversed().map(({ meaning, index }) => [meaning.kind, index]));
  const cellOf = (row: TableRow, kind: MeaningKind) => row.cells[indexes.get(kind) ?? -1] ?? '';

  // Of 地区生产总值（亿元） and the rows below it, the first has the unit of all.
  const hasUnits =
    indexes.has('unit') || table.rows.some((row) => printedName(cellOf(row, 'name')).unit !== '');

  // Columns without a head that few rows have.
  const extra = columns.filter(({ meaning, head, index }) => {
    if (meaning.kind !== 'unknown' || head.length > 0) return false;
    return table.rows.filter(({ cells }) => cells[index]).length * 2 < table.rows.length;
  });

  // Of each column, the line of the row that the text of its cells is from.
  const lines: string[] = [];
  const isStarProvisional = table.notes.some((note) => STAR_PROVISIONAL.test(note));
  const isStarEstimated = table.notes.some((note) => STAR_ESTIMATED.test(note));
  const statusOfName = (text: string): 'E' | 'P' | undefined => {
    const isStar = /^[*＊※]|[*＊※]$/.test(text.trim());
    if (NAME_ESTIMATED.test(text) || (isStar && isStarEstimated)) return 'E';
    return NAME_PROVISIONAL.test(text) || (isStar && isStarProvisional) ? 'P' : undefined;
  };
  for (const row of table.rows) {
    const place: Place = { ...table.place, row: row.row, ...(row.page !== undefined && { page: row.page }) };
    if (row.kind === 'group') {
      group = groupName(row.line);
      groupUnit = printedName(row.line).unit;
      continue;
    }
    for (const c of row.cells.keys()) if (!row.inherited[c]) lines[c] = row.line;
    const printed = printedName(cellOf(row, 'name'));
    const { name: ownName, isPart } = printed;
    const stated = cellOf(row, 'unit');
    const figures = columns
      .flatMap((column) => figureOf(row, column, place, ownName))
      .map((cell) => (isStarProvisional ? withStar(cell) : cell))
      .map((cell) => withStatus(cell, statusOfName(cellOf(row, 'name'))))
      .map((cell) => withLine(cell, row, lines));
    tellExtraCells(row, ownName, extra, place, findings);
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
    if (isYearRow(ownName)) {
      findings.push(
        finding('left-out', 'row-of-year', place, {
          zh: `“${ownName}”是年份，不是指标名称，这一行没有读入：请把每列改为一年（选择性粘贴，转置）。`,
          en: `"${ownName}" is a year and no indicator; the row was not read. Make a column of each year (paste special, transpose).`,
        }),
      );
      continue;
    }
    if (!/\p{L}/u.test(ownName)) {
      findings.push(
        finding('left-out', 'row-without-name', place, {
          zh: '这一行有数但没有名称，没有读入。',
          en: 'a row with figures but without a name; not read.',
        }),
      );
      continue;
    }
    const unit = unitOf(row, stated, printed.unit || groupUnit, ownName, columns, table);
    const inherited = unit === '' || SAME.test(unit);
    const ownUnit = unitInFigures(figures, ownName);
    // A dash in the column of units says that there is none.
    const isDash = stated !== '' && isNone(stated);
    const isBelow =
      SAME.test(unit) || (!isDash && !RATIO.test(ownName) && (hasUnits || isPart || row.indent > 0));
    const rowUnit = inherited ? ownUnit || (isBelow ? above.unit : '') : withPower(unit, figures);
    if (inherited && ownUnit === '' && rowUnit !== '')
      findings.push(
        finding('guess', 'unit-inherited', place, {
          zh: `“${ownName}”没有写单位，沿用上一行的“${rowUnit}”。`,
          en: `"${ownName}" has no unit; that of the row above is taken: ${rowUnit}.`,
        }),
      );
    if (!inherited && rowUnit !== unit)
      findings.push(
        finding('guess', 'unit-power', place, {
          zh: `“${ownName}”的单位是“${unit}”，各数都按“${rowUnit}”印，单位记作“${rowUnit}”。`,
          en: `the unit of "${ownName}" is ${unit}, but all figures print ${rowUnit}, which is taken.`,
        }),
      );
    if (!inherited && groupUnit !== '' && isNone(stated) && printed.unit === '')
      findings.push(
        finding('guess', 'unit-of-group', place, {
          zh: `“${ownName}”没有写单位，用了“${group}”的“${unit}”。`,
          en: `"${ownName}" has no unit; that of "${group}" is taken: ${unit}.`,
        }),
      );
    if (severalUnits(rowUnit))
      findings.push(
        finding('doubt', 'several-units', place, {
          zh: `“${ownName}”的单位“${rowUnit}”不止一个，看不出数是哪个单位的，请只留一个。`,
          en: `the unit of "${ownName}", ${rowUnit}, is more than one; which one its figures are in is not said. Keep one.`,
        }),
      );
    tellTimeOfName(ownName, figures, place, findings);
    tellUnits(ownName, rowUnit, figures, findings);
    tellMerged(row, ownName, figures, findings);
    if (inherited) tellBare(ownName, ownUnit, figures, findings);
    if (isRate(ownName) && stated === '' && printed.unit === '' && rowUnit !== '' && !RATE_UNIT.test(rowUnit))
      findings.push(
        finding('doubt', 'unit-unlikely', place, {
          zh: `“${ownName}”像是比率，单位却是全表或上一行的“${rowUnit}”，请核对。`,
          en: `"${ownName}" seems to be a rate, but the unit of the table or of the row above is ${rowUnit}.`,
        }),
      );

    if (isCount(ownName) && stated === '' && printed.unit === '' && /元$/.test(rowUnit))
      findings.push(
        finding('doubt', 'unit-unlikely', place, {
          zh: `“${ownName}”像是个数，单位却是全表或上一行的“${rowUnit}”，请核对。`,
          en: `"${ownName}" seems to be a count, but the unit of the table or of the row above is ${rowUnit}.`,
        }),
      );

    const indent = row.indent;
    while (!isPart && (wholes.at(-1)?.indent ?? -1) >= indent) wholes.pop();
    const whole = isPart ? (wholes.at(-1)?.name ?? above.name) : wholes.at(-1)?.name;
    if (!isPart) wholes.push({ name: ownName, indent });

    const isSecondRow = row.inherited[indexes.get('name') ?? -1] === true;
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
      ...splitRow(
        { ...shared, name, ...(number !== undefined && { number }), unit: rowUnit },
        figures,
        findings,
      ),
    );
    above = { name: ownName, unit: rowUnit };
  }
  tellNotes(table, rows, findings);
  return { rows, findings };
}

/** A number of a merged cell, which is read as a figure of each column and row that the cell covers. */
function tellMerged(row: TableRow, name: string, figures: readonly CellFigure[], findings: Finding[]): void {
  for (const { figure } of figures) {
    const { place, printed } = figure;
    const index = (place.column ?? 0) - 1;
    if (printed.value === null || !(row.inherited[index] || row.spanned[index])) continue;
    findings.push(
      finding('doubt', 'merged-figure', place, {
        zh: `“${name}”的“${printed.raw}”在合并的单元格里，这里也当作了数值，请核对。`,
        en: `"${printed.raw}" of "${name}" is in a merged cell and was taken for this place, too.`,
      }),
    );
  }
}

/** A row that is longer than the head: a comma in a number of a CSV file moves what follows. */
function tellExtraCells(
  row: TableRow,
  name: string,
  extra: readonly Column[],
  place: Place,
  findings: Finding[],
): void {
  if (!extra.some(({ index }) => /\d/.test(row.cells[index] ?? ''))) return;
  findings.push(
    finding('doubt', 'row-too-long', place, {
      zh: `“${name}”一行比表头多出有数的格子，数值可能错了列，请核对。`,
      en: `the row "${name}" has more cells than the head; its values may be in the wrong columns.`,
    }),
  );
}

function figureOf(row: TableRow, { meaning, index, unit }: Column, place: Place, name: string): CellFigure[] {
  if (meaning.kind !== 'figure') return [];
  const cell = row.cells[index] ?? '';
  if (isNone(cell)) return [];
  const { quantity, year, role, period, span, status } = meaning;
  const text = bare(cell);
  const percent = quantity === 'value' ? percentOfTarget(text) : undefined;
  const isWords = percent !== undefined || (role === 'actual' && isNumberOfTarget(text));
  const read = printedFigure(cell, quantity === 'value' ? name : '');
  const printed: PrintedFigure = isWords
    ? { raw: read.raw, ...(read.status && { status: read.status }), value: null, unit: '' }
    : read;
  const hasStatus = status && (printed.value !== null || isWords || isWordedTarget(text));
  const stated = {
    place: { ...place, column: index + 1 },
    printed: hasStatus ? { status, ...printed } : printed,
  };
  // Most figures are of a year, and a long table has many thousands.
  const figure =
    period || span
      ? { year, role, ...(period && { period }), ...(span && { span }), ...stated }
      : { year, role, place: stated.place, printed: stated.printed };
  const made: CellFigure = { quantity, headUnit: unit, figure };
  if (percent === undefined) return [made];
  return [
    made,
    { ...made, quantity: 'completion', figure: { ...figure, printed: { ...printed, value: percent } } },
  ];
}

function targetOf(text: string): 'binding' | 'expected' | undefined {
  if (/约束/.test(text)) return 'binding';
  return /预期/.test(text) ? 'expected' : undefined;
}
