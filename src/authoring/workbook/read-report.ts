import { type Finding, finding, type Said } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Sheet, SheetCell } from '../source.ts';
import { ABSENT, columnsOf, type Field, recordOf } from './field.ts';
import { extentKeyOf, extentOfHead, type FigureExtent } from './figure-head.ts';
import { INDICATOR_FIELDS, READ_FIELDS, SHEETS, SOURCE_FIELDS } from './layout.ts';
import { longTextOf } from './long-texts.ts';
import { AMOUNT_KEYS, amountDefaults, observationDefaults, withDefaults } from './printed-defaults.ts';
import { PORTFOLIO_FIELDS, PROJECT_FIELDS } from './project-layout.ts';
import { reportOfRows } from './report-rows.ts';
import { textOf } from './text-cell.ts';
import { milestoneFields, reportFields } from './write-report.ts';

type Json = Record<string, unknown>;

/** A report as a workbook gives it, not yet checked, and where each part of it stands. */
export interface WorkbookReport {
  readonly report: unknown;
  readonly findings: readonly Finding[];
  /** The cell that a path of the report is from: `indicators[2].observations[0].value`. */
  placeOf(path: string): Place;
}

/** Whether sheets are those of the workbook. */
export const isReportWorkbook = (sheets: readonly Sheet[]): boolean =>
  [SHEETS.report, SHEETS.indicators].every((name) => sheets.some((sheet) => sheet.name.trim() === name));

interface Record_ {
  readonly record: Json;
  /** From 0, in the sheet. */
  readonly row: number;
}

