import { expect } from 'chai';
import { getInstanceByDom } from 'echarts/core';
import { Chart, type ChartRenderer } from '../../src/chart/chart.ts';
import { open } from '../../src/chart/open.ts';
import { frames, place } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { pointer } from '../support/pointer.ts';

type Bars = readonly number[];

/** Draws bars of these lengths, one series each, and counts the calls. */
function studio() {
  const sizes: string[] = [];
  const bars: ChartRenderer<Bars> = {
    open: open,
    shapeOf: () => ({ width: 90, height: 30 }),
    optionOf(lengths, { width, height }) {
      sizes.push(`${width}×${height}`);
      return {
        animation: false,
        grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
        xAxis: { type: 'value', max: 10, show: false },
        yAxis: { type: 'category', show: false },
        series: lengths.map((length, index) => ({
          id: `bar-${index}`,
          type: 'bar',
          stack: 'all',
          barWidth: height,
          data: [length],
        })),
      };
    },
  };
  return { bars, sizes };
}

const box = (style = 'inline-size: 200px; block-size: 40px') => place(`<div style="${style}"></div>`);
const isOpen = (host: HTMLElement) => getInstanceByDom(host) !== undefined;
const bars = (host: HTMLElement) => host.querySelectorAll('svg path[fill]:not([fill=none])').length;
const opened = (host: HTMLElement) => eventually('the chart is open', () => isOpen(host));

