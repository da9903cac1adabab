import { expect } from 'chai';
import { charts, frames, place, shown, type Widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { zhanhe } from '../support/reports.ts';
import { viewport } from '../support/viewport.ts';

const MANY = 200;
const MOST = 40;

const gauges = (): Widget[] => [...document.querySelectorAll('indicator-gauge')];
const open = () => gauges().reduce((sum, gauge) => sum + charts(gauge).length, 0);

const plots = (): Element[] =>
  gauges().flatMap((gauge) => [...(gauge.shadowRoot?.querySelectorAll('.plot') ?? [])]);
const isSeen = (plot: Element) => {
  const { top, bottom } = plot.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const isDrawn = (plot: Element) => plot.querySelector('svg path') !== null;

async function page(): Promise<void> {
  await viewport(1280, 800);
  const withDial = zhanhe.indicators.filter(({ observations }) =>
    (['plan', 'actual'] as const).every((wanted) =>
      observations.some(({ role, value, year }) => role === wanted && value !== null && year === zhanhe.year),
    ),
  );
  const tags = Array.from(
    { length: MANY },
    (_, index) => `<indicator-gauge indicator="${withDial[index % withDial.length]?.id}"></indicator-gauge>`,
  );
  place(
    `<main style="display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px">${tags.join('')}</main>`,
  );
  for (const gauge of gauges()) await shown(gauge);
  expect(plots().length).to.be.at.least(MANY * 0.9);
}

describe('a page of 200 gauges', () => {
  it('has at most 40 charts open at any scroll position, and none missing in view', async () => {
    await page();
    const height = document.documentElement.scrollHeight;
    const jumps = [0, 0.1, 0.13, 0.16, 0.19, 0.5, 0.9, 1, 0.95, 0.4, 0.02, 0];
    for (const at of jumps) {
      scrollTo(0, at * (height - innerHeight));
      await eventually(`all in view is drawn at ${at}`, () => plots().filter(isSeen).every(isDrawn));
      await eventually(`what is far from the viewport is closed at ${at}`, () => open() <= MOST);
      expect(plots().filter(isSeen).length).to.be.above(3);
      expect(document.documentElement.scrollHeight).to.equal(height);
    }
  });

  it('draws all charts for print, and closes them afterwards', async () => {
    await page();
    await eventually('the first are drawn', () => plots().filter(isSeen).every(isDrawn));
    dispatchEvent(new Event('beforeprint'));
    expect(plots().every(isDrawn)).to.equal(true);
    await frames();
    expect(plots().every(isDrawn)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.be.at.most(MOST);
    expect(plots().filter(isSeen).every(isDrawn)).to.equal(true);
  });
});
