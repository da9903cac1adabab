import 'district-dashboard/define';
import type { IndicatorGauge, WidgetEvents } from 'district-dashboard';
import $ from 'jquery';
import { describeEvent } from '../shared/describe-event.ts';
import ownReport from '../shared/report.json';

const list = '<project-list id="list" category="transport" page-size="5"></project-list>';
$('#place')
  .html(
    '<plan-vs-actual id="rows" indicators="gdp-growth pm25" year="2023" heading-level="3"></plan-vs-actual>',
  )
  .append(list);

const hear = ({ originalEvent }: JQuery.TriggeredEvent) => {
  const heard = $('#heard');
  if (originalEvent) heard.text([heard.text(), describeEvent(originalEvent)].filter(Boolean).join('\n'));
};
$('#gauge').on('report-loaded indicator-selected', hear);
$('#rows').on('indicator-selected', (event) => {
  const { detail } = event.originalEvent as CustomEvent<WidgetEvents['indicator-selected']>;
  $('#gauge').attr('indicator', detail.indicator).find('[slot=title]').text(`Chosen: ${detail.indicator}`);
  hear(event);
});
$('#place').on('filter-changed', '#list', (event) => {
  const { detail } = event.originalEvent as CustomEvent<WidgetEvents['filter-changed']>;
  $('#query').val(detail.query);
});
$('#query').on('input', () => $('#list').prop('query', $('#query').val()));
$('#own').on('click', () => $('#gauge').prop('report', ownReport));
$('#bundled').on('click', () => $('#gauge').prop('report', null));
$('#display').on('click', () =>
  $('#rows').attr('display', $('#rows').prop('display') === 'chart' ? 'table' : 'chart'),
);
$('#listed').on('click', () => {
  if ($('#list').length > 0) $('#list').remove();
  else $('#place').append(list);
});

export const wrong = (gauge: JQuery<IndicatorGauge>) => {
  // @ts-expect-error: a number, as the report gives it
  for (const element of gauge.get()) element.year = '2023年';
};
