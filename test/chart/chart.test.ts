import { expect } from 'chai';
import { Chart } from '../../src/chart/chart.ts';
import { Charts } from '../../src/chart/charts.ts';
import type { Drawing } from '../../src/chart/drawing.ts';
import { PHASES } from '../../src/report/phase.ts';
import { drop, enqueue, left } from '../../src/scheduler.ts';
import { frames, place } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { pointer } from '../support/pointer.ts';

/** Bars of these lengths. */
const bars = (...lengths: number[]): Drawing => ({
  kind: 'project-list',
  category: 'industry',
  longest: 10,
  phases: lengths.map((count, index) => ({ phase: PHASES[index] ?? 'done', count })),
});

/** What ECharts cannot draw. */
const broken = {
  kind: 'project-list',
  get phases() {
    throw new TypeError('no phases');
  },
} as unknown as Drawing;

const box = (style = 'inline-size: 200px; block-size: 40px') => place(`<div style="${style}"></div>`);
const isDrawn = (host: HTMLElement) => host.querySelector(':scope > svg') !== null;
const count = (host: HTMLElement) => host.querySelectorAll('svg [data-series]').length;
const drawn = (host: HTMLElement) => eventually('the chart is drawn', () => isDrawn(host));
const neverFails = () => expect.fail('the chart could not be drawn');
const chartIn = (host: HTMLElement) => new Chart(host, neverFails);

/** The sizes of the drawings that a box has had since. */
function sizesIn(host: HTMLElement): string[] {
  const sizes: string[] = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const svg of addedNodes)
        if (svg instanceof SVGElement)
          sizes.push(`${svg.getAttribute('width')}×${svg.getAttribute('height')}`);
  }).observe(host, { childList: true });
  return sizes;
}

