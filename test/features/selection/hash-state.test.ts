import { expect } from 'chai';
import {
  allInside,
  frames,
  inside,
  part,
  place,
  settled,
  shown,
  textOf,
  type Widget,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { type } from '../../support/keyboard.ts';
import { chipIn, choose, count, current, isPinned, nameIn, title } from '../../support/selection.ts';

const { href } = location;
const [base = ''] = href.split('#');

const setHash = (hash: string) => history.replaceState(null, '', hash ? `${base}#${hash}` : base);
beforeEach(() => setHash(''));
after(() => history.replaceState(null, '', href));

const hash = () => (location.href.includes('#') ? location.href.slice(location.href.indexOf('#') + 1) : '');
const says = (expected: string) => eventually(`the hash is #${expected}`, () => hash() === expected);

const LIST = '<project-list state-key="x"></project-list>';
const ROWS = '<plan-vs-actual state-key="x" indicators="gdp-growth pm25 pm10"></plan-vs-actual>';

const make = async (markup = LIST): Promise<Widget> => shown(place<Widget>(markup));
const counts = (list: Element, expected: string) =>
  eventually(`the list says ${expected}`, () => count(list) === expected);
const button = (widget: Element, label: string) => {
  const found = allInside<HTMLButtonElement>(widget, 'button').find((each) => textOf(each) === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
};
const sortBy = (list: Element, value: string) => {
  const select = inside<HTMLSelectElement>(list, 'select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const pageText = (list: Element) => textOf(inside(list, 'nav span'));
const heading = (widget: Element, column: number) => inside(widget, `[data-column="${column}"]`);
const PM25 = '细微颗粒物（PM2.5）年均浓度 低为好';

/** The visible state of an element. */
const seen = (widget: Element) => [
  textOf(part(widget, 'figure').querySelector('.count-line')),
  allInside(widget, 'ol .name').map(textOf),
  allInside(widget, 'tbody th').map(textOf),
  allInside(widget, '[aria-pressed=true], [aria-current=true]').map(textOf),
  allInside(widget, '[aria-sort]').map((each) => each.getAttribute('aria-sort')),
];

describe('a view in the hash', () => {
  for (const [what, markup, act, expected] of [
    ['a category', LIST, (list: Element) => chipIn(list, 'transport').click(), 'x.category=transport'],
    [
      'a kind',
      LIST,
      (list: Element) => allInside<HTMLElement>(list, '.filters.kind .button')[2]?.click(),
      'x.kind=programme',
    ],
    ['a stage', LIST, (list: Element) => inside(list, '[data-mark="phase:done"]').click(), 'x.stage=done'],
    [
      'a search',
      LIST,
      async (list: Element) => {
        inside(list, 'input').focus();
        await type('学校');
      },
      'x.q=%E5%AD%A6%E6%A0%A1',
    ],
    ['an order', LIST, (list: Element) => sortBy(list, 'name'), 'x.sort=name'],
    ['a page', LIST, (list: Element) => button(list, '下一页').click(), 'x.page=2'],
    ['the table', LIST, (list: Element) => button(list, '表格').click(), 'x.display=table'],
    ['an indicator', ROWS, (rows: Element) => choose(rows, 'pm25'), 'x.indicator=pm25'],
    [
      'the order of a table',
      ROWS.replace('>', ' display="table">'),
      async (rows: Element) => {
        heading(rows, 3).click();
        await eventually('it is sorted', () => allInside(rows, '[aria-sort=ascending]').length === 1);
        heading(rows, 3).click();
      },
      'x.order=-4',
    ],
  ] as const) {
    it(`stores ${what}, and another element with the key shows the same: ${expected}`, async () => {
      const first = await make(markup);
      const before = seen(first);
      await act(first);
      await says(expected);
      await settled(first);
      const now = seen(first);
      expect(now).to.not.deep.equal(before);
      expect(seen(await make(markup))).to.deep.equal(now);
      expect(hash()).to.equal(expected);
    });
  }

  it('has the whole state, and is removed once the state is that of the attributes', async () => {
    const list = await make(
      '<project-list state-key="x" category="energy" sort="name" page-size="2"></project-list>',
    );
    const author = seen(list);
    chipIn(list, 'transport').click();
    sortBy(list, 'category');
    await says('x.category=transport&x.sort=category');
    button(list, '下一页').click();
    await says('x.category=transport&x.sort=category&x.page=2');
    chipIn(list, 'transport').click();
    await says('x.category=&x.sort=category');
    chipIn(list, 'energy').click();
    sortBy(list, 'name');
    await says('');
    await settled(list);
    expect(seen(list)).to.deep.equal(author);
  });

  it('is applied from the first rendering', async () => {
    setHash('x.category=transport&x.page=2&x.sort=name');
    const list = document.createElement('project-list');
    list.stateKey = 'x';
    const states = new Set<string>();
    document.body.append(list);
    await list.updateComplete;
    const watch = () => {
      for (const each of allInside(list, '.count-line span:first-child'))
        states.add(`${textOf(each)} ${pageText(list)}`);
    };
    const watcher = new MutationObserver(watch);
    watcher.observe(list.renderRoot, { subtree: true, childList: true, characterData: true });
    watch();
    await shown(list);
    await frames();
    watch();
    watcher.disconnect();
    expect([...states]).to.deep.equal(['筛出11个，共68个项目 第2页，共2页']);
  });

  for (const [others, joint] of [
    ['section', '&'],
    ['/route/2', '?'],
    ['/route?b=%zz&a=%E4%b8%80', '&'],
    ['y.q=1&a=1&&x=2&x.other=3', '&'],
  ] as const) {
    it(`preserves the rest, byte for byte: #${others}`, async () => {
      setHash(others);
      const kept = hash();
      const list = await make();
      expect(count(list)).to.equal('共68个项目');
      chipIn(list, 'energy').click();
      await says(`${kept}${joint}x.category=energy`);
      chipIn(list, 'energy').click();
      await says(kept);
    });
  }

  it('preserves history entries and their state', async () => {
    const { length } = history;
    history.replaceState({ mine: 1 }, '', base);
    const events: string[] = [];
    const listen = ({ type: name }: Event) => events.push(name);
    for (const name of ['hashchange', 'popstate']) addEventListener(name, listen);
    const list = await make();
    chipIn(list, 'energy').click();
    await says('x.category=energy');
    await frames();
    for (const name of ['hashchange', 'popstate']) removeEventListener(name, listen);
    expect([history.length, history.state, events]).to.deep.equal([length, { mine: 1 }, []]);
  });

  it('is written for several elements, each under its own key', async () => {
    const box = place('<main></main>');
    box.innerHTML = `${LIST}${LIST.replace('"x"', '"列 1"')}${ROWS.replace('"x"', '"r"')}`;
    const [one, other, rows] = [...box.children] as [Widget, Widget, Widget];
    for (const widget of [one, other, rows]) await shown(widget);
    chipIn(one, 'energy').click();
    chipIn(other, 'transport').click();
    await choose(rows, 'pm25');
    await eventually('all are in the hash', () =>
      ['x.category=energy', '%E5%88%97%201.category=transport', 'r.indicator=pm25'].every((entry) =>
        hash().split('&').includes(entry),
      ),
    );
    chipIn(one, 'energy').click();
    await eventually('one is removed', () => hash().split('&').length === 2);
    expect(count(other)).to.equal('筛出11个，共68个项目');
  });

  it('follows back, forward and edits', async () => {
    const list = await make();
    location.hash = 'x.category=energy&x.stage=done';
    await counts(list, '筛出3个，共68个项目');
    location.hash = 'x.category=transport&x.page=2';
    await counts(list, '筛出11个，共68个项目');
    await eventually('the second page is shown', () => pageText(list) === '第2页，共2页');
    history.back();
    await counts(list, '筛出3个，共68个项目');
    history.back();
    await counts(list, '共68个项目');
    history.go(2);
    await counts(list, '筛出11个，共68个项目');
    await eventually('the second page is shown again', () => pageText(list) === '第2页，共2页');
    await settled(list);
    expect(hash()).to.equal('x.category=transport&x.page=2');
  });

  it('is followed by rows, too', async () => {
    const rows = await make(ROWS);
    location.hash = 'x.indicator=pm25&x.order=1&x.display=table';
    await eventually('the row is marked', () => String(current(rows)) === PM25);
    await eventually('the table is sorted', () => allInside(rows, '[aria-sort=ascending]').length === 1);
    expect((rows as HTMLElementTagNameMap['plan-vs-actual']).display).to.equal('table');
    location.hash = '';
    await eventually('nothing is marked', () => current(rows).length === 0);
    await eventually('nothing is sorted', () => allInside(rows, '[aria-sort]').length === 0);
  });

  it('is ignored if invalid, and preserved until the user changes something', async () => {
    const bad = `x.category=gardens&x.kind=road&x.stage=%zz&x.sort=price&x.page=0&x.order=0&x.display=3d&x.q=${'a'.repeat(201)}`;
    setHash(bad);
    const list = await make();
    await frames();
    expect([count(list), pageText(list), hash()]).to.deep.equal(['共68个项目', '第1页，共7页', bad]);
    expect(part(list, 'toolbar').querySelector('[aria-pressed=true]')?.textContent?.trim()).to.equal('图表');
    button(list, '下一页').click();
    await says('x.page=2');
    setHash('x.page=9999&x.indicator=pm25');
    expect(pageText(await make())).to.equal('第7页，共7页');
    setHash('x.indicator=no-such');
    expect(current(await make(ROWS))).to.deep.equal([]);
  });

  it('is not written if history throws, and the view still changes', async () => {
    let refused = 0;
    Object.assign(history, {
      replaceState: () => {
        refused += 1;
        throw new DOMException('', 'SecurityError');
      },
    });
    try {
      const list = await make();
      chipIn(list, 'energy').click();
      await eventually('history has thrown', () => refused === 1);
      expect([count(list), hash()]).to.deep.equal(['筛出4个，共68个项目', '']);
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
    }
  });

  it('is used only with a state-key, from when it is set', async () => {
    const list = await make('<project-list></project-list>');
    chipIn(list, 'energy').click();
    await counts(list, '筛出4个，共68个项目');
    setHash('x.category=transport');
    list.setAttribute('state-key', 'x');
    await counts(list, '筛出11个，共68个项目');
    list.removeAttribute('state-key');
    await settled(list);
    const other = await make(LIST.replace('"x"', '"y"'));
    chipIn(other, 'energy').click();
    await says('x.category=transport&y.category=energy');
  });

  it('is not synchronized with a disconnected element until it is reconnected', async () => {
    const list = (await make()) as HTMLElementTagNameMap['project-list'];
    list.remove();
    list.category = 'energy';
    await settled(list);
    expect(hash()).to.equal('');
    setHash('x.category=transport');
    dispatchEvent(new Event('popstate'));
    await settled(list);
    expect([list.category, hash()]).to.deep.equal(['energy', 'x.category=transport']);
    document.body.append(list);
    await counts(list, '筛出11个，共68个项目');
  });

  it('is relative to the URL of the page, not to its base', async () => {
    const element = document.createElement('base');
    element.href = '/data/';
    document.head.append(element);
    try {
      const list = await make();
      chipIn(list, 'energy').click();
      await eventually('the hash is written', () => location.href === `${base}#x.category=energy`);
    } finally {
      element.remove();
    }
  });
});

describe('a selected indicator in the hash', () => {
  it('is shown in the whole group', async () => {
    setHash('x.indicator=pm25');
    const box = place('<main></main>');
    box.innerHTML = `<indicator-gauge group-key="a"></indicator-gauge>${ROWS.replace('>', ' group-key="a">')}`;
    const [gauge, rows] = [...box.children] as [Widget, Widget];
    await shown(gauge);
    await shown(rows);
    await eventually('the gauge shows it', () => title(gauge) === '细微颗粒物（PM2.5）年均浓度');
    await choose(rows, 'pm25');
    nameIn(rows, 'pm25').click();
    await eventually('its tooltip is gone', () => !isPinned(rows));
    await eventually('the gauge shows its own indicator', () => title(gauge) === '全区生产总值增速');
    await says('');
    location.hash = 'x.indicator=pm10';
    await eventually('the gauge follows', () => title(gauge) === '可吸入颗粒物（PM10）年均浓度');
  });

  it('does not override a later selection of the group on reconnection', async () => {
    const box = place('<main></main>');
    box.innerHTML = `<indicator-gauge group-key="a"></indicator-gauge>${ROWS.replace('>', ' group-key="a">')}`;
    const [gauge, rows] = [...box.children] as [Widget, Widget];
    await shown(gauge);
    await shown(rows);
    await choose(rows, 'pm25');
    await says('x.indicator=pm25');
    rows.remove();
    const detail = { version: 1, group: 'a', indicator: 'pm10', category: '' };
    document.dispatchEvent(new CustomEvent('group-choice', { detail }));
    await eventually('the gauge follows', () => title(gauge) === '可吸入颗粒物（PM10）年均浓度');
    box.append(rows);
    await says('x.indicator=pm10');
    expect(title(gauge)).to.equal('可吸入颗粒物（PM10）年均浓度');
  });

  it('is written for every member with a key', async () => {
    const box = place('<main></main>');
    box.innerHTML = `<indicator-gauge group-key="a" state-key="g"></indicator-gauge>${ROWS.replace('>', ' group-key="a">')}`;
    const [gauge, rows] = [...box.children] as [Widget, Widget];
    await shown(gauge);
    await shown(rows);
    await choose(rows, 'pm25');
    const both = ['g.indicator=pm25', 'x.indicator=pm25'];
    await eventually('both keys have it', () => String(hash().split('&').sort()) === String(both));
    location.hash = 'g.indicator=pm25&x.indicator=pm10';
    await eventually('the changed key is applied', () => title(gauge) === '可吸入颗粒物（PM10）年均浓度');
    await eventually(
      'both keys have it',
      () => String(hash().split('&').sort()) === String(both.map((entry) => entry.replace('25', '10'))),
    );
  });
});
