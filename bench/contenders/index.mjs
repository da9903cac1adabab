import { handWritten } from './svg/page.mjs';

/**
 * The contenders. `marks` selects the marks of a gauge, drawn once there are `least`, by default those of its dial;
 * a `canvas` reports itself when it has drawn.
 */
export const contenders = [
  {
    id: 'rendered',
    label: { en: 'district-dashboard, prerendered page', zh: 'district-dashboard 预渲染页' },
    ours: true,
    rendered: true,
    selector: 'indicator-gauge',
    marks: 'svg path',
  },
  {
    id: 'live',
    label: { en: 'district-dashboard, live', zh: 'district-dashboard 实时' },
    ours: true,
    selector: 'indicator-gauge',
    marks: '.plot svg path',
  },
  {
    id: 'svg',
    label: { en: 'hand-written SVG (lower bound)', zh: '手写 SVG（下限）' },
    page: handWritten,
    selector: '.gauge',
    marks: 'svg path',
  },
  {
    id: 'echarts-svg',
    label: { en: 'ECharts core, SVG', zh: 'ECharts 按需，SVG' },
    packages: ['echarts'],
    selector: '.gauge',
    marks: 'svg path',
  },
  {
    id: 'echarts-canvas',
    label: { en: 'ECharts core, canvas', zh: 'ECharts 按需，canvas' },
    packages: ['echarts'],
    selector: '.gauge',
    canvas: true,
  },
  {
    id: 'echarts-full',
    label: { en: 'ECharts, full', zh: 'ECharts 全量' },
    packages: ['echarts'],
    selector: '.gauge',
    canvas: true,
  },
  {
    id: 'vue-echarts',
    label: { en: 'vue-echarts', zh: 'vue-echarts' },
    packages: ['vue-echarts', 'vue', 'echarts'],
    selector: '.gauge',
    canvas: true,
  },
  {
    id: 'highcharts',
    label: { en: 'Highcharts', zh: 'Highcharts' },
    packages: ['highcharts'],
    selector: '.gauge',
    marks: '.highcharts-pane, .highcharts-point, .highcharts-plot-line',
  },
  {
    id: 'carbon',
    label: { en: '@carbon/charts', zh: '@carbon/charts' },
    packages: ['@carbon/charts'],
    selector: '.gauge',
    marks: 'path.arc-background, path.arc-foreground',
    least: 2,
  },
  {
    id: 'dsfr',
    label: { en: '@gouvfr/dsfr-chart', zh: '@gouvfr/dsfr-chart' },
    packages: ['@gouvfr/dsfr-chart'],
    selector: 'gauge-chart',
    marks: '.jauge-fill',
    least: 1,
  },
];

export const contender = (id) => contenders.find((known) => known.id === id);
