import { gauge, html, portal, projects, rows, wantedOf } from './elements.mjs';
import { page, STEADY } from './page.mjs';

const LANG = 'zh-CN';
const INDICATORS = [
  'gdp-growth',
  'retail-sales-growth',
  'pm10',
  'urban-jobs',
  'budget-revenue-growth',
  'good-air-days',
  'afforestation-area',
  'new-market-entities',
];

const elements = [...INDICATORS.map((id) => gauge(id, LANG)), rows(LANG), projects(LANG)];

/** A district portal: gauges, rows and projects on one page, as on the sample page. */
export const portalPage = {
  path: 'portal.html',
  html: page(
    STEADY,
    portal(elements.map((element) => html(element, LANG, { fallback: true })).join('\n'), LANG),
  ),
  wanted: wantedOf(elements),
};
