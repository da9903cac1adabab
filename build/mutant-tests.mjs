import { existsSync } from 'node:fs';

// Sources without a test file of their own name, and those that more than that file is about.
const TESTS = [
  [/^report\/(observation-rules|unit-power)$/, 'report/rules'],
  [/^report\/unit-power$/, 'report/series,view/observation,view/display-unit,authoring/rows/indicator-rows'],
  [/^report\/(broken-rule|problem-words)$/, 'report/problem,report/rules'],
  [/^report\/printed-(place|range)$/, 'report/rules,authoring/rows/printed-figure'],
  [/^report\/replaced-figures$/, 'report/year-figures,report/series'],
  [/^report\/(rules|schema)$/, 'report/parse,report/rules,report/english'],
  [/^report\/schema$/, 'report/schema-values'],
  [/^report\/rules$/, 'report/rules-unchecked'],
  [/^report\/matches$/, 'report/parse'],
  [/^report\/parse$/, 'report/english,report/problem,report/read-report'],
  [/^report\/vocabulary$/, 'report/phase,report/schema'],
  [/^report\/series/, 'report/series'],
  [/^report\/series$/, 'report/series-whole'],
  [
    /^report\/series-(projects|reports)$/,
    'view/project-over-years,view/over-years,view/over-areas,view/joined-reports',
  ],
  [
    /^view\/observation$/,
    'view/indicator-gauge,view/plan-vs-actual,view/comparison,view/kinds-of-targets,view/tooltip',
  ],
  [/^view\/(figure|nearest|source-facts)$/, 'view/plan-vs-actual,view/source'],
  [/^view\/(indicator-trend|origin$)/, 'view/indicator-trend,view/over-years,chart/marks/indicator-trend'],
  [/^view\/(indicator-trend|origin$)/, 'view/indicator-trend-points,view/indicator-trend-table'],
  [/^view\/(indicator-trend|origin$)/, 'view/indicator-trend-source,view/indicator-trend-columns'],
  [/^view\/indicator-trend/, 'view/indicator-trend-drawing,view/indicator-trend-sentence'],
  [/^view\/indicator-trend-(remarks|source)$/, 'view/joined-reports,view/over-areas'],
  [
    /^view\/project(-details|-filter|-list|-over-years|-summary)?$/,
    'view/project,view/project-list,view/project-filter,view/project-over-years',
  ],
  [/^view\/project-(counts|columns)$/, 'view/project-over-years'],
  [/^view\/sum$/, 'view/annex-row'],
  [/^view\/(over-|promises-gone$|joined-)/, 'view/over-years,view/over-areas,view/project-over-years'],
  [/^view\/(brief|select-|suggestion|empty-|unit-block|drawing|year$)/, 'view/plan-vs-actual,view/nearest'],
  [/^view\/(select-|suggestion|empty-|year$)/, 'view/indicator-gauge,view/figure'],
  [/^view\/excerpt$/, 'view/source-facts'],
  [/^view\/credits$/, 'view/figure'],
  [/^view\/widget$/, 'view/csv,view/row-order,view/source'],
  [/^view\/table$/, 'view/project-columns'],
  [/^view\/tables$/, 'view/kinds-of-targets,view/over-years'],
  [/^view\/quote-cell$/, 'view/figure-cells'],
  [/^view\/(fold|printed-text)$/, 'view/mark'],
  [/^view\/indicator-lines$/, 'data/portal'],
  [/^view\/indicator$/, 'view/plan-vs-actual'],
  [/^view\/indicator-gauge$/, 'view/gauge-texts,view/kinds-of-targets'],
  [/^view\/(drawing|unit-block)$/, 'view/indicator-gauge,view/gauge-texts,view/kinds-of-targets'],
  [/^view\/plan-vs-actual$/, 'view/drawn-marks,view/kinds-of-targets'],
  [/^view\/source$/, 'view/source-facts,view/source-of-projects'],
  [/^view\/tooltip$/, 'view/kinds-of-targets,view/indicator-trend'],
  [/^authoring\/(rows|columns|report\/build-draft$)/, 'authoring/report/build-draft'],
  [/^authoring\/(rows|columns)/, 'authoring/rows/indicator-rows,authoring/rows/sentence-rows'],
  [/^authoring\/(finding|add-all)$/, 'authoring/report/read-tables'],
  [/^authoring\/table\/find-tables$/, 'authoring/table/table-rows'],
  [/^authoring\/report\/indicators$/, 'authoring/report/indicator-figures'],
  [/^authoring\/report\/build-draft$/, 'authoring/report/draft'],
  [/^authoring\/(rows|columns)/, 'authoring/rows/printed-figure,authoring/rows/portfolio-rows'],
  [/^authoring\/rows\/indicator-rows$/, 'authoring/rows/indicator-row'],
  [/^authoring\/rows\/amount$/, 'authoring/rows/project-rows'],
  [/^authoring\/workbook\/(read|write)-report$/, 'authoring/workbook/workbook'],
  [
    /^authoring\/workbook\/(labels|layout|make-field|project-layout|report-rows|template|write-report)$/,
    'authoring/workbook/layout,authoring/workbook/write-report',
  ],
  [
    /^authoring\/workbook\/(read-report|workbook)$/,
    'authoring/workbook/filed-report,authoring/workbook/write-report',
  ],
  [/^authoring\/workbook\/field$/, 'authoring/workbook/printed-defaults'],
  [/^authoring\/export/, 'authoring/export/export'],
  [/^authoring\/read\/(pdf|pdf-page|transfer-buffer)$/, 'authoring/read/pdf,authoring/read/pdf-pages'],
  [/^authoring\/read\/(docx|read-)/, 'authoring/read/read-source'],
  [/^authoring\/read\/(pdf-streams|zip)/, 'authoring/read/bombs'],
  [/^authoring\/(steps|source)$/, 'authoring/read/read-source,authoring/read/xlsx-parts'],
];

/** The test files that a change of a source is tried with: that of its name, and those above. */
export function testsOf(source) {
  const name = source.replace(/^src\/|\.ts$/g, '');
  const others = TESTS.filter(([sources]) => sources.test(name)).flatMap(([, tests]) => tests.split(','));
  return [name, ...others].map((test) => `test/${test}.test.ts`).filter((test) => existsSync(test));
}
