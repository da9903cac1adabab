import { expect } from 'chai';
import { allOf, appearanceOf, differences } from '../support/appearance.ts';
import { allInside, inside, isShown, marks, part, place, shown, TAGS } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { framed } from '../support/frame.ts';
import { tooltip } from '../support/interaction.ts';
import { GAUGE, hydrated, prerendered } from '../support/prerendered.ts';

const ALL = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

const draws = async (element: HTMLElement) => {
  await shown(element);
  part(element, 'chart').scrollIntoView();
  await eventually(`<${element.localName}> draws`, () => marks(element).length > 0);
};

const emptyPage = () =>
  framed('srcdoc="<!doctype html><html lang=zh-CN><body style=\'margin: 0; width: 700px\'>"');

/** What the page has around its elements. */
const section = () => place<HTMLElement>(`<section style="width: 700px">${ALL}</section>`);

describe('an element that is moved to another document', () => {
  for (const tag of TAGS)
    it(`keeps its styles and its drawing, there and back: ${tag}`, async () => {
      const box = section();
      const element = box.querySelector<HTMLElement>(tag) as HTMLElement;
      await draws(element);
      const before = appearanceOf(allOf(element));
      const frame = document.createElement('iframe');
      frame.width = '780';
      frame.height = '560';
      frame.srcdoc = '<!doctype html><html lang="zh-CN"><body style="margin: 0; width: 700px">';
      box.after(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const page = frame.contentDocument as Document;
      for (let time = 0; time < 2; time += 1) {
        page.body.append(element);
        await draws(element);
        expect(differences(before, appearanceOf(allOf(element)))).to.deep.equal([]);
        box.append(element);
        await draws(element);
        expect(differences(before, appearanceOf(allOf(element)))).to.deep.equal([]);
      }
    });

  it('takes with it what it is given there', async () => {
    const [gauge] = section().children as unknown as [HTMLElement];
    await draws(gauge);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    (frame.contentDocument as Document).body.append(gauge);
    gauge.setAttribute('src', '/test-routes/not-found');
    await eventually('a message is shown', () => allInside(gauge, '.message').length > 0);
    expect(getComputedStyle(inside(gauge, '.message')).borderInlineStartWidth).to.equal('4px');
    document.body.append(gauge);
    expect(getComputedStyle(inside(gauge, '.message')).borderInlineStartWidth).to.equal('4px');
  });

  it('opens its tooltips there', async () => {
    const [, rows] = section().children as unknown as [HTMLElement, HTMLElement];
    await draws(rows);
    const frame = document.createElement('iframe');
    frame.height = '600';
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    page.body.append(rows);
    await draws(rows);
    inside(rows, '.row').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await eventually('a tooltip is there', () => tooltip(rows) !== null);
    expect(isShown(tooltip(rows) as Element)).to.equal(true);
    page.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(tooltip(rows)).to.equal(null);
  });

  it('is drawn for the paper of its new page', async () => {
    const page = await emptyPage();
    const frame = page.defaultView?.frameElement as HTMLElement;
    const other = document.createElement('div');
    frame.after(other);
    other.innerHTML = '<indicator-gauge></indicator-gauge>';
    const gauge = other.firstElementChild as HTMLElement;
    await draws(gauge);
    page.body.style.paddingTop = '5000px';
    page.body.append(gauge);
    await eventually('its drawing is closed', () => marks(gauge).length === 0);
    dispatchEvent(new Event('beforeprint'));
    expect(marks(gauge).length).to.equal(0);
    page.defaultView?.dispatchEvent(new Event('beforeprint'));
    expect(marks(gauge).length).to.be.above(0);
  });

  it('passes through documents that are not shown', async () => {
    const [gauge] = section().children as unknown as [HTMLElement];
    await draws(gauge);
    const before = appearanceOf(allOf(gauge));
    const parent = gauge.parentElement as HTMLElement;
    document.implementation.createHTMLDocument('').body.append(gauge);
    parent.prepend(gauge);
    await draws(gauge);
    expect(differences(before, appearanceOf(allOf(gauge)))).to.deep.equal([]);
  });

  it('has its own figure where the style sheet of prerendered content is not', async () => {
    const element = await prerendered(GAUGE);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    (frame.contentDocument as Document).body.append(element);
    await hydrated(element);
    await draws(element);
    expect(getComputedStyle(part(element, 'figure')).borderTopWidth).to.equal('1px');
  });
});
