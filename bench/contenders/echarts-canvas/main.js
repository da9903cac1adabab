import { GaugeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { options } from '../echarts.js';
import { drawn, hosts } from '../shared.js';

use([GaugeChart, CanvasRenderer]);

hosts.forEach((host, index) => {
  const chart = init(host);
  chart.on('finished', drawn);
  chart.setOption(options[index]);
});
