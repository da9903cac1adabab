import { expect } from 'chai';
import rendered from '../../fixtures/rendered.html?raw';
import { frames, hasPart, place, settled, shown, type Widget } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { chipIn, choose, count, current, title } from '../../support/selection.ts';

const source = new DOMParser().parseFromString(rendered, 'text/html');
const { href } = location;

afterEach(() => history.replaceState(null, '', href));

/** An element with the figure it was rendered with, and what links it, beside one at work. */
async function standing(selector: string, links: object, other = ''): Promise<[Widget, Widget]> {
  const element = document.importNode(source.querySelector(selector) as Widget, true);
  for (const [name, value] of Object.entries(links)) element.setAttribute(name, value);
  const box = place('<main></main>');
  // What is in use when the file for it arrives, gives way: not under the pointer, then.
  box.style.paddingBlockStart = '300px';
  box.append(element);
  await settled(element);
  const at = document.createElement('div');
  box.append(at);
  return [element, other ? await shown(place<Widget>(other, at)) : element];
}

const works = (element: Element) => hasPart(element, 'figure');
const GAUGE = 'indicator-gauge[indicator=gdp-growth]';
const ROWS = 'plan-vs-actual:not([group])';
const LIST = 'project-list';
const PM25 = '细微颗粒物（PM2.5）年均浓度';

describe('a figure that stands in the page, and is linked', () => {
  for (const selector of [GAUGE, ROWS, LIST]) {
    it(`is left to stand while there is no choice: ${selector}`, async () => {
      const [element] = await standing(
        selector,
        { 'group-key': 'a', 'state-key': 'x' },
        '<indicator-gauge group-key="a"></indicator-gauge>',
      );
      await settled(element);
      await frames();
      expect(works(element)).to.equal(false);
    });
  }

  it('gives way to a gauge that shows what is chosen elsewhere', async () => {
    const [gauge, rows] = await standing(
      GAUGE,
      { 'group-key': 'a' },
      '<plan-vs-actual group-key="a" indicators="gdp-growth pm25"></plan-vs-actual>',
    );
    expect(works(gauge)).to.equal(false);
    await choose(rows, 'pm25');
    await eventually('the gauge shows it', () => title(gauge) === PM25);
  });

  it('gives way to a list of the category that is chosen elsewhere', async () => {
    const [standingList, list] = await standing(
      LIST,
      { 'group-key': 'a' },
      '<project-list group-key="a"></project-list>',
    );
    chipIn(list, 'energy').click();
    await eventually('it gives way', () => works(standingList));
    expect(count(standingList)).to.equal('筛出4个，共65个项目');
  });

  it('is where a choice can be made', async () => {
    const [rows, gauge] = await standing(
      ROWS,
      { 'group-key': 'a' },
      '<indicator-gauge group-key="a"></indicator-gauge>',
    );
    const name = rows.querySelector<HTMLElement>('.dd-static [data-mark="indicator:pm25"] .name');
    name?.click();
    await eventually('the gauge shows it', () => title(gauge) === PM25);
    await eventually('the row is marked', () => String(current(rows)).startsWith(PM25));
  });

  it('gives way to the view in the hash', async () => {
    history.replaceState(null, '', `${href.split('#')[0]}#x.category=energy&x.page=1`);
    const [list] = await standing(LIST, { 'state-key': 'x' });
    await eventually('it gives way', () => works(list));
    expect(count(list)).to.equal('筛出4个，共65个项目');
  });

  it('gives way to the chosen row in the hash', async () => {
    history.replaceState(null, '', `${href.split('#')[0]}#x.indicator=pm25`);
    const [rows] = await standing(ROWS, { 'state-key': 'x' });
    await eventually('the row is marked', () => String(current(rows)).startsWith(PM25));
  });
});
