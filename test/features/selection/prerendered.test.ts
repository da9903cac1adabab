import { expect } from 'chai';
import rendered from '../../fixtures/rendered.html?raw';
import { frames, hasPart, place, settled, shown, type Widget } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { chipIn, choose, count, current, title } from '../../support/selection.ts';

const source = new DOMParser().parseFromString(rendered, 'text/html');
const { href } = location;

afterEach(() => history.replaceState(null, '', href));

/** A prerendered element with its keys, and another element beside it that has rendered. */
async function prerendered(selector: string, keys: object, other = ''): Promise<[Widget, Widget]> {
  const element = document.importNode(source.querySelector(selector) as Widget, true);
  for (const [name, value] of Object.entries(keys)) element.setAttribute(name, value);
  const box = place('<main></main>');
  // Content under the pointer is hydrated once the code has loaded: keep it away from the pointer.
  box.style.paddingBlockStart = '300px';
  box.append(element);
  await settled(element);
  const at = document.createElement('div');
  box.append(at);
  return [element, other ? await shown(place<Widget>(other, at)) : element];
}

const isHydrated = (element: Element) => hasPart(element, 'figure');
const GAUGE = 'indicator-gauge[indicator=gdp-growth]';
const ROWS = 'plan-vs-actual:not([group])';
const LIST = 'project-list';
const PM25 = '细微颗粒物（PM2.5）年均浓度';

describe('prerendered content with selection sync', () => {
  for (const selector of [GAUGE, ROWS, LIST]) {
    it(`is not hydrated while nothing is selected: ${selector}`, async () => {
      const [element] = await prerendered(
        selector,
        { 'group-key': 'a', 'state-key': 'x' },
        '<indicator-gauge group-key="a"></indicator-gauge>',
      );
      await settled(element);
      await frames();
      expect(isHydrated(element)).to.equal(false);
    });
  }

  it('is replaced by a gauge of the indicator selected in another element', async () => {
    const [gauge, rows] = await prerendered(
      GAUGE,
      { 'group-key': 'a' },
      '<plan-vs-actual group-key="a" indicators="gdp-growth pm25"></plan-vs-actual>',
    );
    expect(isHydrated(gauge)).to.equal(false);
    await choose(rows, 'pm25');
    await eventually('the gauge shows it', () => title(gauge) === PM25);
  });

  it('is replaced by a list of the category selected in another element', async () => {
    const [prerenderedList, list] = await prerendered(
      LIST,
      { 'group-key': 'a' },
      '<project-list group-key="a"></project-list>',
    );
    chipIn(list, 'energy').click();
    await eventually('the list is hydrated', () => isHydrated(prerenderedList));
    expect(count(prerenderedList)).to.equal('筛出4个，共68个项目');
  });

  it('can be used to select', async () => {
    const [rows, gauge] = await prerendered(
      ROWS,
      { 'group-key': 'a' },
      '<indicator-gauge group-key="a"></indicator-gauge>',
    );
    const name = rows.querySelector<HTMLElement>('.dd-static [data-mark="indicator:pm25"] .name');
    name?.click();
    await eventually('the gauge shows it', () => title(gauge) === PM25);
    await eventually('the row is marked', () => String(current(rows)).startsWith(PM25));
  });

  it('is replaced by the view in the hash', async () => {
    history.replaceState(null, '', `${href.split('#')[0]}#x.category=energy&x.page=1`);
    const [list] = await prerendered(LIST, { 'state-key': 'x' });
    await eventually('the list is hydrated', () => isHydrated(list));
    expect(count(list)).to.equal('筛出4个，共68个项目');
  });

  it('is replaced by rows with the one in the hash selected', async () => {
    history.replaceState(null, '', `${href.split('#')[0]}#x.indicator=pm25`);
    const [rows] = await prerendered(ROWS, { 'state-key': 'x' });
    await eventually('the row is marked', () => String(current(rows)).startsWith(PM25));
  });
});
