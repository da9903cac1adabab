import { GaugeChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { createApp, h } from 'vue';
import VChart from 'vue-echarts';
import { options } from '../echarts.js';
import { drawn } from '../shared.js';

use([GaugeChart, CanvasRenderer]);

createApp({
  render: () =>
    options.map((option) =>
      h('div', { class: 'gauge' }, h(VChart, { option, autoresize: true, onFinished: drawn })),
    ),
}).mount('.page');
