// @ts-check
import 'district-dashboard/define';
import { parseReport } from 'district-dashboard';

/** @param {string} id */
const the = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const gauge = /** @type {import('district-dashboard').IndicatorGauge} */ (the('gauge'));
const rows = /** @type {import('district-dashboard').PlanVsActual} */ (the('rows'));
const list = /** @type {import('district-dashboard').ProjectList} */ (the('list'));
const field = /** @type {HTMLInputElement} */ (the('query'));

/** @param {CustomEvent} event */
const hear = ({ type, detail }) => {
  const before = the('heard').textContent;
  the('heard').textContent = `${before && `${before}\n`}${type} ${JSON.stringify(detail)}`;
};
gauge.addEventListener('report-loaded', hear);
gauge.addEventListener('indicator-selected', hear);
rows.addEventListener('indicator-selected', (event) => {
  gauge.indicator = event.detail.indicator;
  const title = gauge.querySelector('[slot=title]');
  if (title) title.textContent = `Chosen: ${event.detail.indicator}`;
  hear(event);
});
list.addEventListener('filter-changed', ({ detail }) => {
  field.value = detail.query;
});
field.addEventListener('input', () => {
  list.query = field.value;
});
the('own').addEventListener('click', async () => {
  gauge.report = parseReport(await (await fetch('/shared/report.json')).json());
});
the('bundled').addEventListener('click', () => {
  gauge.report = undefined;
});
the('display').addEventListener('click', () => {
  rows.display = rows.display === 'chart' ? 'table' : 'chart';
});
the('listed').addEventListener('click', () => {
  if (list.isConnected) list.remove();
  else the('heard').before(list);
});

export const wrong = () => {
  // @ts-expect-error: a number, as the report gives it
  gauge.year = '2023年';
};
