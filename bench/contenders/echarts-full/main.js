import * as echarts from 'echarts';
import { options } from '../echarts.js';
import { drawn, hosts } from '../shared.js';

hosts.forEach((host, index) => {
  const chart = echarts.init(host);
  chart.on('finished', drawn);
  chart.setOption(options[index]);
});
