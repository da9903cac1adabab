import type { Indicator, Project, Report } from '../../report/schema.ts';
import { cellOf, columnOf, type Field } from './field.ts';
import { extentKeyOf, type FigureExtent, figureHead } from './figure-head.ts';
import { INDICATOR_FIELDS, READ_FIELDS, REPORT_FIELDS, SHEETS, SOURCE_FIELDS } from './layout.ts';
import { splitLongTexts } from './long-texts.ts';
import { AMOUNT_KEYS, amountDefaults, besidesDefaults, observationDefaults } from './printed-defaults.ts';
import { MILESTONE_FIELDS, PORTFOLIO_FIELDS, PROJECT_FIELDS } from './project-layout.ts';
import { REPORT_KEYS, reportRows } from './report-rows.ts';
import { textCell } from './text-cell.ts';
import type { CellValue, Workbook, WorkbookColumn, WorkbookSheet } from './workbook.ts';

const READ_KEYS = READ_FIELDS.map(({ path }) => path);

export const reportFields: readonly Field[] = REPORT_FIELDS.map((field) =>
  field.path === 'key' ? { ...field, labels: REPORT_KEYS } : field,
);

const rowOf = (fields: readonly Field[], record: object): CellValue[] =>
  fields.map((field) => cellOf(field, record));

const sheet = (name: string, fields: readonly Field[], records: readonly object[]): WorkbookSheet => ({
  name,
  columns: fields.map(columnOf),
  rows: records.map((record) => rowOf(fields, record)),
});

/** The whole report as a workbook, for a person to fill in or to correct; `reportOfWorkbook` gives the same report. */
export const workbookOf = (report: Report): Workbook =>
  workbookOfRows(reportRows(report), report, extentsOf(report));

/** A workbook with these rows of the sheet 报告 and columns of figures. */
export function workbookOfRows(
  rows: readonly object[],
  { indicators, portfolios, projects }: Pick<Report, 'indicators' | 'portfolios' | 'projects'>,
  extents: readonly FigureExtent[],
): Workbook {
  return splitLongTexts({
    sheets: [
      sheet(SHEETS.report, reportFields, rows),
      indicatorSheet(indicators, extents),
      sheet(SHEETS.projects, [...PROJECT_FIELDS, ...milestoneFields], projects.flatMap(projectRows)),
      sheet(SHEETS.portfolios, PORTFOLIO_FIELDS, portfolios.map(withPrintedAmounts)),
      sheet(
        SHEETS.sources,
        SOURCE_FIELDS,
        indicators.flatMap((indicator) => sourceRows(indicator, extents)),
      ),
    ],
  });
}

/** A project has `note` and so on as well. */
export const milestoneFields: readonly Field[] = MILESTONE_FIELDS.map((field) => ({
  ...field,
  path: `milestone.${field.path}`,
}));

/** What the columns of figures are of: by year, plans first, the whole year before its parts. */
function extentsOf({ indicators }: Report): FigureExtent[] {
  const extents = new Map<string, FigureExtent>();
  for (const { observations } of indicators)
    for (const one of observations) extents.set(extentKeyOf(one), one);
  const order = ({ year, role, period = '', span, published = '' }: FigureExtent) =>
    [year, role === 'plan' ? 0 : 1, period, span === 'single' ? 1 : 0, published].join();
  return [...extents.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const figureColumn = (extent: FigureExtent): WorkbookColumn => ({
  head: figureHead(extent),
  note: {
    zh: '按报告原文填写，包括括号和文字：[4]、8000户以上、完成市定目标。',
    en: 'As printed, with brackets and words: [4], 8000户以上, 完成市定目标.',
  },
  width: 16,
});

function indicatorSheet(indicators: readonly Indicator[], extents: readonly FigureExtent[]): WorkbookSheet {
  return {
    name: SHEETS.indicators,
    columns: [...INDICATOR_FIELDS.map(columnOf), ...extents.map(figureColumn)],
    rows: indicators.map((indicator) => {
      const printed = new Map(indicator.observations.map((one) => [extentKeyOf(one), one.raw]));
      const figures = extents.map((extent): CellValue => {
        const raw = printed.get(extentKeyOf(extent));
        return raw === undefined ? null : textCell(raw);
      });
      return [...rowOf(INDICATOR_FIELDS, indicator), ...figures];
    }),
  };
}

/** What the sheet of indicators does not say of the observations of one. */
function sourceRows({ id, name, observations }: Indicator, extents: readonly FigureExtent[]): object[] {
  const columns = extents.map(extentKeyOf);
  const places = observations.map((one) => columns.indexOf(extentKeyOf(one)));
  const inOrder = places.join() === [...places].sort((a, b) => a - b).join();
  return observations.flatMap((observation, o) => {
    const { year, period, span, role, published, raw, value, upper, comparator, aim, status, ...rest } =
      observation;
    const read = { value: value ?? undefined, upper, comparator, aim, status };
    const defaults = observationDefaults(raw, name.zh);
    const own = {
      ...rest,
      ...besidesDefaults(read, { ...defaults, value: defaults.value ?? undefined }, READ_KEYS),
      ...(!inOrder && { order: o + 1 }),
    };
    if (Object.keys(own).length === 0 && span !== 'cumulative') return [];
    return [{ indicator: id, year, period, span, role, published, ...own }];
  });
}

const AMOUNTS = ['investment', 'planned', 'invested'] as const;

/** With amounts as they are to be written: without what their printed text says. */
function withPrintedAmounts<R extends Partial<Pick<Project, (typeof AMOUNTS)[number]>>>(record: R): object {
  const written: Record<string, unknown> = { ...record };
  for (const key of AMOUNTS) {
    const amount = record[key];
    if (!amount) continue;
    const { raw, unit, ...rest } = amount;
    const defaults = amountDefaults(raw);
    const printed = defaults['unit'] as { zh: string; en?: string } | undefined;
    const sameUnit = printed?.zh === unit.zh;
    written[key] = {
      raw,
      ...besidesDefaults(rest, defaults, AMOUNT_KEYS),
      unit: {
        ...(!sameUnit && { zh: unit.zh }),
        ...besidesDefaults(unit, (sameUnit && printed) || {}, ['en']),
      },
    };
  }
  return written;
}

/** The first milestone is in the project's row, the others below it. */
function projectRows(project: Project): object[] {
  const { milestones, note, ...rest } = project;
  const first = withPrintedAmounts(rest);
  return milestones.map((milestone, m) =>
    m === 0 ? { ...first, projectNote: note, milestone } : { id: project.id, milestone },
  );
}