/** The report that a filled-in workbook gives. */
export function reportOfWorkbook(sheets: readonly Sheet[], file: string): WorkbookReport {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name.trim() === name);
  const at = (sheet: string, row: number, column?: number): Place => ({
    file,
    sheet,
    row: row + 1,
    ...(column !== undefined && { column: column + 1 }),
  });
  const doubt = (code: string, place: Place, said: Said) =>
    findings.push(finding('doubt', code, place, said));
  const parts = (sheetNamed(SHEETS.long)?.rows ?? [])
    .slice(1)
    .map((row) => row.map(({ text }) => text).join(''));
  const whole = (cell: SheetCell): SheetCell => ({ ...cell, text: longTextOf(cell.text, parts) });

  /** Head and rows of a sheet; tells of columns that are none of its fields. */
  function open(name: string, fields: readonly Field[], isOther = (_: string) => false) {
    const rows = (sheetNamed(name)?.rows ?? []).map((row) => row.map(whole));
    const head = (rows[0] ?? []).map(({ text }) => textOf(text));
    const columns = columnsOf(fields, head);
    head.forEach((text, c) => {
      if (columns.includes(c) || isOther(text)) return;
      if (!rows.some((row) => row[c]?.text.trim())) return;
      const label = text.replace(/\s+/g, ' ');
      findings.push(
        finding('left-out', 'workbook-column-unknown', at(name, 0, c), {
          zh: label ? `不认识的列“${label}”` : '没有标题的列',
          en: label ? `unknown column "${label}"` : 'column without a head',
        }),
      );
    });
    const records: (Record_ | null)[] = rows.slice(1).map((row, r) => {
      const record = recordOf(fields, columns, row);
      return record && { record, row: r + 1 };
    });
    return { rows, head, columns, records };
  }

  const present = (records: readonly (Record_ | null)[]) => records.filter((one) => one !== null);

  const top = open(SHEETS.report, reportFields);
  const { report, rowOf } = reportOfRows(top.records.map((one) => one?.record ?? null));
  for (const [path, row] of rowOf) places.set(path, at(SHEETS.report, row + 1));
  present(top.records).forEach(({ record, row }) => {
    if (
      record['key'] === undefined ||
      typeof record['key'] !== 'string' ||
      !reportKeys.includes(record['key'])
    )
      doubt('workbook-row-unknown', at(SHEETS.report, row, 0), {
        zh: `“内容”一列应为：${reportKeys.join('、')}`,
        en: `the column What must be one of ${reportKeys.join(', ')}`,
      });
  });

  const sources = open(SHEETS.sources, SOURCE_FIELDS);
  const sourceOf = new Map<string, Record_>();
  for (const one of present(sources.records)) {
    const { indicator, ...extent } = one.record;
    sourceOf.set(`${indicator} ${extentKeyOf(extent as unknown as FigureExtent)}`, one);
  }

  const table = open(SHEETS.indicators, INDICATOR_FIELDS, (head) => extentOfHead(head) !== null);
  const extents = table.head.map(extentOfHead);
  const used = new Set<Record_>();
  const indicators = present(table.records).map(({ record, row }, i) => {
    places.set(`indicators[${i}]`, at(SHEETS.indicators, row));
    const found: { observation: Json; order: number; column: number }[] = [];
    extents.forEach((extent, column) => {
      const cell = table.rows[row]?.[column];
      const raw = cell && textOf(cell.text);
      if (!extent || !raw) return;
      const source = sourceOf.get(`${record['id']} ${extentKeyOf(extent)}`);
      if (source) used.add(source);
      const { order, observation } = observationOf(extent, raw, nameOf(record), source?.record);
      found.push({ observation, column, order: typeof order === 'number' ? order : found.length + 1 });
    });
    found.sort((a, b) => a.order - b.order);
    found.forEach(({ column }, o) => {
      places.set(`indicators[${i}].observations[${o}]`, at(SHEETS.indicators, row, column));
    });
    return { ...record, observations: found.map(({ observation }) => observation) };
  });
  for (const one of sourceOf.values())
    if (!used.has(one))
      doubt('workbook-source-unused', at(SHEETS.sources, one.row), {
        zh: `“${SHEETS.indicators}”表中没有这个数：${one.record['indicator'] ?? ''} ${one.record['year'] ?? ''}`,
        en: `the sheet ${SHEETS.indicators} has no such figure: ${one.record['indicator'] ?? ''} ${one.record['year'] ?? ''}`,
      });

  const projects: Json[] = [];
  const projectFields = [...PROJECT_FIELDS, ...milestoneFields];
  for (const { record, row } of present(open(SHEETS.projects, projectFields).records)) {
    const { milestone, projectNote, ...rest } = record;
    const last = projects.at(-1);
    const continues =
      last !== undefined && record['name'] === undefined && (rest['id'] ?? last['id']) === last['id'];
    const project = continues
      ? last
      : { ...rest, ...(projectNote !== undefined && { note: projectNote }), milestones: [] };
    if (!continues) {
      projects.push(project);
      places.set(`projects[${projects.length - 1}]`, at(SHEETS.projects, row));
      completeAmounts(project);
    }
    const milestones = project['milestones'] as unknown[];
    if (milestone === undefined) continue;
    places.set(`projects[${projects.length - 1}].milestones[${milestones.length}]`, at(SHEETS.projects, row));
    milestones.push(milestone);
  }

  const portfolios = present(open(SHEETS.portfolios, PORTFOLIO_FIELDS).records).map(({ record, row }, p) => {
    places.set(`portfolios[${p}]`, at(SHEETS.portfolios, row));
    completeAmounts(record);
    return record;
  });

  return {
    report: { ...report, indicators, portfolios, projects },
    findings,
    placeOf: (path) => {
      for (let part = path; part; part = part.replace(/(?:\.[^.[\]]*|\[\d+\])$/, '')) {
        const place = places.get(part);
        if (place) return place;
        if (!/[.[]/.test(part)) break;
      }
      return { file };
    },
  };
}

const reportKeys = Object.keys(reportFields.find(({ path }) => path === 'key')?.labels ?? {});

const nameOf = ({ name }: Json): string | undefined => (name as { zh?: string } | undefined)?.zh;

const READ_KEYS = READ_FIELDS.map(({ path }) => path);

/** A figure from its cell and what the sheet of sources adds. */
function observationOf(extent: FigureExtent, raw: string, name: string | undefined, source: Json = {}) {
  const { indicator: _, order, ...stated } = source;
  const observation: Json = { ...extent, ...stated, raw };
  if (observation['aim'] === false) observation['aim'] = ABSENT;
  withDefaults(observation, observationDefaults(raw, name) as Json, READ_KEYS);
  return { observation, order };
}

/** What the printed text of an amount says, where cells are blank. */
function completeAmounts(record: Json): void {
  for (const key of ['investment', 'planned', 'invested']) {
    const amount = record[key] as Json | undefined;
    if (!amount) continue;
    const defaults = amountDefaults(amount['raw']);
    withDefaults(amount, defaults, AMOUNT_KEYS);
    const printed = (defaults['unit'] ?? {}) as Json;
    const stated = (amount['unit'] ?? {}) as Json;
    const zh = stated['zh'] ?? printed['zh'];
    const en = stated['en'] ?? (zh === printed['zh'] ? printed['en'] : undefined);
    if (zh !== undefined) amount['unit'] = { zh, ...(en !== undefined && en !== ABSENT && { en }) };
  }
}
