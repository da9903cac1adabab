import { planVsActualView } from './gauges.mjs';
import { LIVE, page } from './page.mjs';
import { reportOfIndicators } from './reports.mjs';

const COUNT = 60;
const report = reportOfIndicators(COUNT);
const ids = report.indicators.map(({ id }) => id);
const { groups } = planVsActualView(report, { indicators: ids }, 'zh-CN');
const rows = groups.flatMap(({ units }) => units).flatMap((unit) => unit.rows);

const isKnown = (value) => value !== null;
const textsOf = ({ value, reference }) => [value.text, ...(reference ? [reference.text] : [])];
const marksOf = ({ drawing }) =>
  drawing ? 1 + [drawing.actual, drawing.plan, drawing.next].filter(isKnown).length : 0;

/** 60 rows of `<plan-vs-actual>`. */
export const rowsPage = {
  path: `rows/${COUNT}.html`,
  html: page(
    LIVE,
    `<plan-vs-actual src="/reports/indicators-${COUNT}.json" indicators="${ids.join(' ')}"></plan-vs-actual>`,
  ),
  wanted: {
    inside: 'plan-vs-actual',
    selector: '.row',
    marks: '.plot svg path',
    items: rows.map((row) => ({ texts: textsOf(row), least: marksOf(row) })),
  },
};

/** The same as one chart of ECharts with 60 bars: names, values and plans are labels of the chart. */
export const BARS = {
  id: 'echarts-bars',
  count: COUNT,
  path: `rows/echarts-${COUNT}.html`,
  wanted: {
    selector: '.bars',
    marks: 'svg path',
    items: [
      { texts: rows.flatMap(textsOf), least: rows.map(marksOf).reduce((sum, marks) => sum + marks, 0) },
    ],
  },
};

export const barsOf = () =>
  rows.map((row) => ({ name: row.name, texts: textsOf(row), drawing: row.drawing }));
