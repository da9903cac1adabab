import { expect } from 'chai';
import { allOf, appearanceOf, differences } from '../support/appearance.ts';
import {
  allInside,
  drawn,
  frames,
  inside,
  isShown,
  painted,
  part,
  place,
  recordEvents,
  TAGS,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';

const root = document.documentElement;
afterEach(() => {
  root.removeAttribute('style');
  root.removeAttribute('dir');
});

/** Dispatches the events of a click on a mark: WebKit's driver cannot click in a scaled page. */
function click(mark: Element): void {
  const { left, top, width, height } = mark.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    mark.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, ...place }));
}

const SCALES = ['zoom: 0.8', 'zoom: 1.25', 'zoom: 2', 'transform: scale(0.8)', 'transform: scale(1.25)'];

describe('the marks of a chart', () => {
  for (const scale of SCALES)
    it(`are hit where they are seen in a page with ${scale}`, async () => {
      root.style.cssText = `${scale}; transform-origin: 0 0`;
      const element = await drawn(place('<project-list></project-list>'));
      const [plot] = allInside(element, '.category .plot');
      plot?.scrollIntoView({ block: 'center' });
      const changed = recordEvents('filter-changed');
      const mark = () => painted(element, 'stage-building').find((one) => plot?.contains(one));
      // Scrolling may have closed its chart, or brought it near.
      await eventually('its bar is drawn', () => mark() !== undefined);
      click(mark() as Element);
      await eventually('it is selected', () => changed.length > 0);
      const [{ category, stage } = {}] = changed;
      expect([category, stage]).to.deep.equal(['industry', 'building']);
    });

  for (const scale of SCALES)
    it(`fill their box in a page with ${scale}`, async () => {
      root.style.cssText = `${scale}; transform-origin: 0 0`;
      const element = await drawn(place('<indicator-gauge indicator="gdp-growth"></indicator-gauge>'));
      const box = inside(element, '.plot').getBoundingClientRect();
      const svg = inside(element, '.plot svg').getBoundingClientRect();
      for (const side of ['left', 'top', 'width', 'height'] as const)
        expect(svg[side], side).to.be.closeTo(box[side], 2);
    });
});

describe('a page with dir="rtl"', () => {
  for (const tag of TAGS)
    it(`has <${tag}> with its usual appearance`, async () => {
      const box = place(`<main><${tag}></${tag}></main>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      const before = appearanceOf(allOf(element));
      root.dir = 'rtl';
      await frames();
      expect(differences(before, appearanceOf(allOf(element)))).to.deep.equal([]);
    });
});

describe('a page with a root font size of 62.5%', () => {
  for (const tag of TAGS)
    it(`has <${tag}> in the font size of its parent`, async () => {
      const box = place(`<main style="font-size: 16px"><${tag}></${tag}></main>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      const before = appearanceOf(allOf(element));
      root.style.fontSize = '62.5%';
      await frames();
      expect(differences(before, appearanceOf(allOf(element)))).to.deep.equal([]);
      expect(isShown(part(element, 'title'))).to.equal(true);
      expect(getComputedStyle(part(element, 'title')).fontSize).to.equal('16px');
    });
});
