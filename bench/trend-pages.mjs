import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinReports, parseReport, seriesOfOne, trendView } from './gauges.mjs';
import { LIVE, page } from './page.mjs';
import { root } from './places.mjs';

const read = (year) => JSON.parse(readFileSync(join(root, `data/hailar-${year}.json`), 'utf8'));

/** A report as if it were of later years, named as made up. */
const later = (report, years) =>
  JSON.parse(
    JSON.stringify({ ...report, title: { zh: `${report.title.zh}（合成）` } }).replace(
      /\b20\d\d(?!\d)/g,
      (year) => String(Number(year) + years),
    ),
  );

/** Ten years of one district: eight reports and two that are made up. */
const latest = read(2018);
const real = [2011, 2012, 2013, 2014, 2015, 2016, 2017].map(read);
const reports = [...real, latest, later(latest, 1), later(latest, 2)].map((one) => parseReport(one));

const INDICATOR = 'gdp-growth';
const fileOf = ({ year }) => `reports/trend-${year}.json`;

/** What `watch` waits for: the result of each year, and the drawing, which comes as a whole. */
function wanted(series) {
  const { points } = trendView(series, { indicator: INDICATOR }, 'zh-CN');
  const texts = points.map(({ value }) => value.text).filter(Boolean);
  return {
    selector: 'indicator-trend',
    marks: '.plot svg path',
    items: [{ texts, least: 1 }],
  };
}

const pageOf = (id, of, series) => ({
  id,
  path: `trend/${id}.html`,
  html: page(
    LIVE,
    `<indicator-trend indicator="${INDICATOR}" src="${of.map((one) => `/${fileOf(one)}`).join(' ')}"></indicator-trend>`,
  ),
  wanted: wanted(series),
});

const one = reports.find(({ year }) => year === latest.year);

/** A trend of one report, and of ten. */
export const trendPages = [
  pageOf('one', [one], seriesOfOne(one)),
  pageOf('ten', reports, joinReports(reports.map((report) => ({ name: fileOf(report), report })))),
];

export const trendFiles = reports.map((report) => [fileOf(report), JSON.stringify(report)]);

const YEARS = 250;

/** Plan and result of each year, each published twice. */
function manyObservations() {
  const observations = Array.from({ length: YEARS }, (_, index) => {
    const year = 1901 + index;
    const figure = (role, value, published) => ({ year, role, raw: String(value), value, published });
    return [
      figure('plan', 3 + (year % 13), `${year}-01-15`),
      figure('plan', 3 + (year % 12), `${year}-06-15`),
      figure('actual', 4 + (year % 11), `${year + 1}-01-15`),
      figure('actual', 4 + (year % 10), `${year + 1}-03-15`),
    ];
  });
  const [indicator] = one.indicators.filter(({ id }) => id === INDICATOR);
  const year = 1900 + YEARS;
  return parseReport({
    ...one,
    year,
    issued: `${year + 1}-04-01`,
    indicators: [{ ...indicator, observations: observations.flat() }],
    projects: [],
    portfolios: [],
  });
}

/** 1,000 observations as one drawing, drawn again and again by a script. */
export const drawingPage = {
  id: 'trend-drawing',
  path: 'trend/drawing.html',
  html(head) {
    const { chart } = trendView(seriesOfOne(manyObservations()), {}, 'zh-CN');
    const drawing = JSON.stringify({ drawing: chart.drawing, size: { width: 960, height: 160 }, times: 9 });
    const data = `<script type="application/json" id="drawing">${drawing}</script>`;
    return page(head, `${data}<div class="drawing"></div>`);
  },
};
