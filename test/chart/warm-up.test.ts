import { expect } from 'chai';
import { getInstanceByDom } from 'echarts/core';
import type { ChartRenderer } from '../../src/chart/chart.ts';
import { open } from '../../src/chart/open.ts';
import { warmUp } from '../../src/chart/warm-up.ts';
import { eventually } from '../support/eventually.ts';

describe('warmUp', () => {
  it('draws each series out of sight, and removes its chart', async () => {
    const drawn: number[] = [];
    let box: HTMLElement | undefined;
    const studio: ChartRenderer<number> = {
      open(host, width, height) {
        const chart = open(host, width, height);
        chart.on('rendered', () => {
          drawn.push(host.querySelectorAll('svg path[fill]:not([fill=none])').length);
        });
        box = host;
        return chart;
      },
      shapeOf: () => ({ width: 90, height: 30 }),
      optionOf: (length) => ({
        animation: false,
        grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
        xAxis: { type: 'value', max: 10, show: false },
        yAxis: { type: 'category', show: false },
        series: ['one', 'other'].map((id) => ({ id, type: 'bar', stack: 'all', data: [length] })),
      }),
    };
    warmUp(studio, 4);
    expect(box).to.equal(undefined);
    await eventually('a chart is open', () => box !== undefined);
    await eventually('it is disposed of', () => getInstanceByDom(box as HTMLElement) === undefined);
    expect(drawn.at(-1)).to.equal(2);
    expect(box?.isConnected).to.equal(false);
    expect(box?.childElementCount).to.equal(0);
  });
});
