import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';
import 'highcharts/esm/modules/solid-gauge.js';
import { gauges, hosts } from '../shared.js';

const plotLine = (value, color, dashStyle) =>
  value === null ? [] : [{ value, color, dashStyle, width: 3, zIndex: 5 }];

const optionOf = ({ name, value, status, plan, verdict, dial }) => ({
  chart: { type: 'solidgauge', animation: false, spacing: 4 },
  title: { text: name, style: { fontSize: '14px' } },
  subtitle: { text: `计划 ${plan} ${verdict}`, verticalAlign: 'bottom' },
  accessibility: { enabled: false },
  credits: { enabled: false },
  tooltip: { enabled: false },
  pane: {
    center: ['50%', '85%'],
    size: '150%',
    startAngle: -90,
    endAngle: 90,
    background: { backgroundColor: '#e4e9f0', innerRadius: '85%', outerRadius: '100%', shape: 'arc' },
  },
  yAxis: {
    ...dial.scale,
    lineWidth: 0,
    tickAmount: 2,
    minorTickInterval: null,
    labels: { enabled: false },
    plotLines: [...plotLine(dial.next, '#6b7789', 'Dash'), ...plotLine(dial.plan, '#1b2430', 'Solid')],
  },
  plotOptions: { series: { animation: false, enableMouseTracking: false } },
  series: [
    {
      data: [{ y: dial.actual, color: '#1f5fae' }],
      innerRadius: '85%',
      radius: '100%',
      dataLabels: { format: `${value} ${status}`, borderWidth: 0, y: -24, style: { fontSize: '18px' } },
    },
  ],
});

hosts.forEach((host, index) => {
  Highcharts.chart(host, optionOf(gauges[index]));
});