describe('Chart', () => {
  it('draws in a box that has a size', async () => {
    const host = box();
    const sizes = sizesIn(host);
    chartIn(host).show(bars(1, 2));
    await drawn(host);
    await frames();
    expect(sizes).to.deep.equal(['200×40']);
    expect(count(host)).to.equal(2);
  });

  for (const [what, style] of [
    ['is not displayed', 'inline-size: 200px; block-size: 40px; display: none'],
    ['has no height', 'inline-size: 200px'],
    ['has no width', 'inline-size: 0; block-size: 40px'],
  ] as const) {
    it(`waits while its box ${what}`, async () => {
      const host = box(style);
      const sizes = sizesIn(host);
      chartIn(host).show(bars(1));
      await frames(4);
      expect(isDrawn(host)).to.equal(false);
      host.style.cssText = 'inline-size: 120px; block-size: 30px';
      await drawn(host);
      expect(sizes).to.deep.equal(['120×30']);
    });
  }

  it('waits until its box comes near the viewport', async () => {
    const host = box('inline-size: 200px; block-size: 40px; margin-block-start: 3000px');
    chartIn(host).show(bars(1));
    await frames(4);
    expect(isDrawn(host)).to.equal(false);
    host.scrollIntoView();
    await drawn(host);
  });

  it('is removed far from the viewport, keeps its size, and is drawn again near it', async () => {
    place(
      '<div><div style="inline-size: 200px; block-size: 40px"></div><div style="block-size: 9000px"></div></div>',
    );
    const host = document.querySelector<HTMLElement>('div > div') as HTMLElement;
    const chart = chartIn(host);
    chart.show(bars(1, 2));
    await drawn(host);
    const height = document.documentElement.scrollHeight;
    scrollTo(0, 5000);
    await eventually('the drawing is removed', () => !isDrawn(host));
    expect(host.childElementCount).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(height);
    chart.show(bars(4));
    expect(isDrawn(host)).to.equal(false);
    scrollTo(0, 0);
    await drawn(host);
    expect(count(host)).to.equal(1);
  });

  it('stays while its box is hidden', async () => {
    const host = box();
    chartIn(host).show(bars(1));
    await drawn(host);
    host.hidden = true;
    await frames(4);
    expect(isDrawn(host)).to.equal(true);
  });

  it('is drawn far from the viewport for print, until it is printed', async () => {
    const host = box('inline-size: 200px; block-size: 40px; margin-block-start: 3000px');
    const chart = chartIn(host);
    chart.show(bars(1, 2));
    chart.print();
    expect(count(host)).to.equal(2);
    await frames(4);
    expect(isDrawn(host)).to.equal(true);
    chart.printed();
    expect(isDrawn(host)).to.equal(false);
    host.scrollIntoView();
    await drawn(host);
    chart.print();
    chart.printed();
    expect(isDrawn(host)).to.equal(true);
  });

  it('draws another drawing, but not the same one again', async () => {
    const host = box();
    const chart = chartIn(host);
    const one = bars(1);
    chart.show(one);
    await drawn(host);
    const [first] = host.children;
    chart.show(one);
    expect(host.firstElementChild === first).to.equal(true);
    chart.show(bars(1, 2, 3));
    expect(count(host)).to.equal(3);
    chart.show(bars(4));
    expect(count(host)).to.equal(1);
    expect(host.children).to.have.lengthOf(1);
  });

  it('draws only the last drawing that was set while others were drawn', async () => {
    const host = box();
    const sizes = sizesIn(host);
    const chart = chartIn(host);
    chart.show(bars(1));
    chart.show(bars(1, 2));
    await drawn(host);
    await frames();
    expect(sizes).to.have.lengthOf(1);
    expect(count(host)).to.equal(2);
  });

  it('follows the size of its box, also after it had none', async () => {
    const host = box();
    const sizes = sizesIn(host);
    chartIn(host).show(bars(1));
    await drawn(host);
    host.style.inlineSize = '300px';
    await eventually('it is redrawn', () => sizes.length === 2);
    host.hidden = true;
    await frames();
    host.style.inlineSize = '100px';
    host.hidden = false;
    await eventually('it is redrawn', () => sizes.length === 3);
    expect(sizes).to.deep.equal(['200×40', '300×40', '100×40']);
  });

  it('leaves nothing behind when closed, and can be shown again', async () => {
    const host = box();
    const chart = chartIn(host);
    chart.show(bars(1));
    await drawn(host);
    chart.close();
    expect(host.childElementCount).to.equal(0);
    chart.close();
    chart.show(bars(1, 2));
    await drawn(host);
    expect(count(host)).to.equal(2);
  });

  for (const [what, leave] of [
    ['was closed', (chart: Chart) => chart.close()],
    ['has left the page', (chart: Chart) => chart.box.remove()],
    [
      'lost its size',
      (chart: Chart) => {
        chart.box.hidden = true;
      },
    ],
  ] as const) {
    it(`draws nothing when its turn comes after its box ${what}`, async () => {
      const host = box();
      const chart = chartIn(host);
      const others = () => enqueue(others, Number.NEGATIVE_INFINITY);
      others();
      try {
        chart.show(bars(1));
        await eventually('its turn is to come', () => left() > 1);
        leave(chart);
      } finally {
        drop(others);
      }
      await frames(4);
      expect(left()).to.equal(0);
      expect(host.childElementCount).to.equal(0);
    });
  }

  it('reports what cannot be drawn, and retries when its box changes', async () => {
    const host = box();
    let failures = 0;
    const chart = new Chart(host, () => {
      failures += 1;
    });
    chart.show(broken);
    await eventually('the failure is reported', () => failures > 0);
    chart.show(bars(1));
    host.style.inlineSize = '210px';
    await drawn(host);
    expect(failures).to.equal(1);
  });

  it('draws after what could not be drawn', async () => {
    const first = box();
    const other = box();
    new Chart(first, () => {}).show(broken);
    chartIn(other).show(bars(1, 2));
    await drawn(other);
    expect(count(other)).to.equal(2);
    expect(isDrawn(first)).to.equal(false);
  });
});

describe('Charts', () => {
  it('reports which mark the user selected', async () => {
    const host = box();
    const root = host.attachShadow({ mode: 'open' });
    const plot = Object.assign(document.createElement('div'), { className: 'plot', drawing: bars(5, 5) });
    plot.style.blockSize = '40px';
    root.append(plot);
    const chosen: string[] = [];
    new Charts(host, { selected: (_, series) => chosen.push(series), failed: neverFails }).show();
    await drawn(plot);
    await frames();
    const { left, top } = host.getBoundingClientRect();
    await pointer.click({ x: left + 150, y: top + 20 });
    await pointer.click({ x: left + 50, y: top + 20 });
    await eventually('both are reported', () => chosen.length === 2);
    expect(chosen).to.deep.equal(['building', 'preparing']);
  });
});
