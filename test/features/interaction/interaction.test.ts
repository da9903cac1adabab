import { expect } from 'chai';
import {
  allInside,
  frames,
  inside,
  part,
  place,
  rowName,
  settled,
  shown,
  TAGS,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { linesOf, sourceDialog, tooltip, withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { zhanhe } from '../../support/reports.ts';

const table = async () =>
  withInteraction(await shown(place('<plan-vs-actual display="table"></plan-vs-actual>')));

const sort = (element: Element, column: number) =>
  allInside(element, 'th .sort')[column] as HTMLButtonElement;
const headers = (element: Element) => allInside(element, 'tbody th').map(textOf);
const status = (element: Element) => textOf(inside(element, '[role=status]'));
const said = (element: Element) =>
  allInside(element, 'th[aria-sort]').map((th) => th.getAttribute('aria-sort'));

describe('the interaction layer', () => {
  it('is loaded on first use, once', async () => {
    for (const tag of TAGS) {
      const element = await shown(place(`<${tag}></${tag}>`));
      expect(allInside(element, '.tip')).to.have.lengthOf(0);
      await withInteraction(element);
      await withInteraction(element);
      expect(allInside(element, '.tip, .menu, .source-note')).to.have.lengthOf(3);
    }
  });

  it('handles the event that loaded it', async () => {
    const element = await shown(place('<plan-vs-actual></plan-vs-actual>'));
    inside(element, '.row .name').focus();
    await eventually('the tooltip of the row', () => tooltip(element) !== null);
    expect(linesOf(tooltip(element))[0]).to.equal('全区生产总值增速');
  });

  it('tells the element which indicator was clicked, and whether that pinned its tooltip', async () => {
    const element = await withInteraction(await shown(place('<plan-vs-actual></plan-vs-actual>')));
    const told: unknown[] = [];
    element.addEventListener('mark-selected', (event) => told.push((event as CustomEvent).detail));
    const [first, second] = allInside(element, '.row .name');
    for (const name of [first, first, second]) name?.click();
    expect(told).to.deep.equal([
      { indicator: 'gdp-growth', pinned: true },
      { indicator: 'gdp-growth', pinned: false },
      { indicator: 'industrial-value-added-growth', pinned: true },
    ]);
  });

  it('does not change the style sheets of the element', async () => {
    const element = await shown(place('<plan-vs-actual></plan-vs-actual>'));
    const own = new CSSStyleSheet();
    element.shadowRoot?.adoptedStyleSheets.push(own);
    await withInteraction(element);
    expect(element.shadowRoot?.adoptedStyleSheets.includes(own)).to.equal(true);
  });

  it('closes and removes its listeners on disconnection, and works again on reconnection', async () => {
    const listeners = new Set<string>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (type: string, ...rest: unknown[]) => {
      listeners.add(type);
      Reflect.apply(addEventListener, document, [type, ...rest]);
    };
    document.removeEventListener = (type: string, ...rest: unknown[]) => {
      listeners.delete(type);
      Reflect.apply(removeEventListener, document, [type, ...rest]);
    };
    try {
      const page = place('<main><p></p><plan-vs-actual></plan-vs-actual><div></div></main>');
      const element = await withInteraction(await shown(page.children[1] as HTMLElement));
      inside(element, '.row .name').focus();
      await eventually('the tooltip', () => tooltip(element) !== null);
      expect([...listeners].sort()).to.include.members(['keydown', 'pointerdown']);
      element.remove();
      expect([tooltip(element) === null, [...listeners].filter((type) => type !== 'focusin')]).to.deep.equal([
        true,
        [],
      ]);
      page.lastElementChild?.append(element);
      await settled(element);
      allInside(element, '.row .name')[1]?.focus();
      await eventually('the tooltip', () => tooltip(element) !== null);
      expect(linesOf(tooltip(element))[0]).to.equal('规模以上工业增加值增速');
      expect(allInside(element, '.tip, .menu, .source-note')).to.have.lengthOf(3);
      await press('Escape');
      expect(tooltip(element) === null).to.equal(true);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });

  it('is not installed if its element is removed before it is loaded', async () => {
    const element = await shown(place('<plan-vs-actual></plan-vs-actual>'));
    inside(element, '.row .name').focus();
    element.remove();
    await import('../../../src/features/interaction/interaction.ts');
    await frames(2);
    expect([tooltip(element) === null, sourceDialog(element) === null]).to.deep.equal([true, true]);
  });

  it('closes a tooltip whose mark is no longer shown', async () => {
    const element = await withInteraction(
      await shown(place<HTMLElement & { display: string }>('<plan-vs-actual></plan-vs-actual>')),
    );
    inside(element, '.row .name').focus();
    await eventually('the tooltip', () => tooltip(element) !== null);
    element.display = 'table';
    await settled(element);
    expect(tooltip(element) === null).to.equal(true);
  });
});

describe('the order of a table', () => {
  it('cycles through ascending, descending and original, with one announcement each', async () => {
    const element = await table();
    const before = headers(element);
    const messages: string[] = [];
    new MutationObserver(() => messages.push(status(element))).observe(inside(element, '[role=status]'), {
      childList: true,
      subtree: true,
      characterData: true,
    });
    expect([status(element), said(element)]).to.deep.equal(['', []]);
    sort(element, 2).focus();
    for (const [expected, message] of [
      [['ascending'], '按2023年完成排序（升序）'],
      [['descending'], '按2023年完成排序（降序）'],
      [[], '已恢复原顺序'],
    ] as const) {
      await press('Enter');
      await eventually(message, () => status(element) === message);
      expect(said(element)).to.deep.equal(expected);
    }
    expect(headers(element)).to.deep.equal(before);
    expect(messages).to.have.lengthOf(3);
    expect(element.shadowRoot?.activeElement === sort(element, 2)).to.equal(true);
  });

  it('is that of the column, numbers by size', async () => {
    const element = await table();
    sort(element, 2).click();
    await settled(element);
    const multiplier = (unit: string) => (unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1);
    const numbers = allInside(element, 'tbody tr')
      .map(
        ({ children }) =>
          Number.parseFloat(textOf(children[2]).replace('−', '-').replace(',', '')) *
          multiplier(textOf(children[1])),
      )
      .filter((number) => !Number.isNaN(number));
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => a - b));
  });

  it('moves the sources with the figures', async () => {
    const element = await table();
    sort(element, 2).click();
    await settled(element);
    const [row] = allInside(element, 'tbody tr');
    row?.querySelector<HTMLElement>('.figure-button')?.click();
    await eventually('its source', () => sourceDialog(element) !== null);
    expect(sourceDialog(element)?.getAttribute('aria-label')).to.include(row && rowName(row));
  });

  it('is kept when the language changes', async () => {
    const element = await table();
    sort(element, 2).click();
    await settled(element);
    const idsBy = (lang: 'zh' | 'en') =>
      allInside(element, 'tbody tr').map(
        (row) => zhanhe.indicators.find(({ name }) => name[lang] === rowName(row))?.id,
      );
    const order = idsBy('zh');
    expect(order).not.to.include(undefined);
    element.lang = 'en';
    await eventually('English', () => textOf(sort(element, 2)) === '2023 actual');
    expect(said(element)).to.deep.equal(['ascending']);
    expect(idsBy('en')).to.deep.equal(order);
  });

  it('is no longer announced once the language changes', async () => {
    const element = await table();
    sort(element, 2).click();
    await eventually('it is announced', () => status(element) !== '');
    element.setAttribute('group', 'economy');
    await eventually('there are fewer rows', () => headers(element).length === 8);
    expect(status(element)).to.equal('按2023年完成排序（升序）');
    element.lang = 'en';
    await eventually('English', () => textOf(sort(element, 2)) === '2023 actual');
    expect(status(element)).to.equal('');
    sort(element, 2).click();
    await eventually(
      'it is announced in English',
      () => status(element) === 'Sorted by 2023 actual, descending',
    );
  });

  it('is in a scroll container with a name, which is focusable', async () => {
    const element = await table();
    const box = part(element, 'table');
    expect([box.getAttribute('role'), box.tabIndex, getComputedStyle(box).overflowX]).to.deep.equal([
      'region',
      0,
      'auto',
    ]);
    expect(box.getAttribute('aria-label')).to.not.be.oneOf([null, '']);
  });

  it('has one tab stop for its headings and one for its figures, none while visually hidden', async () => {
    const element = await table();
    const stops = (selector: string) =>
      allInside(element, selector).filter(({ tabIndex }) => tabIndex === 0).length;
    expect([stops('th .sort'), stops('td .figure-button')]).to.deep.equal([1, 1]);
    element.setAttribute('display', 'chart');
    await settled(element);
    expect([stops('th .sort'), stops('td .figure-button')]).to.deep.equal([0, 0]);
  });
});
