import { dialOf, gaugeView, tableOf } from '../../gauges.mjs';

const RADIUS = 84;

const point = (at, radius) => {
  const angle = Math.PI * (1 - at);
  return [100 + radius * Math.cos(angle), 100 - radius * Math.sin(angle)].map((n) => n.toFixed(2)).join(' ');
};

const arc = (from, to, mark) =>
  `<path class="${mark}" d="M${point(from, RADIUS)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to, RADIUS)}"/>`;

const line = (at, mark) => `<path class="${mark}" d="M${point(at, 72)}L${point(at, 98)}"/>`;

const dialSvg = ({ actual, plan, next, scale }) => {
  const at = (value) => Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)));
  return [
    arc(0, 1, 'track'),
    actual === null ? '' : arc(at(0), at(actual), 'actual'),
    next === null ? '' : line(at(next), 'next'),
    plan === null ? '' : line(at(plan), 'plan'),
  ].join('');
};

const tableHtml = ({ caption, columns, rows }) => `<table>
<caption>${caption}</caption>
<tr>${columns.map(({ label }) => `<th scope="col">${label}</th>`).join('')}</tr>
${rows.map(({ cells }) => `<tr>${cells.map(({ text }) => `<td>${text}</td>`).join('')}</tr>`).join('\n')}
</table>`;

/** Static text and inline SVG, no script. */
export const handWritten = (report) =>
  report.indicators
    .map(({ id }) => gaugeView(report, { indicator: id }, 'zh-CN'))
    .map((view) => ({ ...view, dial: dialOf(view), table: tableOf(view, 'zh-CN') }))
    .map(
      ({
        title,
        summary,
        value,
        indicator,
        comparison,
        dial,
        table,
        notes,
        source,
      }) => `<figure class="gauge">
<figcaption>${title}</figcaption>
<svg viewBox="0 0 200 112" role="img" aria-label="${summary}">${dialSvg(dial)}</svg>
<p class="value">${value.status} <b>${value.figure}</b> ${value.unit}</p>
<p>${indicator.badge.text} ${comparison}</p>
<dl>${[indicator.plan, indicator.next]
        .flatMap((datum) => datum ?? [])
        .map(({ label, text }) => `<div><dt>${label}</dt><dd>${text}</dd></div>`)
        .join('')}</dl>
<details><summary>出处</summary>${tableHtml(table)}</details>
<p class="note">${[...notes.map(({ text }) => text), source].join(' ')}</p>
</figure>`,
    )
    .join('\n');
