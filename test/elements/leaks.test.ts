import { expect } from 'chai';
import { drop, enqueue, left } from '../../src/scheduler.ts';
import { allInside, charts, frames, hasPart, place, route, TAGS, type Widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { listenersAndObservers, memory } from '../support/leaks.ts';
import { viewport } from '../support/viewport.ts';

declare const __STAMP__: string;

const WARM_UP = 200;
/** Every one of the 10 stages with every combination of `cycle % 2`, `cycle % 3` and `cycle % 5`. */
const CYCLES = 300;
/** Many enough for a growth to be more than noise. */
const CYCLES_IN_MEMORY = 500;
/** Elements in the page at a time. */
const LANES = 6;
const MOST_GROWTH = 1024 * 1024;
const BEFORE_CHARTS = -0.5;

const MARKUP = [
  '<indicator-gauge indicator="gdp-growth" group-key="a"></indicator-gauge>',
  '<plan-vs-actual indicators="gdp-growth budget-revenue pm25" group-key="a"></plan-vs-actual>',
  '<project-list page-size="2"></project-list>',
];

/** A container, and another one in another language to move the element to. */
interface Lane {
  here: Element;
  there: ShadowRoot;
}

/** Overlapping, so that all are in view and draw their charts. */
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

/** A state key for each, or it would start with the state of another. */
function mount(cycle: number, { here }: Lane): Widget {
  mounted += 1;
  return place<Widget>(MARKUP[cycle % 3]?.replace('>', ` state-key="k${mounted}">`) ?? '', here);
}

/** The least of several measurements: on a busy machine, some work has not ended at the first one. */
async function leastMemory(): ReturnType<typeof memory> {
  let least = await memory();
  for (let again = 0; again < 4; again += 1) {
    await frames(30);
    const now = await memory();
    if (now && least && now.bytes < least.bytes) least = now;
  }
  return least;
}

const shows = (widget: Widget) =>
  eventually(`<${widget.localName}> shows a figure`, () => hasPart(widget, 'figure'));
const draws = (widget: Widget) => eventually(`<${widget.localName}> draws`, () => charts(widget).length > 0);

/** A prerendered element. */
function prerendered(lane: Lane): Widget {
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

/** The stages of its life at which an element is removed. */
const stages: ((lane: Lane, cycle: number) => Promise<void>)[] = [
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
    if (cycle % 2) await eventually('a tooltip is there', () => hasPart(widget, 'tooltip'));
    use(widget, 'click', '[data-source]');
    use(widget, 'click', '.download');
  },
  async (lane, cycle) => {
    const widget = mount(cycle, lane);
    await draws(widget);
    // As in a cancelled print dialog.
    if (cycle % 4 === 0) dispatchEvent(new Event('beforeprint'));
    lane.there.append(widget);
  },
  async (lane, cycle) => {
    const widget = prerendered(lane);
    await frames(cycle % 5);
    lane.there.append(widget);
    await frames(cycle % 3);
    // Moved back before it is loaded, or replaced by an English one.
    if (cycle % 2) lane.here.append(widget);
    else await shows(widget);
  },
];

async function runStages(count: number): Promise<void> {
  const places = await lanes();
  let cycle = 0;
  const run = async (lane: Lane) => {
    while (cycle < count) {
      const now = cycle;
      cycle += 1;
      // Every stage with every element.
      await stages[now % stages.length]?.(lane, Math.floor(now / stages.length));
      lane.here.replaceChildren();
      lane.there.replaceChildren();
    }
  };
  await Promise.all(places.map(run));
  document.body.replaceChildren();
  await frames();
  await eventually('the queue is empty', () => left() === 0);
  await frames();
}

describe('elements that have left the page', () => {
  it('leave nothing behind if removed before their code has loaded', async () => {
    const before = listenersAndObservers();
    const gone: Widget[] = [];
    const [lane] = (await lanes()) as [Lane];
    for (const wait of [() => undefined, () => Promise.resolve(), () => frames(1), () => frames(3)])
      for (const cycle of TAGS.keys()) {
        gone.push(mount(cycle, lane));
        await wait();
        lane.here.replaceChildren();
      }
    for (const widget of gone) await widget.updateComplete;
    // Imported again, so that everything that awaited it has run.
    await import('../../src/chart/charts.ts');
    await frames();
    expect(listenersAndObservers()).to.deep.equal(before);
  });

  it('leave nothing behind in the drawing queue', async () => {
    let ended = false;
    // In the queue before charts and tables, after first figures, and longer than a time slice.
    const ahead = () => {
      for (const end = performance.now() + 20; performance.now() < end; );
      if (!ended) enqueue(ahead, BEFORE_CHARTS);
    };
    const [one, ...others] = (await lanes()) as [Lane, ...Lane[]];
    await draws(mount(0, one));
    one.here.replaceChildren();
    await eventually('the queue is empty', () => left() === 0);
    enqueue(ahead, BEFORE_CHARTS);
    try {
      for (const lane of others) mount(0, lane);
      // A chart and a table each.
      await eventually('all are queued', () => left() === 1 + 2 * others.length);
      document.body.replaceChildren();
      expect(left()).to.equal(1);
    } finally {
      ended = true;
      drop(ahead);
    }
  });

  it('have no chart, listener or observer, and no memory growth in Chromium', async function () {
    this.timeout(120_000);
    const before = listenersAndObservers();
    // Other engines report no memory.
    const isMeasured = (await memory()) !== false;
    if (isMeasured) await runStages(WARM_UP);
    const warm = await leastMemory();
    await runStages(isMeasured ? CYCLES_IN_MEMORY : CYCLES);
    expect(listenersAndObservers()).to.deep.equal(before);
    const after = await leastMemory();
    if (!warm || !after) return;
    expect(after.bytes - warm.bytes, 'bytes more').to.be.at.most(MOST_GROWTH);
    expect(after.nodes - warm.nodes, 'nodes more').to.be.at.most(CYCLES_IN_MEMORY);
  });
});
