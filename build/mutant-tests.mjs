import { existsSync } from 'node:fs';

// Sources without a test file of their own name, and those that more than that file is about.
const TESTS = [
  [/^report\/(observation-rules|unit-power)$/, 'report/rules'],
  [/^report\/unit-power$/, 'report/series,view/observation,view/display-unit,authoring/rows/indicator-rows'],
  [/^report\/(broken-rule|problem-words)$/, 'report/problem,report/rules'],
  [/^report\/printed-(place|range)$/, 'report/rules,authoring/rows/printed-figure'],
  [/^report\/replaced-figures$/, 'report/year-figures,report/series'],
  [/^report\/(rules|schema)$/, 'report/parse,report/rules,report/english'],
  [/^report\/matches$/, 'report/parse'],
  [/^report\/parse$/, 'report/english,report/problem'],
  [/^report\/vocabulary$/, 'report/phase,report/schema'],
  [/^report\/series/, 'report/series'],
  [
    /^report\/series-(projects|reports)$/,
    'view/project-over-years,view/over-years,view/over-areas,view/joined-reports',
  ],
  [
    /^view\/observation$/,
    'view/indicator-gauge,view/plan-vs-actual,view/comparison,view/kinds-of-targets,view/tooltip',
  ],
  [/^view\/(figure|nearest|source-facts)$/, 'view/plan-vs-actual,view/source'],
  [/^view\/(indicator-trend|origin$)/, 'view/indicator-trend,view/over-years,chart/options/indicator-trend'],
  [/^view\/(project|category-bar$|sum$)/, 'view/project,view/project-list,view/project-over-years'],
  [/^view\/(portfolio|milestone|search)$/, 'view/project,view/project-list,view/source'],
  [/^view\/(over-|promises-gone$|joined-)/, 'view/over-years,view/over-areas,view/project-over-years'],
  [/^view\/(brief|select-|suggestion|empty-|unit-block|drawing|year$)/, 'view/plan-vs-actual,view/nearest'],
  [/^view\/(select-|suggestion|empty-|year$)/, 'view/indicator-gauge,view/figure'],
  [/^view\/(excerpt|credits|footnotes)$/, 'view/source,view/source-facts,view/figure'],
  [/^view\/(figure-cells|quote-cell|remarks|tables?|widget)$/, 'view/csv,view/row-order,view/source'],
  [/^view\/(figure-cells|quote-cell|remarks|tables?)$/, 'view/indicator-trend'],
  [/^view\/(fold|printed-text)$/, 'view/mark'],
  [/^view\/indicator-lines$/, 'data/portal'],
  [/^view\/(json-ld|describe-figure)$/, 'authoring/export/export,view/english'],
  [/^view\/indicator$/, 'view/plan-vs-actual'],
  [
    /^authoring\/(rows|columns|table|match|report|mapping|place|finding|add-all)/,
    'authoring/report/build-draft',
  ],
  [/^authoring\/(rows|columns|table|quotes)/, 'authoring/rows/indicator-rows,authoring/rows/sentence-rows'],
  [/^authoring\/(rows|columns)/, 'authoring/rows/printed-figure,authoring/rows/portfolio-rows'],
  [/^authoring\/(columns|table|match|report)/, 'authoring/report/measure'],
  [/^authoring\/(quotes|report)/, 'authoring/report/sections'],
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
  [/^authoring\/field-said$/, 'authoring/problem-said'],
];

/** The test files that a change of a source is tried with: that of its name, and those above. */
export function testsOf(source) {
  const name = source.replace(/^src\/|\.ts$/g, '');
  const others = TESTS.filter(([sources]) => sources.test(name)).flatMap(([, tests]) => tests.split(','));
  return [name, ...others].map((test) => `test/${test}.test.ts`).filter((test) => existsSync(test));
}
