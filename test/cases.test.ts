import { expect } from 'chai';
import { caseOf, hasProblems, open, shows } from './support/cases.ts';
import { contrast } from './support/contrast.ts';
import {
  allInside,
  frames,
  hasPart,
  inside,
  isShown,
  part,
  settled,
  TAGS,
  textOf,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { marksIn, the } from './support/frame.ts';
import { commit, compose } from './support/input-method.ts';
import { sourceDialog, tooltip, withInteraction } from './support/interaction.ts';
import { press } from './support/keyboard.ts';
import { hydrated } from './support/prerendered.ts';

const files = import.meta.glob<string>('./cases/*.{html,xhtml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const viewOf = (page: Document) => page.defaultView as Window & typeof globalThis;
const elementsIn = (page: Document) => [...page.querySelectorAll<HTMLElement>(TAGS.join())];
const firstIn = (page: Document) => elementsIn(page)[0] as HTMLElement;
const colorsOf = (element: Element) => getComputedStyle(element);

/** What the pages state in `then`. */
const STATEMENTS: Record<string, (page: Document) => void | Promise<void>> = {
  'it is in quirks mode': (page) => {
    expect(page.compatMode).to.equal('BackCompat');
  },
  'it is in GBK': (page) => {
    expect(page.characterSet).to.equal('GBK');
    expect(textOf(page.querySelector('#text'))).to.equal('示例区');
    expect(viewOf(page)).to.include({ after: true });
  },
  'its table can be read': async (page) => {
    const element = firstIn(page);
    await eventually('it has its table', () => allInside(element, 'tbody td').length > 0);
    const ground = colorsOf(part(element, 'figure')).backgroundColor;
    expect(contrast(ground, 'rgb(0, 0, 0)'), 'the figure is dark').to.be.below(4);
    for (const cell of allInside(element, 'th, td'))
      expect(contrast(colorsOf(cell).color, ground), textOf(cell)).to.be.at.least(4.5);
  },
  'nothing of its fallback is left beside it': (page) => {
    const element = firstIn(page);
    const beside = [...page.body.querySelectorAll('span, a')].filter((one) => !element.contains(one));
    expect(beside.map(textOf)).to.deep.equal([]);
  },
  'no link in it runs a script': async (page) => {
    const element = firstIn(page);
    allInside<HTMLElement>(element, '.figure-button').find(isShown)?.click();
    await eventually('its source is shown', () => sourceDialog(element) !== null);
    for (const link of allInside<HTMLAnchorElement>(element, 'a[href]'))
      expect(link.protocol).to.match(/^https?:$/);
  },
  'nothing in it is markup of the report': (page) => {
    expect(allInside(firstIn(page), 'img, script, [onerror]')).to.have.lengthOf(0);
  },
  'its chart is drawn when the network is back': async (page) => {
    const element = firstIn(page);
    const says = () => textOf(element.shadowRoot).includes('图形未能载入');
    await eventually('it says that its chart is missing', says);
    expect(marksIn(element)).to.equal(0);
    await eventually('it is drawn', () => {
      viewOf(page).dispatchEvent(new Event('online'));
      return marksIn(element) > 0;
    });
    await eventually('the warning is gone', () => !says());
  },
  'its texts are wrapped': (page) =>
    eventually('they are wrapped', () => page.querySelectorAll('.dd-static font').length > 5),
  'it is morphed': (page) => eventually('it is morphed', () => 'morphed' in page.body.dataset),
  'its controls are visible': (page) =>
    eventually('they are visible', () =>
      [...page.querySelectorAll('.dd-static :is(.tools, .find, .filters.kind)')].every(
        (control) => getComputedStyle(control).visibility === 'visible',
      ),
    ),
  'a click on the second button shows the table': async (page) => {
    const element = firstIn(page);
    await eventually('it can be used', () => element.querySelector('.dd-usable') !== null);
    element.querySelector<HTMLElement>('.toolbar button:nth-child(2), .more')?.click();
    await hydrated(element);
    if (element.localName === 'indicator-gauge') {
      await eventually('the tools are shown', () => hasPart(element, 'toolbar'));
      inside(element, '.toolbar button:nth-child(2)').click();
    }
    await eventually('the table is shown', () => allInside(element, '[part=table]').some(isShown));
    expect(isShown(part(element, 'chart'))).to.equal(false);
  },
  'its ids are unique': async (page) => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.have.length.above(1);
    expect([...new Set(ids)]).to.deep.equal(ids);
  },
  'Enter and its buttons do not submit the form': async (page) => {
    const list = firstIn(page);
    list.querySelector<HTMLElement>('.dd-static [type=search]')?.focus();
    await press('Enter');
    for (const button of list.querySelectorAll<HTMLElement>('.dd-static button')) button.click();
    await hydrated(list);
    for (const button of allInside<HTMLElement>(list, 'button')) button.click();
    await settled(list);
  },
  'it is drawn for print, and not before': async (page) => {
    const drawings = () => elementsIn(page).map(marksIn);
    expect(Math.max(...drawings())).to.equal(0);
    await eventually('all are drawn', () => {
      viewOf(page).dispatchEvent(new Event('beforeprint'));
      return Math.min(...drawings()) > 0;
    });
  },
  'nothing is searched while letters are composed': async (page) => {
    const list = the(page, 'project-list');
    const count = () => textOf(inside(list, '.count-line'));
    const before = count();
    inside(list, '[type=search]').focus();
    await compose('daolu');
    // Longer than the URL waits for further changes.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([list.query, count(), viewOf(page).location.hash]).to.deep.equal(['', before, '']);
    await commit('道路');
    await eventually('it is searched', () => list.query === '道路' && count() !== before);
  },
  'its tooltip is not cut off': async (page) => {
    const element = await withInteraction(firstIn(page));
    inside(element, '.name').focus();
    await eventually('its tooltip is there', () => tooltip(element) !== null);
    await frames();
    const tip = tooltip(element) as HTMLElement;
    const { left, top, right, bottom } = tip.getBoundingClientRect();
    for (const x of [left + 6, right - 6])
      for (const y of [top + 6, bottom - 6])
        expect(tip.contains(element.shadowRoot?.elementFromPoint(x, y) ?? null), `${x},${y}`).to.equal(true);
  },
  'no verdict reaches out of its figure': (page) => {
    for (const element of elementsIn(page)) {
      const { right } = part(element, 'figure').getBoundingClientRect();
      const verdicts = allInside(element, '[part~=verdict]').filter(isShown);
      expect(verdicts).to.not.be.empty;
      for (const verdict of verdicts)
        expect(verdict.getBoundingClientRect().right, element.parentElement?.style.width).to.be.below(right);
    }
  },
  'its list is filtered by its address': async (page) => {
    const list = the(page, 'project-list');
    await eventually('it is filtered', () => list.category === 'transport');
    await eventually('it says so', () => textOf(inside(list, '.count-line')).includes('筛出11个'));
    expect(viewOf(page).location.hash).to.match(/#wechat_redirect$/);
  },
  'its frame is as high as the figure in it': async (page) => {
    const holder = page.querySelector('iframe') as HTMLIFrameElement;
    const inner = () => holder.contentDocument?.querySelector('indicator-gauge');
    await eventually('its figure is drawn', () => {
      const gauge = inner();
      return !!gauge && marksIn(gauge) > 0;
    });
    await eventually('the frame fits', () => {
      const content = inner()?.getBoundingClientRect().bottom ?? 0;
      return content > 200 && holder.clientHeight >= content && holder.clientHeight < content + 40;
    });
  },
};

describe('a small page of each kind', () => {
  const cases = Object.entries(files).map(([path, page]) => caseOf(path, page));

  it('is known by what it states', () => {
    expect(cases).to.have.length.above(20);
    const stated = new Set(cases.flatMap(({ then = [] }) => then));
    expect([...stated].sort()).to.deep.equal(Object.keys(STATEMENTS).sort());
  });

  for (const one of cases)
    it(`${one.name}: ${one.kind}`, async () => {
      const page = await open(one);
      await shows(page, one);
      for (const statement of one.then ?? []) await STATEMENTS[statement]?.(page);
      await hasProblems(page, one);
    });
});
