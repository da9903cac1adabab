import type { Column } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import type { Table, TableRow } from '../table/table.ts';
import { bare } from '../table/words.ts';
import { type CellFigure, isGrowth } from './cell-figure.ts';
import { isNone } from './printed-figure.ts';
import { growthAndLevel } from './split-cell.ts';
import { isUnit } from './unit.ts';

/** What has no unit but per cent. */
export const isRate = (name: string): boolean => /(?:率|比重|占比|比例|增速|增幅|涨幅)$/.test(name);

/** The unit column, else the name, else the heads of the figures, else the table. */
export function unitOf(
  row: TableRow,
  stated: string,
  inName: string,
  name: string,
  columns: readonly Column[],
  table: Table,
): string {
  if (stated !== '' && !isNone(stated)) return stated.replace(/\s/g, '').replace(/^％$/, '%');
  if (inName) return inName;
  const inHead = columns.find(
    ({ meaning, unit, index }) =>
      meaning.kind === 'figure' && meaning.quantity === 'value' && unit && !isNone(row.cells[index] ?? ''),
  );
  return inHead?.unit ?? (table.hasRates && isRate(name) ? '%' : table.unit);
}

/** The unit that the figures print; of growth and level in one cell or beside each other, that of the level. */
export const unitInFigures = (figures: readonly CellFigure[], name: string): string =>
  figures
    .filter((cell) => cell.quantity === 'value' && !isGrowth(cell))
    .map(({ figure: { printed } }) => growthAndLevel(printed, name)?.level.unit ?? printed.unit)
    .find(Boolean) ?? '';

const sameUnit = (one: string, other: string): boolean =>
  one === other ||
  bare(one) === bare(other) ||
  (one === '个百分点' && other === '%') ||
  (one === '百分点' && other === '%');

/** A figure that prints another unit than its row: 万吨 beside 吨. */
export function tellUnits(
  name: string,
  unit: string,
  cells: readonly CellFigure[],
  findings: Finding[],
): void {
  for (const cell of cells) {
    const { figure, quantity, headUnit } = cell;
    const { printed, place } = figure;
    const own = printed.unit || headUnit;
    if (quantity !== 'value' || printed.value === null || own === '' || unit === '') continue;
    if (sameUnit(own, unit) || isGrowth(cell) || growthAndLevel(printed, name)) continue;
    if (!isUnit(unit) && own !== '%') continue;
    findings.push(
      finding('doubt', 'unit-differs', place, {
        zh: `“${name}”的单位是“${unit}”，这里印的是“${printed.unit ? printed.raw : `${printed.raw}${headUnit}`}”。`,
        en: `the unit of "${name}" is ${unit}, but this prints "${printed.unit ? printed.raw : `${printed.raw}${headUnit}`}".`,
      }),
    );
  }
}
