import '@gouvfr/dsfr-chart/GaugeChart';
import '@gouvfr/dsfr-chart/GaugeChart/css';
import { gauges, hosts } from '../shared.js';

/** The State's gauge is a bar between two ends, whose two texts hold the figures here. */
hosts.forEach((host, index) => {
  const { name, value, plan, verdict, dial } = gauges[index];
  const gauge = document.createElement('gauge-chart');
  const attributes = {
    init: dial.scale.min,
    target: dial.plan ?? dial.scale.max,
    value: dial.actual,
    'init-date': `${name} ${value}`,
    'target-date': `计划 ${plan} ${verdict}`,
  };
  for (const [key, text] of Object.entries(attributes)) gauge.setAttribute(key, text);
  host.append(gauge);
});
