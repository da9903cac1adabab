import { headWords } from '../columns/head-words.ts';
import { finding } from '../finding.ts';
import { growthName, printedName } from '../rows/names.ts';
import { isNone, printedFigure } from '../rows/printed-figure.ts';
import { isRate } from '../rows/row-unit.ts';
import { isUnit, unitOfTable } from '../rows/unit.ts';
import type { Sheet, SheetCell, Source } from '../source.ts';
import { bare, isNote, isNumeric } from '../table/words.ts';
import { isYearRow } from '../table/year-row.ts';

/** What may stand above the years. */
const ABOVE_YEARS = /^(?:年份?|年度|时间|时期|指标|项目|指标名称|.{0,4}[\\/].{0,4})?$/;

/** What is of an indicator that it does not name. */
const OF_ANOTHER = /^(?:占比|比重|比例|排名|位次|名次|合计|总计)$/;

const MAX_TITLE_CELLS = 3;

type Row = readonly SheetCell[];

const textsOf = (row: Row): string[] => row.map(({ text }) => text.trim());
const filled = (row: Row): string[] => textsOf(row).filter(Boolean);
const isTitle = (row: Row): boolean =>
  filled(row).length <= MAX_TITLE_CELLS && !filled(row).some((text) => isNumeric(text));

/** Notes, and text that follows in a document; not a row of totals. */
const isBelow = (row: Row): boolean =>
  isNote(filled(row)[0] ?? '') || (filled(row).length < 2 && !filled(row).some((text) => isNumeric(text)));

/** The column in which rows begin with years. */
const yearColumn = (row: Row): number => {
  const texts = textsOf(row);
  const first = texts.findIndex(Boolean);
  return isYearRow(texts[first] ?? '') ? first : -1;
};

/** The names of the columns, with their units; `null` where one is no name of an indicator. */
function namesOf(head: readonly string[], units: readonly string[]): string[] | null {
  const names: string[] = [];
  let level = '';
  for (const [h, text] of head.entries()) {
    const { kind, quantity, year, relative, part, unit } = headWords(text);
    const isGrowth = quantity === 'growth';
    if (isGrowth && level !== '' && unit === '%') {
      names.push(`${growthName(level)}（%）`);
      level = '';
      continue;
    }
    const isTime = year !== undefined || relative !== undefined || part !== undefined;
    if (kind !== undefined || isTime || !/\p{L}{2}/u.test(text) || OF_ANOTHER.test(printedName(text).name))
      return null;
    const below = units[h] ?? '';
    level = printedName(text).name;
    names.push(below ? `${text}（${below.replace(/^[（(]|[)）]$/g, '')}）` : text);
  }
  return new Set(names.map(bare)).size === names.length ? names : null;
}

/**
 * A sheet whose rows are years and whose columns are indicators, with a row for each indicator; `null` if it is not that and
 * nothing else, or if it leaves open what a column is.
 */
export function turned(sheet: Sheet): Sheet | null {
  const { rows, name, before, pages } = sheet;
  if (rows.length > 1000 || (rows[0]?.length ?? 0) > 200) return null;
  const start = rows.findIndex((row) => yearColumn(row) >= 0);
  const column = yearColumn(rows[start] ?? []);
  const length = rows.slice(start).findIndex((row) => yearColumn(row) !== column);
  const end = length < 0 ? rows.length : start + length;
  const hasUnits =
    start > 1 && filled(rows[start - 1] ?? []).every((text) => isUnit(text.replace(/^[（(]|[)）]$/g, '')));
  const headRow = start - (hasUnits ? 2 : 1);
  if (headRow < 0 || end - start < 2) return null;
  const body = rows.slice(start, end);
  if (rows.slice(headRow, end).some((row) => row.some(({ covered }) => covered))) return null;
  const head = textsOf(rows[headRow] ?? []);
  const columns = head.map((_, c) => c).filter((c) => c > column && body.some((row) => row[c]?.text.trim()));
  const isElsewhere = rows.slice(headRow, end).some((row) => textsOf(row).slice(0, column).some(Boolean));
  const years = body.map((row) => bare(row[column]?.text ?? ''));
  if (
    columns.length === 0 ||
    isElsewhere ||
    new Set(years).size !== years.length ||
    !ABOVE_YEARS.test(bare(head[column] ?? '')) ||
    head.some((text, c) => text !== '' && (isNumeric(text) || (c > column && !columns.includes(c)))) ||
    !rows.slice(0, headRow).every(isTitle) ||
    !rows.slice(end).every(isBelow)
  )
    return null;
  const isFigure = (text: string) => isNone(text) || printedFigure(text).value !== null;
  if (!columns.every((c) => body.every((row) => isFigure(row[c]?.text.trim() ?? '')))) return null;
  const units = hasUnits ? textsOf(rows[start - 1] ?? []) : [];
  const names = namesOf(
    columns.map((c) => head[c] ?? ''),
    columns.map((c) => units[c] ?? ''),
  );
  const titles = [...before, ...rows.slice(0, headRow).flatMap(filled)];
  // Of columns without a unit, such as those of several places, it is not known what they measure.
  const isMeasured = (text: string) => printedName(text).unit !== '' || isRate(printedName(text).name);
  if (!names || !(titles.some(unitOfTable) || names.every(isMeasured))) return null;
  const cell = (text: string): SheetCell => ({ text });
  const pad = (cells: SheetCell[]) => [
    ...cells,
    ...Array.from({ length: body.length + 1 - cells.length }, () => cell('')),
  ];
  const made = [
    [cell('指标'), ...body.map((row) => row[column] ?? cell(''))],
    ...columns.map((c, n) => [cell(names[n] ?? ''), ...body.map((row) => row[c] ?? cell(''))]),
    ...rows
      .slice(end)
      .filter((row) => filled(row).length > 0)
      .map((row) => pad([cell(filled(row).join(' '))])),
  ];
  const page = pages?.[headRow];
  return {
    ...sheet,
    name: `${name}（行列互换）`,
    before: titles,
    rows: made,
    ...(page !== undefined && { pages: made.map(() => page) }),
    lines: [
      '',
      ...body.map((row) =>
        filled(row)
          .map((text) => text.replace(/\s+/g, ' '))
          .join(' '),
      ),
    ],
  };
}

/** A file with its tables of years down the rows turned, each of which is told. */
export function withTurnedTables(source: Source): Source {
  const findings = [...source.findings];
  const sheets = source.sheets.map((sheet) => {
    const other = sheet.hidden ? null : turned(sheet);
    if (!other) return sheet;
    findings.push(
      finding(
        'guess',
        'turned',
        { file: source.file, sheet: other.name },
        {
          zh: `“${sheet.name}”每行是一年、每列是一个指标，已把行和列互换后读入；下面说的格子是互换以后的。`,
          en: `"${sheet.name}" has a row for each year and a column for each indicator; its rows and columns were swapped, and cells are named as they are then.`,
        },
      ),
    );
    return other;
  });
  return findings.length > source.findings.length ? { ...source, sheets, findings } : source;
}
