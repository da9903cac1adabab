import { expect } from 'chai';
import { addressOf } from '../../../src/elements/shared/anchor.ts';
import { place, settled, shown, type Widget } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import {
  GAUGE as GAUGE_RENDERED,
  hydrated,
  isHydrated,
  prerendered,
  within,
} from '../../support/prerendered.ts';

const GAUGE = '<indicator-gauge indicator="pm10"></indicator-gauge>';

async function anchorsOf(markup: string): Promise<string[]> {
  const elements = [...place<HTMLElement>(`<section>${markup}</section>`).children] as Widget[];
  for (const element of elements) {
    await shown(element);
    await settled(element);
  }
  return elements.map((element) => new URL(addressOf(element)).hash);
}

const isInView = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top > -1 && top < innerHeight;
};

describe('the anchor of a figure', () => {
  afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

  it('is made from its indicator, or from its report and its element', async () => {
    expect(
      await anchorsOf(`${GAUGE}<plan-vs-actual></plan-vs-actual><project-list></project-list>`),
    ).to.deep.equal(['#dd-pm10', '#dd-zhanhe-2023-plan-vs-actual', '#dd-zhanhe-2023-project-list']);
  });

  it('is the id that the page gives', async () => {
    expect(await anchorsOf('<indicator-gauge id="own" indicator="pm10"></indicator-gauge>')).to.deep.equal([
      '#own',
    ]);
  });

  it('leaves the element as the page made it', async () => {
    await anchorsOf(GAUGE);
    expect(document.querySelector('indicator-gauge')?.hasAttribute('id')).to.equal(false);
  });

  it('is there once in a page, also beside an id of the page', async () => {
    expect(await anchorsOf(GAUGE.repeat(3))).to.deep.equal(['#dd-pm10', '#dd-pm10-2', '#dd-pm10-3']);
    place('<p id="dd-gdp-growth"></p>');
    const gauge = document.createElement('indicator-gauge');
    gauge.setAttribute('indicator', 'gdp-growth');
    document.body.append(gauge);
    await shown(gauge);
    expect(new URL(addressOf(gauge)).hash).to.equal('#dd-gdp-growth-2');
    gauge.remove();
  });

  it('is another for one in words than for one with a chart', async () => {
    const [brief, rows] = [
      '<plan-vs-actual display="brief"></plan-vs-actual>',
      '<plan-vs-actual></plan-vs-actual>',
    ];
    expect(await anchorsOf(`${brief}${rows}`)).to.deep.equal([
      '#dd-zhanhe-2023-plan-vs-actual-brief',
      '#dd-zhanhe-2023-plan-vs-actual',
    ]);
  });

  it('is the id of details around it, whose content may come when they are opened', async () => {
    const details = (id: string) => `<details open${id}><p>${GAUGE}</p></details>`;
    place(`<section id="outside">${details(' id="air"')}${details('')}</section>`);
    const [first, other] = document.querySelectorAll<Widget>('indicator-gauge');
    if (!first || !other) throw new Error('no elements');
    await shown(other);
    expect([first, other].map((gauge) => new URL(addressOf(gauge)).hash)).to.deep.equal([
      '#air',
      '#dd-pm10-2',
    ]);
  });

  it('opens details around the figure that it leads to', async () => {
    place(
      `<div style="height: 3000px"></div><details open><details open>${GAUGE}</details></details><div style="height: 3000px"></div>`,
    );
    const gauge = document.querySelector<Widget>('indicator-gauge');
    if (!gauge) throw new Error('no element');
    await shown(gauge);
    await settled(gauge);
    for (const details of document.querySelectorAll('details')) details.open = false;
    location.hash = '#dd-pm10';
    await eventually('it is in view', () => gauge.getClientRects().length > 0 && isInView(gauge));
  });

  it('is an id in prerendered HTML, which leads to it without script', async () => {
    const gauge = await prerendered(GAUGE_RENDERED);
    expect(gauge.querySelector('.root')?.id).to.equal('dd-gdp-growth');
    expect(new URL(addressOf(gauge as Widget)).hash).to.equal('#dd-gdp-growth');
    gauge.style.marginBlock = '3000px';
    location.hash = '#dd-gdp-growth';
    await eventually('it is in view', () => isInView(gauge));
    expect(isHydrated(gauge)).to.equal(false);
    scrollTo(0, 0);
    within(gauge, 'summary').click();
    await hydrated(gauge);
    await settled(gauge);
    expect(new URL(addressOf(gauge as Widget)).hash).to.equal('#dd-gdp-growth');
    history.replaceState(null, '', '#');
    location.hash = '#dd-gdp-growth';
    await eventually('it is in view again', () => isInView(gauge));
  });

  it('keeps the state that the address has', async () => {
    history.replaceState(null, '', '#top&list.category=transport&other.page=2');
    const list = await shown(place<Widget>('<project-list id="projects" state-key="list"></project-list>'));
    await settled(list);
    expect(new URL(addressOf(list)).hash).to.equal('#projects&list.category=transport');
  });

  it('stays where an address leads to, with its state, while figures above take their place', async () => {
    const above = (count: number) => '<p style="height: 300px"></p>'.repeat(count);
    const box = place(
      `<section>${above(3)}<div></div>${above(6)}<project-list id="projects" state-key="list"></project-list>${above(9)}</section>`,
    );
    const list = box.querySelector<Widget>('project-list');
    if (!list) throw new Error('no element');
    await shown(list);
    await settled(list);
    location.hash = '#projects&list.category=transport';
    await eventually('it is in view', () => isInView(list));
    const gauges = box.querySelector('div') as HTMLElement;
    gauges.innerHTML = GAUGE.repeat(3);
    // As in a browser that does not keep the place by itself.
    scrollTo(0, 0);
    for (const gauge of gauges.children) await settled(gauge as Widget);
    await eventually('it is in view again', () => isInView(list));
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
    gauges.innerHTML = GAUGE;
    await settled(gauges.firstElementChild as Widget);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(0);
  });

  it('is where an address leads to, also when it changes', async () => {
    history.replaceState(null, '', '#dd-pm10');
    const [gauge, other] = place<HTMLElement>(
      `<section><div style="height: 3000px"></div>${GAUGE}<div style="height: 3000px"></div><project-list></project-list></section>`,
    ).querySelectorAll<Widget>('indicator-gauge, project-list');
    if (!gauge || !other) throw new Error('no elements');
    await shown(gauge);
    await eventually('it is in view', () => isInView(gauge));
    await shown(other);
    await settled(other);
    location.hash = '#dd-zhanhe-2023-project-list';
    await eventually('the other is in view', () => isInView(other));
  });
});
