import type { Extent } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import { columnName, type Place } from '../place.ts';
import { bare } from '../table/words.ts';
import { type CellFigure, isChange, isGrowth } from './cell-figure.ts';
import { changeName, growthName } from './names.ts';
import type { PrintedFigure } from './printed-figure.ts';
import type { IndicatorRow, RowFigure } from './row.ts';
import { growthAndLevel } from './split-cell.ts';

/** A figure that a spreadsheet took for a date: 7-8 became 7月8日. */
const DATE =
  /^(?:\d{1,2}月\d{1,2}日|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?|\d{4}年\d{1,2}月|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/;

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
  const printsPercent = cells.some(({ figure }) => figure.printed.unit === '%');
  for (const cell of cells) {
    const { quantity, headUnit, figure } = cell;
    const { printed } = figure;
    tellDoubts(row, cell, findings);
    // Words beside growth are of it: 与经济增长同步.
    const isOfGrowth = isGrowth(cell) || !hasLevel;
    tellShare(row, cell, printsPercent, findings);
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
  tellScale(row, values, findings);
  const beside = growths.find(
    ({ printed: { unit } }) => row.unit === '%' && unit !== '' && unit !== '%' && !/百分点/.test(unit),
  );
  const { number: _, ...unnumbered } = row;
  const rows: IndicatorRow[] = [];
  if (values.length > 0) rows.push({ ...row, figures: values, ...(completion && { completion }) });
  if (growths.length > 0)
    rows.push({
      ...(values.length > 0 ? unnumbered : row),
      name: beside
        ? row.name.replace(/(?:增速|增长率|增长|增幅)$/, '')
        : (growthUnit === '%' ? growthName : changeName)(row.name),
      unit: beside ? beside.printed.unit : growthUnit,
      whole: row.name,
      figures: growths,
    });
  return rows;
}

/** Shares, whose change is mostly in percentage points. */
const SHARE = /(?<!增长|增加|递增)(?:率|比重|占比|比例)$/;

/** Shares that may well be below one per cent. */
const SMALL_SHARE = /死亡|不良|自然增长|发案|事故|发生|违约|投诉|差错|缺陷|损失|失业|贫困|流失|辍学|亏损/;

/** Whole things, of which 5.216 is hardly a number. */
const WHOLE = /^(?:人|户|家|个|件|所|座|项|台|辆|套|人次|名)$/;

/** 0.065 in a column of per cent may be 6.5%, 1.02 of a completion 102%, and 5.216 people 5216. */
function tellShare(
  { name, unit }: Shared,
  { quantity, headUnit, figure }: CellFigure,
  printsPercent: boolean,
  findings: Finding[],
): void {
  const { printed, place } = figure;
  const { raw, value } = printed;
  if (value === null || printed.unit !== '') return;
  if (quantity === 'growth' && unit === '%' && SHARE.test(name) && !/百分点/.test(headUnit))
    findings.push(
      finding('doubt', 'points', place, {
        zh: `“${name}”的增减“${raw}”当作百分之几，也可能是几个百分点，请核对，或在数后写“个百分点”。`,
        en: `the change of "${name}", "${raw}", is taken as per cent, and may be in percentage points. Check it, or write 个百分点 behind the number.`,
      }),
    );
  // 0.07 beside 6.5% and 0.065 have been given another format.
  const isLarge = quantity === 'value' && SHARE.test(name) && !SMALL_SHARE.test(name);
  const isPart = (printsPercent || isLarge ? /^[-−]?0\.\d+$/ : /^[-−]?0\.\d{3,}$/).test(raw);
  const isShare =
    (quantity === 'completion' && value > 0 && value < 3) ||
    ((quantity === 'growth' || unit === '%') && isPart);
  if (isShare)
    findings.push(
      finding('doubt', 'share', place, {
        zh: `“${name}”的“${raw}”当作${value}%，也可能是${Number((value * 100).toPrecision(12))}%，请核对，或把单元格设为百分比格式。`,
        en: `"${raw}" of "${name}" is taken as ${value}%, and may be ${Number((value * 100).toPrecision(12))}%. Check it, or give the cell a percent format.`,
      }),
    );
  else if (quantity === 'value' && WHOLE.test(unit) && /^\d{1,3}\.\d{3}$/.test(raw))
    findings.push(
      finding('doubt', 'decimal-point', place, {
        zh: `“${name}”的“${raw}”${unit}不是整数，小数点可能是千位分隔符（${raw.replace('.', '')}），请核对。`,
        en: `"${raw}" ${unit} of "${name}" is no whole number; its point may divide thousands (${raw.replace('.', '')}).`,
      }),
    );
}

/** Figures of one row that differ so much are hardly in one unit: 0.715 beside 70%, 万元 of one year beside 亿元 of another. */
const MAX_RATIO = 80;

function tellScale({ name, unit }: Shared, figures: readonly RowFigure[], findings: Finding[]): void {
  let least: RowFigure | undefined;
  let most = 0;
  for (const one of figures) {
    const size = Math.abs(one.printed.value ?? 0);
    if (size === 0 || one.period || one.printed.unit) continue;
    if (!least || size < Math.abs(least.printed.value ?? 0)) least = one;
    most = Math.max(most, size);
  }
  const from = Math.abs(least?.printed.value ?? 0);
  // Growth may be 0.1% and 8%.
  if (!least || most < from * MAX_RATIO || (unit === '%' && most < 20)) return;
  // 0.065 beside 70 was told.
  if (findings.some(({ code, place }) => code === 'share' && place === least.place)) return;
  findings.push(
    finding('doubt', 'scale', least.place, {
      zh: `“${name}”的“${least.printed.raw}”与同一行的${most}相差太大，单位可能不同，请核对。`,
      en: `"${least.printed.raw}" of "${name}" is far from ${most} in the same row; the units may differ.`,
    }),
  );
}

function tellDoubts(row: Shared, cell: CellFigure, findings: Finding[]): void {
  const { name } = row;
  const { printed, place } = cell.figure;
  tellYear(name, cell, findings);
  if (tellPrinted(name, printed, place, findings)) return;
  const isSigned = /^[-−+＋]\s*\d/.test(printed.raw) && cell.quantity === 'value' && printed.value !== 0;
  if (isSigned && printed.raw.startsWith('-') && NAMES_A_FALL.test(name)) {
    findings.push(
      finding('doubt', 'sign-of-fall', place, {
        zh: `“${name}”说的是降低，“${printed.raw}”可能是降低，也可能是升高，当作${printed.value}，请核对。`,
        en: `"${name}" is a fall; "${printed.raw}" of it may be a fall or a rise, and is taken as ${printed.value}. Check it.`,
      }),
    );
    return;
  }
  const isMove = isSigned && /位次|排名|名次/.test(name);
  if (!isMove && (!isChange(cell, row) || growthAndLevel(printed, name))) return;
  findings.push(
    finding('doubt', 'change', place, {
      zh: `“${name}”这里印的“${printed.raw}”是增减多少，不是数值本身，请核对。`,
      en: `"${printed.raw}" of "${name}" says by how much it changes, not how much it is.`,
    }),
  );
}

/** A year that a figure is of, and not one that it is compared with. */
const OWN_YEAR = /(?<![比较自从由以于\d])(?:19|20)\d\d(?=年(?!以来|起))/g;

/** A cell that prints another year than its column: 2023年5 below 2024年完成. */
function tellYear(name: string, { figure: { printed, place, year } }: CellFigure, findings: Finding[]): void {
  const years: readonly string[] = printed.value === null ? [] : (printed.raw.match(OWN_YEAR) ?? []);
  if (years.length === 0 || years.includes(String(year))) return;
  findings.push(
    finding('doubt', 'other-year', place, {
      zh: `“${name}”的“${printed.raw}”写的是${years[0]}年，这一列是${year}年，当作${year}年，请核对。`,
      en: `"${printed.raw}" of "${name}" says ${years[0]}, but its column is of ${year}, which is taken. Check it.`,
    }),
  );
}

const NAMES_A_FALL = /(?:降低|下降|减排|削减|降)(?:率|幅度?|比例)?$/;

/** What is doubtful in a printed figure by itself; whether anything is. */
export function tellPrinted(
  name: string,
  printed: PrintedFigure,
  place: Place,
  findings: Finding[],
): boolean {
  const before = findings.length;
  if (DATE.test(bare(printed.raw)))
    findings.push(
      finding('doubt', 'date', place, {
        zh: `“${name}”的数显示成日期“${printed.raw}”，可能是表格软件改的，请改回原文。`,
        en: `the figure of "${name}" shows as a date, "${printed.raw}": a spreadsheet may have changed it.`,
      }),
    );
  else if (/^[#＃]{2,}$/.test(printed.raw))
    findings.push(
      finding('doubt', 'not-shown', place, {
        zh: `“${name}”的格子显示为“${printed.raw}”，列太窄时数会这样显示：请把列加宽后重新导出。`,
        en: `a cell of "${name}" shows "${printed.raw}", as a number does in a column that is too narrow: widen the column and save the file again.`,
      }),
    );
  else if (/^[(（]\s*[\d.,，]+\s*[)）]$/.test(printed.raw))
    findings.push(
      finding('doubt', 'round-brackets', place, {
        zh: `“${name}”的“${printed.raw}”在圆括号里，可能是负数或另一年的数，请核对。`,
        en: `"${printed.raw}" of "${name}" is in round brackets: it may be negative or of another year.`,
      }),
    );
  else if (printed.several && !growthAndLevel(printed, name)) {
    const whole = (printed.cell ?? printed.raw).replace(/\s+/g, ' ');
    findings.push(
      finding('doubt', 'several-numbers', place, {
        zh: `“${name}”${columnName(place.column ?? 1)}列的“${whole}”里有几个数，取了${printed.value}。`,
        en: `"${whole}" of "${name}" has several numbers; ${printed.value} was taken.`,
      }),
    );
  } else if (printed.unclear !== undefined)
    findings.push(
      finding('doubt', 'unclear-sign', place, {
        zh: `“${name}”的“${printed.raw}”里的“${printed.unclear}”看不懂，可能是负号、标记或误认的字，取了${printed.value}，请改成普通的数。`,
        en: `"${printed.unclear}" in "${printed.raw}" of "${name}" is not understood: it may be a minus sign, a mark or a misread digit; ${printed.value} was taken. Write a plain number.`,
      }),
    );
  return findings.length > before;
}
