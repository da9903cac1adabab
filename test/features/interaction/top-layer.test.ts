import { expect } from 'chai';
import { allInside, frames, inside, part, place, shown } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { openMenu, sourceDialog, tooltip, withInteraction } from '../../support/interaction.ts';
import { pointer } from '../../support/pointer.ts';

beforeEach(() => pointer.move({ x: 2, y: 2 }));

/** Whether each corner of a box is what the user sees there, and not what lies over it or cuts it off. */
const isUncut = (widget: Element, box: HTMLElement): boolean => {
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const corners = [
    [left + 6, top + 6],
    [right - 6, top + 6],
    [left + 6, bottom - 6],
    [right - 6, bottom - 6],
  ] as const;
  return corners.every(([x, y]) => box.contains(widget.shadowRoot?.elementFromPoint(x, y) ?? null));
};

/** Containers that cut off what is in them. */
const CLIPPING: Record<string, string> = {
  'overflow: hidden': 'overflow: hidden; height: 150px; width: 420px',
  'overflow: clip': 'overflow: clip; height: 150px; width: 420px',
  'a scroll box': 'overflow: auto; height: 150px; width: 420px',
  'contain: paint': 'contain: paint; height: 150px; width: 420px',
  'a clip path': 'clip-path: inset(0); height: 150px; width: 420px',
  'a layer below another': 'position: relative; z-index: 0; height: 150px; width: 420px',
};

async function rowsIn(style: string): Promise<HTMLElement> {
  const page = place(
    `<main style="padding: 120px 0 300px"><div style="${style}"><plan-vs-actual indicators="pm10"></plan-vs-actual></div><p style="position: relative; z-index: 1; background: #fff; height: 200px; margin: 0"></p></main>`,
  );
  const element = await shown(page.querySelector('plan-vs-actual') as HTMLElement);
  const box = element.parentElement as HTMLElement;
  box.scrollTop = 0;
  scrollTo(0, 0);
  return withInteraction(element);
}

describe('what opens over a figure', () => {
  for (const [what, style] of Object.entries(CLIPPING))
    it(`is not cut off: ${what}`, async () => {
      const element = await rowsIn(style);
      part(element, 'toolbar').scrollIntoView({ block: 'center' });
      inside(element, '.name').focus();
      await eventually('the tooltip is there', () => tooltip(element) !== null);
      await frames(2);
      expect(isUncut(element, tooltip(element) as HTMLElement), 'tooltip').to.equal(true);
      inside(element, '.download').click();
      await eventually('the menu is there', () => openMenu(element) !== null);
      await frames(2);
      expect(isUncut(element, openMenu(element) as HTMLElement), 'menu').to.equal(true);
      inside(element, '[data-source]').click();
      await eventually('the source is there', () => sourceDialog(element) !== null);
      await frames(2);
      expect(isUncut(element, sourceDialog(element) as HTMLElement), 'source').to.equal(true);
    });

  it('stays with its mark when the page or a box in it scrolls', async () => {
    const element = await rowsIn('overflow: auto; height: 260px; width: 420px');
    const box = element.parentElement as HTMLElement;
    inside(element, '.name').focus({ preventScroll: true });
    await eventually('the tooltip is there', () => tooltip(element) !== null);
    const row = inside(element, '.row');
    const gap = () => {
      const [tip, { top, bottom }] = [tooltip(element)?.getBoundingClientRect(), row.getBoundingClientRect()];
      return tip ? Math.min(Math.abs(tip.top - bottom), Math.abs(tip.bottom - top)) : Number.NaN;
    };
    expect(gap()).to.be.within(0, 14);
    for (const scroll of [() => box.scrollBy(0, 20), () => scrollBy(0, 40)]) {
      const { top } = row.getBoundingClientRect();
      scroll();
      await frames(3);
      expect(row.getBoundingClientRect().top).not.to.equal(top);
      expect(gap()).to.be.within(0, 14);
    }
  });

  it('is as wide as the figure at most, in a page that is scaled', async () => {
    for (const style of ['width: 300px', 'width: 300px; zoom: 1.5', 'width: 500px; transform: scale(0.8)']) {
      const element = await rowsIn(style);
      inside(element, '.name').focus();
      await eventually('the tooltip is there', () => tooltip(element) !== null);
      const figure = part(element, 'figure').getBoundingClientRect();
      const tip = (tooltip(element) as HTMLElement).getBoundingClientRect();
      const row = inside(element, '.row').getBoundingClientRect();
      expect(tip.width, style).to.be.at.most(figure.width + 1);
      expect(tip.left, style).to.be.at.least(figure.left - 1);
      expect(Math.min(Math.abs(tip.top - row.bottom), Math.abs(tip.bottom - row.top)), style).to.be.below(14);
    }
  });

  it('is gone with its figure', async () => {
    const element = await rowsIn('width: 420px');
    inside(element, '.name').focus();
    await eventually('the tooltip is there', () => tooltip(element) !== null);
    const parent = element.parentElement as HTMLElement;
    element.remove();
    parent.append(element);
    expect(allInside(element, '.tip:not([hidden]), .menu:not([hidden])').length).to.equal(0);
  });
});
