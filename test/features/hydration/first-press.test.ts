import { expect } from 'chai';
import {
  allInside,
  delayedReport,
  frames,
  isShown,
  part,
  place,
  settled,
  textOf,
  type Widget,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { openMenu } from '../../support/interaction.ts';
import { key } from '../../support/keyboard.ts';
import { finger, pointer } from '../../support/pointer.ts';
import {
  figureIn,
  GAUGE,
  hydrated,
  isHydrated,
  LIST,
  markup,
  prerendered,
  ROWS,
  textsIn,
  within,
} from '../../support/prerendered.ts';

// Away from any element: an engine may leave the pointer where the last test had it.
beforeEach(() => pointer.move({ x: 1, y: 1 }));
afterEach(() => {
  document.documentElement.style.fontSize = '';
  scrollTo(0, 0);
});

const GAUGE_IN_ENGLISH = 'indicator-gauge[lang=en]';
const TREND = 'indicator-trend';

/** Pronunciation above each Chinese character, as tools for learners and for reading with ease put it. */
function pronounce(root: Element): void {
  for (const text of textsIn(root)) {
    if (text.parentElement?.closest('option')) continue;
    text.replaceWith(
      ...[...text.data].map((character) => {
        if (!/\p{Script=Han}/u.test(character)) return character;
        const ruby = document.createElement('ruby');
        ruby.append(character, Object.assign(document.createElement('rt'), { textContent: 'zì' }));
        return ruby;
      }),
    );
  }
}

const tableButton = '.toolbar button:nth-child(2)';

/** Of the content or, where another size of the text has already replaced it, of the figure. */
function shownTableButton(element: Element): HTMLElement {
  const found = [within(element, tableButton), ...allInside<HTMLElement>(element, tableButton)].find(isShown);
  if (!found) throw new Error('no button for the table is shown');
  return found;
}

/** A table that is only heard has boxes as well. */
const showsTable = (element: Element) =>
  eventually(
    'the table is shown',
    () =>
      isHydrated(element) &&
      (element as Widget).display === 'table' &&
      part(element, 'table').getBoundingClientRect().height > 50,
  );

/** An element whose report comes when the test says so. */
async function waiting(selector: string, change: (element: Element) => void = () => {}) {
  const report = delayedReport('later');
  const element = await prerendered(selector, (each) => {
    each.setAttribute('src', report.src);
    change(each);
  });
  const arrive = async () => {
    await report.release();
    // Which takes as long as an unwanted replacement would.
    const other = document.createElement('indicator-gauge');
    document.body.append(other);
    await hydrated(other);
    other.remove();
    await frames();
  };
  return { element, arrive };
}

describe('prerendered content with pronunciation above its characters', () => {
  for (const selector of [GAUGE, GAUGE_IN_ENGLISH, ROWS, LIST, TREND])
    for (const size of ['100%', '200%'])
      it(`does not move when it is replaced, and keeps it: ${selector}, text of ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        const element = await prerendered(selector);
        pronounce(figureIn(element));
        await frames();
        const [figure, after] = [figureIn(element), element.nextElementSibling as Element];
        const rubies = (root: Element) => root.querySelectorAll('ruby').length;
        const controls = (root: Element) =>
          [...root.querySelectorAll('button, summary, input')]
            .filter(isShown)
            .filter((control) => !control.closest('[part=table], details > :not(summary)'))
            .map((control) => control.getBoundingClientRect().top);
        const [count, tops, end] = [rubies(figure), controls(figure), after.getBoundingClientRect().top];
        expect(count).to.be.above(5);
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await hydrated(element);
        await frames();
        const now = part(element, 'figure');
        expect(after.getBoundingClientRect().top).to.be.closeTo(end, 0.6);
        controls(now).forEach((top, index) => {
          expect(top).to.be.closeTo(tops[index] ?? 0, 1);
        });
        expect(controls(now)).to.have.lengthOf(tops.length);
        // Options of a list of choices, and titles of the author, have none.
        expect(rubies(now)).to.be.within(count - 10, count);
      });

  it('says what the content said, and later what it has to say', async () => {
    const element = await prerendered(GAUGE);
    pronounce(figureIn(element));
    const title = within(element, '.title').innerHTML;
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await hydrated(element);
    const now = () => part(element, 'title');
    expect(now().querySelectorAll('ruby').length).to.equal(title.split('<ruby>').length - 1);
    element.setAttribute('indicator', 'pm10');
    await eventually('it is another title', () => textOf(now()).includes('PM10'));
    await frames();
    expect(textOf(now())).to.equal('可吸入颗粒物（PM10）年均浓度');
    expect(now().querySelector('ruby') === null).to.equal(true);
  });
});

describe('the first press on prerendered content', () => {
  const CHANGES: Record<string, (element: Element) => void> = {
    plain: () => {},
    'with pronunciation': (element) => pronounce(figureIn(element)),
    'in large text': () => {
      document.documentElement.style.fontSize = '200%';
    },
    // As no tool should; the figure of the element has none.
    'with a notice': (element) => {
      within(element, '.head').before(
        Object.assign(document.createElement('p'), {
          textContent: '…',
          style: 'height: 90px',
        }),
      );
    },
  };
  for (const [what, change] of Object.entries(CHANGES)) {
    it(`is answered after the figure has taken its place under the pointer: ${what}`, async () => {
      const box = place(`<div style="padding: 60em 2em">${markup(ROWS)}</div>`);
      const element = box.firstElementChild as HTMLElement;
      await settled(element);
      change(element);
      shownTableButton(element).scrollIntoView({ block: 'center' });
      await frames();
      await pointer.move(shownTableButton(element));
      await hydrated(element);
      await frames();
      await pointer.down();
      await pointer.up();
      await showsTable(element);
    });

    it(`is answered if the report comes while it lasts: ${what}`, async () => {
      const { element, arrive } = await waiting(ROWS);
      change(element);
      await pointer.move(within(element, tableButton));
      await pointer.down();
      await arrive();
      expect(isHydrated(element)).to.equal(false);
      await pointer.up();
      await showsTable(element);
    });
  }

  it('is answered once, by a menu that stays open', async () => {
    const { element, arrive } = await waiting(ROWS);
    for (let time = 0; time < 2; time += 1) await pointer.click(within(element, '.download'));
    await arrive();
    await eventually('the menu is open', () => openMenu(element) !== null);
    await frames(10);
    expect(openMenu(element) === null).to.equal(false);
  });

  it('is answered although it has selected what is near', async () => {
    const { element, arrive } = await waiting(ROWS);
    await pointer.click(within(element, tableButton));
    getSelection()?.selectAllChildren(within(element, '.title'));
    await arrive();
    await showsTable(element);
  });

  it('is answered as well as the second one', async () => {
    const { element, arrive } = await waiting(ROWS);
    await pointer.click(within(element, tableButton));
    await pointer.click(within(element, '.download'));
    await arrive();
    await showsTable(element);
    await eventually('the menu is open', () => openMenu(element) !== null);
  });

  it('is answered by the browser alone where that is a link', async () => {
    const { element, arrive } = await waiting(ROWS, (each) => {
      const link = Object.assign(document.createElement('a'), { href: '#there', textContent: 'there' });
      each.querySelector('.note')?.append(link);
    });
    let followed = 0;
    document.addEventListener('click', (event) => {
      if ((event.composedPath()[0] as Element).localName === 'a') followed += 1;
    });
    within(element, '.note a').scrollIntoView({ block: 'center' });
    await pointer.click(within(element, '.note a'));
    await arrive();
    await hydrated(element);
    await frames(10);
    expect(followed).to.equal(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens what was closed, once', async () => {
    const { element, arrive } = await waiting(GAUGE);
    await pointer.move(within(element, '.sources > summary'));
    await pointer.down();
    await arrive();
    await pointer.up();
    await hydrated(element);
    await eventually(
      'it is open',
      () => allInside<HTMLDetailsElement>(element, '.sources')[0]?.open === true,
    );
    await frames(10);
    expect(allInside<HTMLDetailsElement>(element, '.sources')[0]?.open).to.equal(true);
  });

  it('is answered by the control of the same name where the content has other controls', async () => {
    const { element, arrive } = await waiting(ROWS, (each) => {
      const button = each.querySelector('.toolbar button:first-child') as HTMLElement;
      button.before(button.cloneNode(true));
    });
    await pointer.click(within(element, '.toolbar button:nth-child(3)'));
    await arrive();
    await showsTable(element);
  });

  for (const name of ['Enter', ' '] as const)
    it(`is answered if it is a key, held while the report comes: ${name === ' ' ? 'space' : name}`, async () => {
      const { element, arrive } = await waiting(ROWS);
      within(element, tableButton).focus();
      await key(name, true);
      await arrive();
      // Enter clicks as soon as it is down.
      expect(isHydrated(element)).to.equal(name === 'Enter');
      await key(name, false);
      await showsTable(element);
    });

  it('is answered if it is a tap, with the report before or after its end', async () => {
    for (const late of [false, true]) {
      const { element, arrive } = await waiting(ROWS);
      if (!(await finger.put(within(element, tableButton)))) return;
      if (!late) {
        await arrive();
        expect(isHydrated(element)).to.equal(false);
      }
      await finger.lift();
      if (late) await arrive();
      await showsTable(element);
    }
  });

  it('is over when the window loses the focus, or the press ends elsewhere', async () => {
    for (const end of [
      () => dispatchEvent(new FocusEvent('blur')),
      () => document.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })),
    ]) {
      const { element, arrive } = await waiting(ROWS);
      const down = new PointerEvent('pointerdown', { bubbles: true, buttons: 1, view: window });
      within(element, '.title').dispatchEvent(down);
      await arrive();
      expect(isHydrated(element)).to.equal(false);
      end();
      await hydrated(element);
    }
  });
});
