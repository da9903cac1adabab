import { expect } from 'chai';
import { getInstanceByDom } from 'echarts/core';
import type { ChartOption } from '../../src/chart/echarts.ts';
import { open } from '../../src/chart/open.ts';
import { takeConsole } from '../setup.ts';
import { place } from '../support/elements.ts';

const draw = (option: ChartOption): HTMLElement => {
  const host = place('<div style="inline-size: 200px; block-size: 100px"></div>');
  open(host, 200, 100).setOption({ animation: false, ...option });
  return host;
};

const painted = (host: HTMLElement, color: string) =>
  host.querySelectorAll(`[fill="${color}"], [stroke="${color}"]`).length;

const axes: ChartOption = {
  xAxis: { type: 'value', show: false },
  yAxis: { type: 'category', show: false },
};

/** One for each type that ChartOption allows: ECharts does not draw what is not registered. */
const KINDS: Record<string, ChartOption> = {
  gauge: {
    series: [
      {
        type: 'gauge',
        progress: { show: true },
        itemStyle: { color: 'var(--dd-color-actual)' },
        data: [{ value: 50 }],
      },
    ],
  },
  bar: { ...axes, series: [{ type: 'bar', itemStyle: { color: 'var(--dd-color-actual)' }, data: [1] }] },
  'mark line': {
    ...axes,
    series: [
      {
        type: 'bar',
        data: [2],
        markLine: { data: [{ xAxis: 1, lineStyle: { color: 'var(--dd-color-actual)' } }] },
      },
    ],
  },
};

describe('ECharts, as configured here', () => {
  for (const [kind, option] of Object.entries(KINDS)) {
    it(`draws a ${kind} in a colour set by CSS`, () => {
      expect(painted(draw(option), 'var(--dd-color-actual)')).to.be.above(0);
    });
  }

  it('draws SVG at the size it is given', () => {
    const host = draw({});
    expect(host.querySelector('canvas')).to.equal(null);
    expect(host.querySelector('svg')?.getAttribute('width')).to.equal('200');
    expect(host.querySelector('svg')?.getAttribute('height')).to.equal('100');
  });

  it('adds no text or roles for assistive technology', () => {
    const host = draw({});
    expect(host.getAttributeNames().filter((name) => /^(role|aria-|tabindex)/.test(name))).to.deep.equal([]);
  });

  it('ignores HTML set into its box', () => {
    const host = draw(KINDS['bar'] ?? {});
    const svg = host.querySelector('svg') as SVGSVGElement;
    const drawing = svg.childElementCount;
    for (const node of [host, svg]) node.innerHTML = '<img src="x">';
    expect(host.querySelectorAll('img, image')).to.have.lengthOf(0);
    expect(svg.childElementCount).to.equal(drawing);
    svg.innerHTML = '';
    expect(svg.childElementCount).to.equal(0);
    host.innerHTML = '';
    expect(host.childElementCount).to.equal(0);
  });

  it('is removed when disposed of', () => {
    const host = draw(KINDS['bar'] ?? {});
    getInstanceByDom(host)?.dispose();
    expect(getInstanceByDom(host)).to.equal(undefined);
    expect(host.childElementCount).to.equal(0);
  });

  it('does not draw a type of series that ChartOption excludes', () => {
    // @ts-expect-error: no lines
    const lines: ChartOption = { ...axes, series: [{ type: 'line', data: [1, 2] }] };
    expect(draw(lines).querySelectorAll('svg path, svg polyline')).to.have.lengthOf(0);
    expect(takeConsole().join()).to.include('Series line is used but not imported');
  });
});
