import { GaugeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { options } from '../echarts.js';
import { hosts } from '../shared.js';

use([GaugeChart, SVGRenderer]);

hosts.forEach((host, index) => {
  init(host, undefined, { renderer: 'svg' }).setOption(options[index]);
});
