import type { Column } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import type { Table, TableRow } from '../table/table.ts';
import { bare } from '../table/words.ts';
import { type CellFigure, isChange, isGrowth } from './cell-figure.ts';
import { isNone } from './printed-figure.ts';
import { growthAndLevel } from './split-cell.ts';
import { isUnit, unitMultOf } from './unit.ts';

/** What has no unit but per cent. */
export const isRate = (name: string): boolean => /(?:率|比重|占比|比例|增速|增幅|涨幅)$/.test(name);

/** What is counted, and not in money. */
export const isCount = (name: string): boolean =>
  /(?:人数|人次|户数|家数|个数|件数|起数|天数|床位数?|人口|新增就业)$/.test(name);

/** The unit column, else the name, else the heads of the figures, else the table. */
export function unitOf(
  row: TableRow,
  stated: string,
  inName: string,
  name: string,
  columns: readonly Column[],
  table: Table,
): string {
  if (!isNone(stated)) return stated.replace(/\s/g, '').replace(/^％$/, '%');
  if (inName) return inName;
  const inHead = columns.find(
    ({ meaning, unit, index }) =>
      meaning.kind === 'figure' && meaning.quantity === 'value' && unit && !isNone(row.cells[index] ?? ''),
  );
  return inHead?.unit ?? (table.hasRates && isRate(name) ? '%' : table.unit);
}

/**
 * The unit that the figures print; of growth and level in one cell or beside each other, that of the level, and none of
 * 提高1个百分点, which is in per cent and says by how much.
 */
export const unitInFigures = (figures: readonly CellFigure[], name: string): string =>
  figures
    .filter((cell) => cell.quantity === 'value' && !isGrowth(cell))
    .filter((cell) => !(/百分点/.test(cell.figure.printed.unit) && isChange(cell, { name, unit: '' })))
    .map(({ figure: { printed } }) => growthAndLevel(printed, name)?.level.unit ?? printed.unit)
    .find(Boolean) ?? '';

const POWER = /^[十百千万]?[万亿]$/;

/** The unit with the power of ten that all figures print: 万户 of 1万户以上 or 1万以上 in a row of 户. */
export function withPower(unit: string, figures: readonly CellFigure[]): string {
  if (!isUnit(unit) || /[%％‰]/.test(unit) || unitMultOf(unit) !== undefined) return unit;
  const printed = new Set<string>();
  for (const { quantity, figure } of figures)
    if (quantity === 'value' && figure.printed.value !== null) printed.add(figure.printed.unit);
  if (printed.size !== 1) return unit;
  const [only = ''] = printed;
  const full = POWER.test(only) ? `${only}${unit}` : only;
  return full.endsWith(unit) && POWER.test(full.slice(0, -unit.length)) ? full : unit;
}

const sameUnit = (one: string, other: string): boolean =>
  (POWER.test(one) && unitMultOf(one) === unitMultOf(other)) ||
  bare(one) === bare(other) ||
  (/^个?百分点$/.test(one) && other === '%');

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

/** Figures without a unit in a row that states none, beside one that prints its own: 340 beside 6.5%. */
export function tellBare(
  name: string,
  unit: string,
  cells: readonly CellFigure[],
  findings: Finding[],
): void {
  if (unit === '' || (unit === '%' && isRate(name))) return;
  for (const { figure, quantity, headUnit } of cells) {
    const { printed, place } = figure;
    if (quantity !== 'value' || printed.value === null || printed.unit !== '' || headUnit !== '') continue;
    findings.push(
      finding('doubt', 'unit-of-another', place, {
        zh: `“${name}”没有写单位，“${printed.raw}”的单位是按同一行另一个数当作“${unit}”的，请核对。`,
        en: `"${name}" states no unit; that of another figure in its row, ${unit}, is taken for "${printed.raw}".`,
      }),
    );
  }
}
