import { expect } from 'chai';
import { getInstanceById } from 'echarts/core';
import { open } from '../../src/chart/open.ts';
import { drop, enqueue, left } from '../../src/chart/scheduler.ts';
import { allInside, charts, frames, hasPart, place, route, TAGS, type Widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { listenersAndObservers, memory } from '../support/leaks.ts';
import { viewport } from '../support/viewport.ts';

declare const __STAMP__: string;

const WARM_UP = 200;
const CYCLES = 500;
/** How many are in the page at a time. */
const LANES = 6;
const MOST_GROWTH = 1024 * 1024;

const MARKUP = [
  '<indicator-gauge indicator="gdp-growth" group-key="a"></indicator-gauge>',
  '<plan-vs-actual indicators="gdp-growth budget-revenue pm25" group-key="a"></plan-vs-actual>',
  '<project-list page-size="2"></project-list>',
];

/** A place for one widget, and another, which speaks another language, to move it to. */
interface Lane {
  here: Element;
  there: ShadowRoot;
}

/** One over the other, as all of them are to be in view, where charts are drawn. */
async function lanes(): Promise<Lane[]> {
  await viewport(1280, 800);
  const page = place('<main></main>');
  return Array.from({ length: LANES }, () => {
    const box = document.createElement('section');
    box.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 600px';
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'en';
    const here = document.createElement('div');
    box.append(here, elsewhere);
    page.append(box);
    return { here, there: elsewhere.attachShadow({ mode: 'open' }) };
  });
}

const { href } = location;
after(() => history.replaceState(null, '', href));
let mounted = 0;

/** Each with a key of its own in the hash, or it would begin as another ended. */
function mount(cycle: number, { here }: Lane): Widget {
  mounted += 1;
  return place<Widget>(MARKUP[cycle % 3]?.replace('>', ` state-key="k${mounted}">`) ?? '', here);
}

const shows = (widget: Widget) =>
  eventually(`<${widget.localName}> shows a figure`, () => hasPart(widget, 'figure'));
const draws = (widget: Widget) => eventually(`<${widget.localName}> draws`, () => charts(widget).length > 0);

/** A widget whose figure stands in the page already. */
function standing(lane: Lane): Widget {
  const widget = place<Widget>('<indicator-gauge></indicator-gauge>', document.createElement('div'));
  widget.innerHTML = '<div class="dd-static"><figure>4%<div class="plot"></div></figure></div>';
  Object.assign((widget.firstElementChild as HTMLElement).dataset, {
    ddStatic: __STAMP__,
    ddSettings: '{"lang":"zh-CN"}',
  });
  lane.here.replaceChildren(widget);
  return widget;
}

const use = (widget: Widget, type: string, selector: string) =>
  allInside(widget, selector)[0]?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));

/** How far a widget comes before it leaves the page. */
const lives: ((lane: Lane, cycle: number) => Promise<void>)[] = [
  async (lane, cycle) => {
    mount(cycle, lane);
  },
  async (lane, cycle) => {
    mount(cycle, lane);
    await null;
  },
  async (lane, cycle) => {
    await mount(cycle, lane).updateComplete;
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    widget.src = route('web-page');
    await frames(cycle % 3);
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await shows(widget);
    lane.there.append(widget);
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await draws(widget);
    lane.there.append(widget);
    await frames(cycle % 3);
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await draws(widget);
    lane.there.append(widget);
    await draws(widget);
    widget.display = 'table';
    await frames(cycle % 3);
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await draws(widget);
    use(widget, 'pointerover', '[data-mark]');
    if (cycle % 2) await eventually('a tip is there', () => hasPart(widget, 'tooltip'));
    use(widget, 'click', '[data-source]');
    use(widget, 'click', '.download');
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await draws(widget);
    // A printer is chosen, and nothing printed.
    if (cycle % 4 === 0) dispatchEvent(new Event('beforeprint'));
    lane.there.append(widget);
  },
  async (lane, cycle) => {
    const widget = standing(lane);
    await frames(cycle % 5);
    lane.there.append(widget);
    await frames(cycle % 3);
    // Back where it says what it is asked for, or to be replaced by one that speaks English.
    if (cycle % 2) lane.here.append(widget);
    else await shows(widget);
  },
];

async function live(count: number): Promise<void> {
  const places = await lanes();
  let cycle = 0;
  const run = async (lane: Lane) => {
    while (cycle < count) {
      const now = cycle;
      cycle += 1;
      // Each of the lives with each of the widgets.
      await lives[now % lives.length]?.(lane, Math.floor(now / lives.length));
      lane.here.replaceChildren();
      lane.there.replaceChildren();
    }
  };
  await Promise.all(places.map(run));
  document.body.replaceChildren();
  await frames();
  await eventually('nothing waits to be drawn', () => left() === 0);
  await frames();
}

/** ECharts numbers its charts: those of others have come between two of one's own. */
function numberOfChart(): number {
  const chart = open(document.createElement('div'), 10, 10);
  chart.dispose();
  return Number(chart.id.slice('ec_'.length));
}

const isOpen = (number: number): boolean => getInstanceById(`ec_${number}`) !== undefined;
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);

describe('elements that have left the page', () => {
  it('leave nothing behind where they go before their code has come', async () => {
    const before = listenersAndObservers();
    const first = numberOfChart();
    const gone: Widget[] = [];
    const [lane] = (await lanes()) as [Lane];
    for (const wait of [() => undefined, () => Promise.resolve(), () => frames(1), () => frames(3)])
      for (const cycle of TAGS.keys()) {
        gone.push(mount(cycle, lane));
        await wait();
        lane.here.replaceChildren();
      }
    for (const widget of gone) await widget.updateComplete;
    // Asked for again once it is there, so that whoever waited for it has had it.
    await import('../../src/chart/charts.ts');
    await frames();
    expect(listenersAndObservers()).to.deep.equal(before);
    expect(numbers(first, numberOfChart()).filter(isOpen)).to.deep.equal([]);
  });

  it('leave nothing behind in the queue of drawings', async () => {
    let ended = false;
    // Ahead of all others and longer than their turn.
    const ahead = () => {
      for (const end = performance.now() + 20; performance.now() < end; );
      if (!ended) enqueue(ahead, Number.NEGATIVE_INFINITY);
    };
    const [one, ...others] = (await lanes()) as [Lane, ...Lane[]];
    await draws(mount(0, one));
    one.here.replaceChildren();
    await eventually('nothing waits to be drawn', () => left() === 0);
    enqueue(ahead, Number.NEGATIVE_INFINITY);
    try {
      for (const lane of others) mount(0, lane);
      await eventually('all wait to be drawn', () => left() === 1 + others.length);
      document.body.replaceChildren();
      expect(left()).to.equal(1);
    } finally {
      ended = true;
      drop(ahead);
    }
  });

  it(`have no chart, listener or observer after ${CYCLES} lives, and no memory in Chromium`, async function () {
    this.timeout(120_000);
    const before = listenersAndObservers();
    const first = numberOfChart();
    await live(WARM_UP);
    const warm = await memory();
    await live(CYCLES);
    const last = numberOfChart();
    expect(last - first).to.be.above(CYCLES);
    expect(numbers(first, last).filter(isOpen)).to.deep.equal([]);
    expect(listenersAndObservers()).to.deep.equal(before);
    const after = await memory();
    if (!warm || !after) return;
    expect(after.bytes - warm.bytes, 'bytes more').to.be.at.most(MOST_GROWTH);
    expect(after.nodes - warm.nodes, 'nodes more').to.be.at.most(CYCLES);
  });
});
