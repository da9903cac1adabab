import { expect } from 'chai';
import type { ProjectList } from '../../../src/elements/project-list/project-list.ts';
import { frames, inside, recordEvents, settled, textOf, widget } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { commit, compose } from '../../support/input-method.ts';
import { tooltip } from '../../support/interaction.ts';
import { press, type } from '../../support/keyboard.ts';

const search = (element: Element) => inside<HTMLInputElement>(element, 'input[type=search]');
const count = (element: Element) => textOf(inside(element, '.count-line span'));
const status = (element: Element) => textOf(inside(element, '[role=status]'));
const { href } = location;
afterEach(() => history.replaceState(null, '', href));

/** A list whose search has the focus. */
async function searched(): Promise<ProjectList> {
  const element = await widget<ProjectList>('<project-list state-key="list"></project-list>');
  search(element).focus();
  return element;
}

/** Longer than the URL waits for further changes. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('a search by an input method', () => {
  it('begins when the text is written, not with its letters', async () => {
    const element = await searched();
    const changes = recordEvents('filter-changed');
    const before = count(element);
    await compose('daolu');
    await settled(element);
    await pause();
    expect(search(element).value).to.equal('daolu');
    expect([count(element), status(element), location.hash, changes.length]).to.deep.equal([
      before,
      '',
      '',
      0,
    ]);
    await commit('道路');
    await eventually('it is searched', () => count(element) !== before);
    await pause();
    expect(search(element).value).to.equal('道路');
    expect(status(element)).to.not.equal('');
    expect(decodeURIComponent(location.hash)).to.equal('#list.q=道路');
    expect(changes.map(({ query }) => query)).to.deep.equal(['道路']);
  });

  it('goes on while the element is updated', async () => {
    const element = await searched();
    await compose('dao');
    element.headingLevel = 2;
    await settled(element);
    expect(search(element).value).to.equal('dao');
    await commit('道');
    await eventually('it is searched', () => element.query === '道');
  });

  it('closes nothing and clears no selection by the Escape that ends it', async () => {
    const rows = await widget('<plan-vs-actual></plan-vs-actual>');
    const name = inside(rows, '.row .name');
    name.click();
    await eventually('its tooltip is open', () => tooltip(rows) !== null);
    const pressEscape = (isComposing: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing }),
      );
    expect(pressEscape(true)).to.equal(true);
    expect(pressEscape(false)).to.equal(false);
  });
});

describe('a field of a figure', () => {
  const TYPES = ['keydown', 'keypress', 'keyup'] as const;

  for (const [what, field] of [
    ['search', (element: Element) => search(element)],
    ['order', (element: Element) => inside(element, 'select')],
  ] as const)
    it(`keeps what is typed from the shortcuts of the page, but no other key: ${what}`, async () => {
      const element = await searched();
      const heard: string[] = [];
      const hear = (event: KeyboardEvent) => heard.push(event.key);
      for (const type of TYPES) document.addEventListener(type, hear);
      try {
        field(element).focus();
        await type('s/?');
        await frames();
        expect(heard).to.deep.equal([]);
        await press('Escape');
        expect(heard).to.include('Escape');
        await press('Control+k');
        expect(heard).to.include('k');
      } finally {
        for (const type of TYPES) document.removeEventListener(type, hear);
      }
    });

  it('keeps characters that are made with AltGr, and with an input method', async () => {
    const element = await searched();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    const told = (options: KeyboardEventInit) =>
      search(element).dispatchEvent(
        new KeyboardEvent('keydown', { ...options, bubbles: true, composed: true }),
      );
    const altGr: KeyboardEventInit = { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true };
    // Scripts cannot make such an event in WebKit.
    if (new KeyboardEvent('keydown', altGr).getModifierState('AltGraph')) told(altGr);
    told({ key: 'Process', keyCode: 229 });
    told({ key: 'a', isComposing: true });
    told({ key: '𠮷' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal([]);
  });
});
