import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { indicatorGaugeMarks } from '../../src/chart/marks/indicator-gauge.ts';
import { indicatorTrendMarks } from '../../src/chart/marks/indicator-trend.ts';
import { planVsActualMarks } from '../../src/chart/marks/plan-vs-actual.ts';
import { projectListMarks } from '../../src/chart/marks/project-list.ts';
import type { Report } from '../../src/index.ts';
import { parseReport } from '../../src/report/parse.ts';
import { CATEGORIES } from '../../src/report/vocabulary.ts';
import { csvOf } from '../../src/view/csv.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { SORT_KEYS } from '../../src/view/project-keys.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { isEmptyState, type WidgetView } from '../../src/view/widget.ts';
import { arbitraryReport, damaged } from '../support/arbitrary-report.ts';
import { numbersIn } from '../support/marks.ts';
import { otherDistrict } from '../support/other-district.ts';
import { languages } from '../support/reports.ts';
import { runs } from '../support/runs.ts';
import { textsIn } from '../support/texts.ts';

const lang = fc.constantFrom(...languages);

const projectRequest = fc.record({
  category: fc.constantFrom(undefined, ...CATEGORIES),
  query: fc.oneof(fc.constantFrom('', '路', '2024'), fc.string({ unit: 'binary', maxLength: 8 })),
  sort: fc.constantFrom(undefined, ...SORT_KEYS, 'no such order'),
  page: fc.oneof(fc.integer({ min: -5, max: 20 }), fc.constant(Number.NaN)),
  pageSize: fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constant(undefined)),
});

const request = fc.record({
  year: fc.constantFrom(undefined, 2022, 2023, 2024),
  projects: projectRequest,
  lang,
});

type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

function viewsOf(report: Report, { year, projects, lang: of }: Request): WidgetView[] {
  return [
    ...report.indicators.map(({ id: indicator }) => gaugeView(report, { indicator, year }, of)),
    planVsActualView(report, { indicators: report.indicators.map(({ id }) => id), year }, of),
    planVsActualView(report, { year }, of),
    projectListView(report, projects, of),
  ].filter((view) => !isEmptyState(view)) as WidgetView[];
}

const marksOf = (view: WidgetView): object[] => {
  const size = { width: 300, height: 200 };
  switch (view.kind) {
    case 'indicator-gauge':
      return view.dial ? [indicatorGaugeMarks(view.dial.drawing, size)] : [];
    case 'plan-vs-actual':
      return view.groups
        .flatMap(({ units }) => units.flatMap(({ rows }) => rows))
        .flatMap(({ drawing }) => (drawing ? [planVsActualMarks(drawing, size)] : []));
    case 'indicator-trend':
      return view.chart ? [indicatorTrendMarks(view.chart.drawing, size)] : [];
    case 'project-list':
      return view.bars.map(({ drawing }) => projectListMarks(drawing, size));
  }
};

describe('the views of any report', () => {
  it('say no value of JavaScript, and draw numbers only', () => {
    fc.assert(
      fc.property(arbitraryReport, request, (report, asked) => {
        for (const view of viewsOf(report, asked)) {
          // Texts of the report itself may say anything.
          const own = JSON.stringify(report);
          for (const [place, said] of textsIn({ ...view, table: tableOf(view, asked.lang) }))
            if (/NaN|undefined|\[object|Infinity/.test(said) && !/NaN|undefined|\[object|Infinity/.test(own))
              expect.fail(`${place}: ${said}`);
          for (const number of numbersIn(marksOf(view))) expect(Number.isFinite(number)).to.equal(true);
        }
      }),
      runs(0.15),
    );
  });

  it('exist for every damaged report that is still valid', () => {
    fc.assert(
      fc.property(damaged(otherDistrict()), request, (value, asked) => {
        let report: Report;
        try {
          report = parseReport(value);
        } catch {
          return;
        }
        for (const view of viewsOf(report, asked)) marksOf(view);
      }),
      runs(0.1),
    );
  });

  it('show each project on one page, whatever their order', () => {
    fc.assert(
      fc.property(
        arbitraryReport,
        fc.constantFrom(...SORT_KEYS),
        fc.integer({ min: 1, max: 3 }),
        (report, sort, pageSize) => {
          const pageOf = (page: number) => {
            const view = projectListView(report, { sort, page, pageSize }, 'zh-CN');
            return isEmptyState(view)
              ? { pages: 0, ids: [] }
              : { pages: view.pages, ids: view.projects.map(({ id }) => id) };
          };
          const pages = Array.from({ length: pageOf(1).pages }, (_, index) => pageOf(index + 1).ids);
          expect(pages.flat().sort()).to.deep.equal(report.projects.map(({ id }) => id).sort());
        },
      ),
      runs(0.05),
    );
  });

  it('give the same verdict whatever else is in the report', () => {
    fc.assert(
      fc.property(arbitraryReport, lang, (report, of) => {
        const verdictIn = (from: Report, indicator: string) => {
          const view = gaugeView(from, { indicator }, of);
          return isEmptyState(view) ? view.message : [view.indicator.verdict, view.indicator.badge];
        };
        for (const one of report.indicators)
          expect(verdictIn({ ...report, indicators: [one], projects: [] }, one.id)).to.deep.equal(
            verdictIn(report, one.id),
          );
      }),
      runs(0.05),
    );
  });
});

describe('any table', () => {
  it('has a cell for each column, and is the same as CSV, of which nothing is a formula', () => {
    fc.assert(
      fc.property(arbitraryReport, request, (report, asked) => {
        for (const view of viewsOf(report, asked)) {
          const table = tableOf(view, asked.lang);
          for (const { cells } of table.rows) expect(cells).to.have.lengthOf(table.columns.length);
          const lines = parse(csvOf(view, table, asked.lang), { bom: true }) as string[][];
          expect(lines.length).to.be.above(table.rows.length);
          for (const field of lines.flat())
            for (const cell of field.split(/[;\t\r\n]/))
              expect(/^["\s\p{Cf}\p{Cc}]*[=+@＝＋＠]/u.test(cell), JSON.stringify(field)).to.equal(false);
        }
      }),
      runs(0.1),
    );
  });
});
