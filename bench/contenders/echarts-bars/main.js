import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

const bars = JSON.parse(document.getElementById('bars').textContent);
const ROW = 48;

/** A bar for the actual, a line for the plan and one for the next; a scale of 0 to 1 as ours. */
const marksOf = (key, color) => ({
  type: 'scatter',
  symbol: 'rect',
  symbolSize: [3, 28],
  itemStyle: { color },
  data: bars.flatMap(({ drawing }, index) =>
    drawing && drawing[key] !== null ? [[drawing[key] - drawing.zero, index]] : [],
  ),
});

const host = document.querySelector('.bars');
host.style.blockSize = `${bars.length * ROW}px`;
init(host, undefined, { renderer: 'svg' }).setOption({
  animation: false,
  grid: { left: 320, right: 320, top: 0, bottom: 0, outerBoundsMode: 'none' },
  xAxis: { type: 'value', min: -0.5, max: 1, show: false },
  yAxis: [
    { type: 'category', inverse: true, data: bars.map(({ name }) => name), axisLabel: { interval: 0 } },
    {
      type: 'category',
      inverse: true,
      position: 'right',
      data: bars.map(({ texts }) => texts.join('\n')),
      axisLabel: { interval: 0 },
    },
  ],
  series: [
    {
      type: 'bar',
      barWidth: 18,
      showBackground: true,
      backgroundStyle: { color: '#e4e9f0' },
      itemStyle: { color: '#1f5fae' },
      data: bars.map(({ drawing }) =>
        drawing && drawing.actual !== null ? drawing.actual - drawing.zero : '-',
      ),
    },
    marksOf('next', '#6b7789'),
    marksOf('plan', '#1b2430'),
  ],
});
