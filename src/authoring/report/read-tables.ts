import { addAll } from '../add-all.ts';
import type { Columns } from '../columns/column.ts';
import { understandColumns } from '../columns/understand-columns.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { indicatorRows } from '../rows/indicator-rows.ts';
import { projectRows } from '../rows/project-rows.ts';
import type { IndicatorRow, ProjectRow } from '../rows/row.ts';
import { fullYearsIn } from '../short-years.ts';
import type { Source } from '../source.ts';
import type { Steps } from '../steps.ts';
import { findTables } from '../table/find-tables.ts';
import type { Table } from '../table/table.ts';
import { tellSheet } from './tell-sheet.ts';

/** What the tables of all files say, each row by itself. */
export interface TablesRead {
  readonly tables: readonly { readonly table: Table; readonly columns: Columns }[];
  readonly rows: readonly IndicatorRow[];
  readonly projects: readonly ProjectRow[];
}

/** Reads the tables, one a step. */
export function* readTables(
  sources: readonly Source[],
  year: number,
  mapping: Mapping | undefined,
  findings: Finding[],
): Steps<TablesRead> {
  const tables: { table: Table; columns: Columns }[] = [];
  const rows: IndicatorRow[] = [];
  const projects: ProjectRow[] = [];
  for (const { file, sheets, text } of sources) {
    const statedYears = fullYearsIn(text);
    for (const sheet of sheets) {
      if (sheet.hidden) {
        findings.push(
          finding(
            'left-out',
            'hidden-sheet',
            { file, sheet: sheet.name },
            { zh: '隐藏的工作表，没有读入。', en: 'a hidden sheet; not read.' },
          ),
        );
        continue;
      }
      const inSheet = findTables(sheet, file);
      // Numbers above the first head are of no table either.
      const before = inSheet[0]?.place.row;
      tellSheet(
        before === undefined ? sheet : { ...sheet, rows: sheet.rows.slice(0, before - 1) },
        file,
        findings,
      );
      for (const table of inSheet) {
        if (mapping?.tables?.[table.id]?.leaveOut) continue;
        const { columns, findings: found } = understandColumns(table, {
          year,
          statedYears,
          ...(mapping && { mapping }),
        });
        tables.push({ table, columns });
        addAll(findings, found);
        if (columns.kind === 'indicators') {
          const read = indicatorRows(table, columns);
          addAll(rows, read.rows);
          addAll(findings, read.findings);
        } else if (columns.kind === 'projects') {
          const read = projectRows(table, columns);
          addAll(projects, read.rows);
          addAll(findings, read.findings);
        } else findings.push(unread(table));
        if (columns.kind !== 'other') tellLinesBelow(table, findings);
        yield;
      }
    }
  }
  return { tables, rows, projects };
}

/** Lines below the last row, which head no rows: 填表人：张三, or notes that do not begin with 注. */
function tellLinesBelow({ rows, place }: Table, findings: Finding[]): void {
  const last = rows.findLastIndex(({ kind }) => kind === 'figures');
  for (const { row, page, line } of rows.slice(last + 1))
    findings.push(
      finding(
        'left-out',
        'line-below',
        { ...place, row, ...(page !== undefined && { page }) },
        {
          zh: `表下面的“${line}”没有读入；若是注释，请在前面加“注：”。`,
          en: `"${line}" below the table was not read; if it is a note, begin it with 注：.`,
        },
      ),
    );
}

function unread({ title, heads, place }: Table): Finding {
  const words = heads.flat().slice(0, 3);
  return finding('left-out', 'table', place, {
    zh: `表“${title || words.join('、')}”没有指标或项目，没有读入。`,
    en: `the table "${title || words.join(', ')}" has neither indicators nor projects; not read.`,
  });
}
