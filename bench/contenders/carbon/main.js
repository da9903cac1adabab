import { GaugeChart } from '@carbon/charts';
import '@carbon/charts/styles.min.css';
import { gauges, hosts } from '../shared.js';

/** Carbon's gauge counts in per cent and knows a difference, but no mark for a plan: that is in its title. */
hosts.forEach((host, index) => {
  const { name, value, figure, plan, verdict, dial } = gauges[index];
  new GaugeChart(host, {
    data: [
      { group: 'value', value: (dial.actual / dial.scale.max) * 100 },
      { group: 'delta', value: dial.plan === null ? 0 : dial.actual - dial.plan },
    ],
    options: {
      title: `${name} ${value} 计划 ${plan} ${verdict}`,
      resizable: true,
      animations: false,
      height: '200px',
      toolbar: { enabled: false },
      gauge: {
        type: 'semi',
        showPercentageSymbol: false,
        numberFormatter: (number) => (number > 0 ? figure : String(number)),
      },
    },
  });
});