describe('ChartHost', () => {
  it('draws in a box that has a size', async () => {
    const host = box();
    const { bars: load, sizes } = studio();
    new Chart(host, async () => load).show([1, 2]);
    await opened(host);
    expect(sizes).to.deep.equal(['200×40']);
    expect(host.querySelector('svg')?.getAttribute('width')).to.equal('200');
    expect(bars(host)).to.equal(2);
  });

  for (const [what, style] of [
    ['is not displayed', 'inline-size: 200px; block-size: 40px; display: none'],
    ['has no height', 'inline-size: 200px'],
    ['has no width', 'inline-size: 0; block-size: 40px'],
  ] as const) {
    it(`waits while its box ${what}`, async () => {
      const host = box(style);
      const { bars: load, sizes } = studio();
      let asked = 0;
      const chart = new Chart(host, async () => {
        asked += 1;
        return load;
      });
      chart.show([1]);
      await frames(4);
      expect([isOpen(host), asked]).to.deep.equal([false, 0]);
      host.style.cssText = 'inline-size: 120px; block-size: 30px';
      await opened(host);
      expect(sizes).to.deep.equal(['120×30']);
    });
  }

  it('waits until its box comes near the viewport', async () => {
    const host = box('inline-size: 200px; block-size: 40px; margin-block-start: 3000px');
    new Chart(host, async () => studio().bars).show([1]);
    await frames(4);
    expect(isOpen(host)).to.equal(false);
    host.scrollIntoView();
    await opened(host);
  });

  it('is disposed of far from the viewport, keeps its size, and is opened again near it', async () => {
    place(
      '<div><div style="inline-size: 200px; block-size: 40px"></div><div style="block-size: 9000px"></div></div>',
    );
    const host = document.querySelector<HTMLElement>('div > div') as HTMLElement;
    const chart = new Chart<Bars>(host, async () => studio().bars);
    chart.show([1, 2]);
    await opened(host);
    const height = document.documentElement.scrollHeight;
    scrollTo(0, 5000);
    await eventually('the chart is disposed of', () => !isOpen(host));
    expect(host.childElementCount).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(height);
    chart.show([4]);
    expect(isOpen(host)).to.equal(false);
    scrollTo(0, 0);
    await opened(host);
    expect(bars(host)).to.equal(1);
  });

  it('stays open while its box is hidden', async () => {
    const host = box();
    new Chart(host, async () => studio().bars).show([1]);
    await opened(host);
    host.hidden = true;
    await frames(4);
    expect(isOpen(host)).to.equal(true);
  });

  it('opens far from the viewport for print, until it is printed', async () => {
    const host = box('inline-size: 200px; block-size: 40px; margin-block-start: 3000px');
    const { bars: load } = studio();
    const chart = new Chart<Bars>(host, async () => load);
    chart.show([1, 2]);
    chart.print(load);
    expect(bars(host)).to.equal(2);
    await frames(4);
    expect(isOpen(host)).to.equal(true);
    chart.printed();
    expect(isOpen(host)).to.equal(false);
    host.scrollIntoView();
    await opened(host);
    chart.print(load);
    chart.printed();
    expect(isOpen(host)).to.equal(true);
  });

  it('draws another drawing, but not the same one again', async () => {
    const host = box();
    const { bars: load, sizes } = studio();
    const chart = new Chart<Bars>(host, async () => load);
    const one: Bars = [1];
    chart.show(one);
    await opened(host);
    chart.show(one);
    expect(sizes).to.have.lengthOf(1);
    chart.show([1, 2, 3]);
    expect(sizes).to.have.lengthOf(2);
    expect(bars(host)).to.equal(3);
    chart.show([4]);
    expect(bars(host)).to.equal(1);
  });

  it('draws only the last drawing that was set while ECharts was loading', async () => {
    const host = box();
    const { bars: load, sizes } = studio();
    const chart = new Chart<Bars>(host, async () => load);
    chart.show([1]);
    chart.show([1, 2]);
    await opened(host);
    expect(sizes).to.have.lengthOf(1);
    expect(bars(host)).to.equal(2);
  });

  it('follows the size of its box, also after it had none', async () => {
    const host = box();
    const { bars: load, sizes } = studio();
    new Chart(host, async () => load).show([1]);
    await opened(host);
    host.style.inlineSize = '300px';
    await eventually('it is redrawn', () => sizes.length === 2);
    host.hidden = true;
    await frames();
    host.style.inlineSize = '100px';
    host.hidden = false;
    await eventually('it is redrawn', () => sizes.length === 3);
    expect(sizes).to.deep.equal(['200×40', '300×40', '100×40']);
    expect(host.querySelector('svg')?.getAttribute('width')).to.equal('100');
  });

  it('leaves nothing behind when closed, and can be opened again', async () => {
    const host = box();
    const chart = new Chart<Bars>(host, async () => studio().bars);
    chart.show([1]);
    await opened(host);
    chart.close();
    expect(isOpen(host)).to.equal(false);
    expect(host.childElementCount).to.equal(0);
    chart.close();
    chart.show([1, 2]);
    await opened(host);
    expect(bars(host)).to.equal(2);
  });

  for (const [what, leave] of [
    ['was closed', (chart: Chart<Bars>) => chart.close()],
    ['has left the page', (chart: Chart<Bars>) => chart.host.remove()],
    [
      'lost its size',
      (chart: Chart<Bars>) => {
        chart.host.hidden = true;
      },
    ],
  ] as const) {
    it(`opens nothing when ECharts arrives after its box ${what}`, async () => {
      const host = box();
      let arrive: (studio: ChartRenderer<Bars>) => void = () => {};
      let asked = false;
      const arriving = new Promise<ChartRenderer<Bars>>((resolve) => {
        arrive = resolve;
      });
      const chart = new Chart<Bars>(host, () => {
        asked = true;
        return arriving;
      });
      chart.show([1]);
      await eventually('ECharts is requested', () => asked);
      leave(chart);
      await frames();
      arrive(studio().bars);
      await frames();
      expect(isOpen(host)).to.equal(false);
      expect(host.childElementCount).to.equal(0);
    });
  }

  it('opens once when it was closed and shown again while ECharts was loading', async () => {
    const host = box();
    const { bars: load, sizes } = studio();
    let arrive = () => {};
    let asked = 0;
    const chart = new Chart<Bars>(host, () => {
      asked += 1;
      return new Promise((resolve) => {
        arrive = () => resolve(load);
      });
    });
    chart.show([1]);
    await eventually('ECharts is requested', () => asked > 0);
    chart.close();
    chart.show([1, 2]);
    await frames();
    arrive();
    await opened(host);
    expect(host.querySelectorAll('svg')).to.have.lengthOf(1);
    expect([asked, sizes.length, bars(host)]).to.deep.equal([1, 1, 2]);
  });

  it('reports when ECharts cannot be loaded, and retries when its box changes', async () => {
    const host = box();
    let failures = 0;
    let reachable = false;
    const chart = new Chart<Bars>(host, async () => {
      if (!reachable) throw new TypeError('no connection');
      return studio().bars;
    });
    chart.events = {
      failed: () => {
        failures += 1;
      },
    };
    chart.show([1]);
    await eventually('the failure is reported', () => failures > 0);
    reachable = true;
    host.style.inlineSize = '210px';
    await opened(host);
  });

  it('reports which mark the user selected', async () => {
    const host = box();
    const chosen: string[] = [];
    const chart = new Chart<Bars>(host, async () => studio().bars);
    chart.events = { selected: (series) => chosen.push(series) };
    chart.show([5, 5]);
    // ECharts finds marks only once they are painted.
    await eventually('both bars are painted', () => host.querySelectorAll('svg path').length >= 2);
    await frames();
    const { left, top } = host.getBoundingClientRect();
    await pointer.click({ x: left + 150, y: top + 20 });
    await pointer.click({ x: left + 50, y: top + 20 });
    await eventually('both are reported', () => chosen.length === 2);
    expect(chosen).to.deep.equal(['bar-1', 'bar-0']);
  });
});
