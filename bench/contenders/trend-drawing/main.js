import { renderSvg } from '../../../src/chart/render.ts';

const { drawing, size, times } = JSON.parse(document.getElementById('drawing').textContent);

/** How long it takes to draw it, without layout and painting. */
const draw = () => {
  const from = performance.now();
  const svg = renderSvg(drawing, size);
  const duration = performance.now() - from;
  document.querySelector('.drawing').replaceChildren(svg);
  return duration;
};

globalThis.drawn = () => Array.from({ length: times }, draw);
