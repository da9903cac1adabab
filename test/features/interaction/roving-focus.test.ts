import { expect } from 'chai';
import { allInside, place, settled, shown, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';

async function rows(attributes = 'group="economy"') {
  const page = place(
    `<main><button>前</button><plan-vs-actual ${attributes}></plan-vs-actual><button>后</button></main>`,
  );
  const element = await withInteraction(await shown(page.children[1] as HTMLElement));
  return { element, before: page.children[0] as HTMLElement, after: page.children[2] as HTMLElement };
}

const names = (element: Element) => allInside<HTMLButtonElement>(element, '.name');
const focused = (element: Element) =>
  names(element).indexOf(element.shadowRoot?.activeElement as HTMLButtonElement);
const stops = (element: Element) =>
  names(element).flatMap(({ tabIndex }, index) => (tabIndex === 0 ? [index] : []));

describe('keyboard navigation in the rows of <plan-vs-actual>', () => {
  it('has one tab stop', async () => {
    const { element, before, after } = await rows();
    expect(stops(element)).to.deep.equal([0]);
    before.focus();
    const order: string[] = [];
    for (let step = 0; step < 9 && document.activeElement !== after; step += 1) {
      await press('Tab');
      order.push(textOf(element.shadowRoot?.activeElement ?? document.activeElement));
    }
    expect(order.filter((name) => names(element).some((button) => textOf(button) === name))).to.deep.equal([
      '全区生产总值增速',
    ]);
    expect(document.activeElement === after, 'Tab leads out').to.equal(true);
  });

  for (const [keys, from, to] of [
    ['ArrowDown', 0, 1],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 7, 7],
    ['End', 0, 7],
    ['Home', 5, 0],
    ['ArrowRight', 2, 2],
    ['Control+End', 2, 2],
  ] as const) {
    it(`moves from ${from} to ${to} with ${keys}`, async () => {
      const { element } = await rows();
      names(element)[from]?.focus();
      await press(keys);
      expect(focused(element)).to.equal(to);
      expect(stops(element)).to.deep.equal([to]);
    });
  }

  it('changes no tab stop where none moves', async () => {
    const { element } = await rows();
    const root = element.shadowRoot as ShadowRoot;
    names(element)[0]?.focus();
    let changed = 0;
    const changes = new MutationObserver((records) => {
      changed += records.length;
    });
    changes.observe(root, { subtree: true, attributeFilter: ['tabindex'] });
    (element as HTMLElement & { requestUpdate(): void }).requestUpdate();
    await settled(element);
    expect(changed).to.equal(0);
    await press('ArrowDown');
    expect(changed).to.equal(2);
    changes.disconnect();
  });

  it('returns to the last focused row', async () => {
    const { element, after } = await rows();
    names(element)[3]?.focus();
    after.focus();
    await press('Shift+Tab');
    expect(focused(element)).to.equal(3);
  });

  it('selects with Enter, and keeps the focus', async () => {
    const { element } = await rows();
    names(element)[2]?.focus();
    await press('Enter');
    await settled(element);
    expect(names(element)[2]?.getAttribute('aria-current')).to.equal('true');
    expect(focused(element)).to.equal(2);
  });

  it('does not scroll the page by a key pressed before the interaction layer is loaded', async () => {
    const element = await shown(place('<plan-vs-actual group="economy"></plan-vs-actual>'));
    const [first] = names(element);
    const pressed = (target: Element | null | undefined, init: KeyboardEventInit) =>
      target?.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }),
      );
    first?.focus();
    // Nothing is awaited here, so the interaction layer is not loaded yet.
    expect(allInside(element, '.tip')).to.have.lengthOf(0);
    expect([
      pressed(first, { key: 'ArrowDown' }),
      pressed(first, { key: 'Home', altKey: true }),
      pressed(first, { key: 'End', ctrlKey: true }),
      pressed(first, { key: 'ArrowUp', metaKey: true }),
      pressed(first, { key: 'ArrowDown', shiftKey: true }),
      pressed(first, { key: 'a' }),
      pressed(allInside(element, '.toolbar button')[0], { key: 'End' }),
      pressed(allInside(element, '[part~=table]')[0], { key: 'ArrowDown' }),
    ]).to.deep.equal([false, true, true, true, true, true, true, true]);
    await eventually('the next row has the focus', () => focused(element) === 1);
  });

  it('does not scroll the page by a key on the source of a project either', async () => {
    const element = await shown(place('<project-list></project-list>'));
    const [first, second] = allInside(element, '.project summary');
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    first?.focus();
    first?.dispatchEvent(key);
    expect([allInside(element, '.tip').length, key.defaultPrevented]).to.deep.equal([0, true]);
    await eventually('the next has the focus', () => element.shadowRoot?.activeElement === second);
  });

  it('keeps one tab stop with fewer rows', async () => {
    const { element } = await rows();
    names(element)[6]?.focus();
    element.setAttribute('group', 'ecology');
    await settled(element);
    expect(stops(element)).to.have.lengthOf(1);
    element.setAttribute('indicators', 'pm10');
    await settled(element);
    expect(stops(element)).to.deep.equal([0]);
  });
});
