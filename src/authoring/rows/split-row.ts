import type { Extent } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import { columnName } from '../place.ts';
import { bare } from '../table/words.ts';
import { type CellFigure, isChange, isGrowth } from './cell-figure.ts';
import { changeName, growthName } from './names.ts';
import type { IndicatorRow, RowFigure } from './row.ts';
import { growthAndLevel } from './split-cell.ts';

/** A figure that a spreadsheet took for a date: 7-8 became 7月8日. */
const DATE = /^(?:\d{1,2}月\d{1,2}日|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?|\d{1,2}-[A-Z][a-z]{2})$/;

type Shared = Omit<IndicatorRow, 'figures'>;

/** A row as an indicator of its values and, where the table gives it, one of its growth. */
export function splitRow(row: Shared, cells: readonly CellFigure[], findings: Finding[]): IndicatorRow[] {
  const values: RowFigure[] = [];
  const growths: RowFigure[] = [];
  let completion: IndicatorRow['completion'];
  let growthUnit = '%';
  const hasGrowth = row.unit !== '%' && cells.some(isGrowth);
  const hasLevel = cells.some(
    (cell) => cell.quantity === 'value' && cell.figure.printed.value !== null && !isGrowth(cell),
  );
  for (const cell of cells) {
    const { quantity, headUnit, figure } = cell;
    const { printed } = figure;
    tellDoubts(row, cell, findings);
    // Words beside growth are of it: 与经济增长同步.
    const isOfGrowth = isGrowth(cell) || (quantity === 'value' && printed.value === null && !hasLevel);
    if (quantity === 'completion') {
      const { year, role, period, span } = figure;
      const of: Extent = { year, role, ...(period && { period }), ...(span && { span }) };
      if (printed.value !== null) completion = { percent: printed.value, of };
    } else if (quantity === 'growth' || (hasGrowth && isOfGrowth)) {
      growths.push(figure);
      if (/百分点/.test(printed.unit || headUnit)) growthUnit = '个百分点';
    } else {
      const both = growthAndLevel(printed, row.name);
      if (!both) values.push(figure);
      else if (row.unit === '%') {
        values.push({ ...figure, printed: both.growth });
        growths.push({ ...figure, printed: both.level });
      } else {
        values.push({ ...figure, printed: both.level });
        growths.push({ ...figure, printed: both.growth });
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
      name: isLevelBeside
        ? row.name.replace(/(?:增速|增长率|增长|增幅)$/, '')
        : (growthUnit === '%' ? growthName : changeName)(row.name),
      unit: isLevelBeside ? (growths[0]?.printed.unit ?? '') : growthUnit,
      whole: row.name,
      figures: growths,
    });
  return rows;
}

function tellDoubts(row: Shared, cell: CellFigure, findings: Finding[]): void {
  const { name } = row;
  const { printed, place } = cell.figure;
  if (DATE.test(bare(printed.raw)))
    findings.push(
      finding('doubt', 'date', place, {
        zh: `“${name}”的数显示成日期“${printed.raw}”，可能是表格软件改的，请改回原文。`,
        en: `the figure of "${name}" shows as a date, "${printed.raw}": a spreadsheet may have changed it.`,
      }),
    );
  else if (printed.several && !growthAndLevel(printed, name))
    findings.push(
      finding('doubt', 'several-numbers', place, {
        zh: `“${name}”${columnName(place.column ?? 1)}列的“${printed.raw}”里有几个数，取了${printed.value}。`,
        en: `"${printed.raw}" of "${name}" has several numbers; ${printed.value} was taken.`,
      }),
    );
  else if (isChange(cell, row))
    findings.push(
      finding('doubt', 'change', place, {
        zh: `“${name}”这里印的“${printed.raw}”是增减多少，不是数值本身，请核对。`,
        en: `"${printed.raw}" of "${name}" says by how much it changes, not how much it is.`,
      }),
    );
}
