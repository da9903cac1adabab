import { expect } from 'chai';
import {
  allInside,
  frames,
  hasPart,
  inside,
  part,
  place,
  recordEvents,
  settled,
  shown,
  type Widget,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { press } from '../../support/keyboard.ts';
import { listenersAndObservers } from '../../support/leaks.ts';
import { otherDistrict } from '../../support/other-district.ts';
import { pointer } from '../../support/pointer.ts';
import {
  announcement,
  chipIn,
  choose,
  count,
  current,
  isPinned,
  loadCopy,
  nameIn,
  title,
} from '../../support/selection.ts';

before(loadCopy);

const PM25 = '细微颗粒物（PM2.5）年均浓度';
const PM10 = '可吸入颗粒物（PM10）年均浓度';
const LOW = ' 低为好';
const GDP = '全区生产总值增速';

const ROWS = '<plan-vs-actual group-key="a" indicators="gdp-growth pm25 pm10"></plan-vs-actual>';
const GAUGE = '<indicator-gauge group-key="a" indicator="gdp-growth"></indicator-gauge>';
const LIST = '<project-list group-key="a"></project-list>';

/** Elements one below the other, each with its figure. */
async function page(...markup: string[]): Promise<Widget[]> {
  const box = place('<main></main>');
  box.innerHTML = markup.join('');
  const widgets = [...box.children] as Widget[];
  for (const widget of widgets) await shown(widget);
  return widgets;
}

const shows = (gauge: Element, name: string) =>
  eventually(`the gauge shows ${name}`, () => title(gauge) === name);
const marks = (rows: Element, ...names: string[]) =>
  eventually(`marked: ${names}`, () => String(current(rows)) === String(names));

/** Waits until everything is rendered, twice: any event would have been dispatched by then. */
async function rendered(widgets: readonly Element[]): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    for (const widget of widgets) await settled(widget);
    await frames();
  }
}

describe('an indicator selected in a group', () => {
  it('is shown by gauges and marked in rows, with one event', async () => {
    const events = recordEvents('group-choice');
    const [one, other, gauge, list] = await page(ROWS, ROWS, GAUGE, LIST);
    if (!one || !other || !gauge || !list) throw new Error('not all there');
    await choose(one, 'pm25');
    await shows(gauge, PM25);
    await marks(one, PM25 + LOW);
    await marks(other, PM25 + LOW);
    await choose(other, 'pm10');
    await shows(gauge, PM10);
    await marks(one, PM10 + LOW);
    await rendered([one, other, gauge, list]);
    expect(events).to.deep.equal(
      ['pm25', 'pm10'].map((indicator) => ({ version: 1, group: 'a', indicator, category: '' })),
    );
    expect(count(list)).to.equal('共68个项目');
  });

  it('does not change the attributes', async () => {
    const [rows, gauge] = (await page(ROWS, GAUGE)) as [Widget, HTMLElementTagNameMap['indicator-gauge']];
    await choose(rows, 'pm25');
    await shows(gauge, PM25);
    expect([gauge.indicator, gauge.getAttribute('indicator')]).to.deep.equal(['gdp-growth', 'gdp-growth']);
    gauge.indicator = 'pm10';
    await shows(gauge, PM10);
    await choose(rows, 'gdp-growth');
    await shows(gauge, GDP);
  });

  it('is announced once, where it was selected', async () => {
    const [one, other, gauge] = await page(ROWS, ROWS, GAUGE);
    if (!one || !other || !gauge) throw new Error('not all there');
    await choose(one, 'pm25');
    await eventually('it is announced', () => announcement(one) === `已选：${PM25}`);
    await shows(gauge, PM25);
    expect([announcement(other), announcement(gauge)]).to.deep.equal(['', '']);
  });

  it('is announced in the language of the element', async () => {
    const [rows] = await page(ROWS.replace('>', ' lang="en">'));
    if (!rows) throw new Error('not there');
    await choose(rows, 'gdp-growth');
    await eventually('it is announced', () => announcement(rows) === 'Chosen: GDP growth');
    nameIn(rows, 'gdp-growth').click();
    await eventually('the deselection is announced', () => announcement(rows) === 'No indicator chosen');
  });

  it('scrolls nowhere', async () => {
    const [one, other] = await page(ROWS, ROWS.replace('>', ' style="margin-block-start: 3000px">'));
    if (!one || !other) throw new Error('not all there');
    await choose(one, 'pm10');
    await marks(other, PM10 + LOW);
    await rendered([one, other]);
    expect(scrollY).to.equal(0);
  });

  it('is deselected everywhere when selected again', async () => {
    const [one, other, gauge] = await page(ROWS, ROWS, GAUGE);
    if (!one || !other || !gauge) throw new Error('not all there');
    await choose(one, 'pm25');
    await shows(gauge, PM25);
    nameIn(one, 'pm25').click();
    await shows(gauge, GDP);
    await marks(one);
    await marks(other);
    await eventually('its tooltip is gone', () => !isPinned(one));
    // Selected in one and deselected in another, whose tooltip is pinned first.
    await choose(one, 'pm25');
    await choose(other, 'pm25');
    await marks(other, PM25 + LOW);
    nameIn(other, 'pm25').click();
    await marks(one);
    await shows(gauge, GDP);
  });

  it('is selected and deselected by the dial of a gauge', async () => {
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    part(gauge, 'chart').scrollIntoView({ block: 'center' });
    await frames();
    await pointer.click(part(gauge, 'chart'));
    await marks(rows, GDP);
    await eventually('its tooltip is pinned', () => isPinned(gauge));
    await pointer.click(part(gauge, 'chart'));
    await marks(rows);
  });

  it('is selected by opening the source of a gauge, and stays selected', async () => {
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    await choose(rows, 'pm25');
    await shows(gauge, PM25);
    inside(gauge, 'summary').click();
    await eventually('it is open', () => part<HTMLDetailsElement>(gauge, 'source').open);
    await rendered([gauge, rows]);
    expect([title(gauge), current(rows)]).to.deep.equal([PM25, [PM25 + LOW]]);
  });

  it('can be selected and deselected by keyboard', async () => {
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    nameIn(rows, 'gdp-growth').focus();
    await press('ArrowDown');
    await eventually(
      'the next row has the focus',
      () => rows.shadowRoot?.activeElement === nameIn(rows, 'pm25'),
    );
    await press('Enter');
    await shows(gauge, PM25);
    await eventually('its tooltip is pinned', () => isPinned(rows));
    await press('Enter');
    await shows(gauge, GDP);
    await eventually('its tooltip is gone', () => !isPinned(rows));
    await press('Enter');
    await shows(gauge, PM25);
    await eventually('its tooltip is pinned again', () => isPinned(rows));
    await press('Escape');
    await eventually('its tooltip is closed', () => !isPinned(rows));
    expect(title(gauge)).to.equal(PM25);
    await press('Escape');
    await shows(gauge, GDP);
    await marks(rows);
    inside(gauge, 'summary').focus();
    await press('Enter');
    await marks(rows, GDP);
  });

  it('is deselected by Escape, also if no element has the focus', async () => {
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    await choose(rows, 'pm25');
    (document.activeElement as HTMLElement | null)?.blur();
    await press('Escape');
    await eventually('its tooltip is closed', () => !isPinned(rows));
    await press('Escape');
    await shows(gauge, GDP);
  });

  it('is not deselected by an Escape that closes something else', async () => {
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    await choose(rows, 'pm25');
    await shows(gauge, PM25);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await press('Escape');
    await press('Escape');
    await rendered([rows, gauge]);
    expect(title(gauge)).to.equal(PM25);
  });

  it('does not affect another group, or an element without one', async () => {
    const [rows, ...others] = await page(
      ROWS,
      GAUGE.replace('"a"', '"b"'),
      GAUGE.replace('"a"', '""'),
      GAUGE,
    );
    const gauge = others.pop();
    if (!rows || !gauge) throw new Error('not all there');
    await choose(rows, 'pm25');
    await shows(gauge, PM25);
    await rendered(others);
    expect(others.map(title)).to.deep.equal([GDP, GDP]);
  });

  it('is ignored if a report does not have it', async () => {
    const [rows, gauge] = (await page(ROWS, GAUGE)) as [Widget, Widget];
    gauge.report = otherDistrict();
    Object.assign(gauge, { indicator: 'pm25' });
    const own = '细颗粒物（PM2.5）年均浓度';
    await shows(gauge, own);
    await choose(rows, 'pm10');
    await marks(rows, PM10 + LOW);
    await rendered([rows, gauge]);
    expect([title(gauge), hasPart(gauge, 'message')]).to.deep.equal([own, false]);
    gauge.report = undefined;
    await shows(gauge, PM10);
  });
});

describe('a category selected in a group', () => {
  it('is selected in the other lists, and nowhere else', async () => {
    const events = recordEvents('group-choice');
    const changes = recordEvents('filter-changed');
    const [one, other, rows, gauge] = await page(LIST, LIST, ROWS, GAUGE);
    if (!one || !other || !rows || !gauge) throw new Error('not all there');
    chipIn(one, 'transport').click();
    await eventually('the other follows', () => count(other) === '筛出11个，共68个项目');
    expect(chipIn(other, 'transport').getAttribute('aria-pressed')).to.equal('true');
    await eventually('the first announces it', () => announcement(one).startsWith('筛出11个'));
    await rendered([one, other, rows, gauge]);
    expect([announcement(other), current(rows), title(gauge)]).to.deep.equal(['', [], GDP]);
    chipIn(other, 'transport').click();
    await eventually('so do all', () => count(one) === '共68个项目');
    await rendered([one, other, rows, gauge]);
    expect(events.map(({ category }) => category)).to.deep.equal(['transport', '']);
    expect(changes.map(({ category }) => category)).to.deep.equal(['transport', '']);
  });

  it('is not selected by search, sorting or pagination', async () => {
    const events = recordEvents('group-choice');
    const [one, other] = await page(LIST.replace('>', ' category="energy">'), LIST);
    if (!one || !other) throw new Error('not all there');
    const changes = recordEvents('filter-changed');
    const sort = inside<HTMLSelectElement>(one, 'select');
    sort.value = 'name';
    sort.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually('the event is dispatched', () => changes.length === 1);
    await rendered([one, other]);
    expect([events.length, count(other)]).to.deep.equal([0, '共68个项目']);
  });

  it('is independent of an indicator', async () => {
    const [rows, gauge, one, other] = await page(ROWS, GAUGE, LIST, LIST);
    if (!rows || !gauge || !one || !other) throw new Error('not all there');
    await choose(rows, 'pm25');
    chipIn(one, 'transport').click();
    await eventually('the other list follows', () => count(other) === '筛出11个，共68个项目');
    await shows(gauge, PM25);
  });
});

describe('the members of a group', () => {
  it('may be in any shadow root and of any copy', async () => {
    const events = recordEvents('group-choice');
    const box = place('<section><div></div></section>');
    const open = box.attachShadow({ mode: 'open' });
    const deep = place('<div></div>', open).attachShadow({ mode: 'closed' });
    const gauge = place<Widget>(GAUGE, deep);
    const other = document.createElement('div');
    document.body.append(other);
    other.innerHTML = `<copy-plan-vs-actual group-key="a" indicators="gdp-growth pm25"></copy-plan-vs-actual>
      <copy-project-list group-key="a"></copy-project-list>${LIST}<copy-indicator-gauge group-key="a"></copy-indicator-gauge>`;
    const [rows, copy, list, copiedGauge] = other.children as unknown as Iterable<Widget> as [
      Widget,
      Widget,
      Widget,
      Widget,
    ];
    for (const widget of [gauge, rows, copy, list, copiedGauge]) await shown(widget);
    await choose(rows, 'pm25');
    await shows(gauge, PM25);
    await shows(copiedGauge, PM25);
    inside(gauge, 'summary').click();
    chipIn(list, 'energy').click();
    await eventually('the copied list follows', () => count(copy) === '筛出4个，共68个项目');
    await rendered([gauge, rows, copy, list, copiedGauge]);
    expect(events.map(({ indicator, category }) => `${indicator} ${category}`)).to.deep.equal([
      'pm25 ',
      'pm25 energy',
    ]);
  });

  it('show the selection from their first rendering', async () => {
    const events = recordEvents('group-choice');
    const [rows, list] = await page(ROWS, LIST);
    if (!rows || !list) throw new Error('not all there');
    await choose(rows, 'pm25');
    chipIn(list, 'transport').click();
    await eventually('the list is filtered', () => events.length === 2);
    const titles = new Set<string>();
    const late = document.createElement('indicator-gauge');
    Object.assign(late, { groupKey: 'a', indicator: 'gdp-growth' });
    document.body.append(late);
    await settled(late);
    const watch = () => {
      if (title(late)) titles.add(title(late));
    };
    const watcher = new MutationObserver(watch);
    watcher.observe(late.renderRoot, { subtree: true, childList: true, characterData: true });
    await shown(late);
    await rendered([late]);
    watch();
    watcher.disconnect();
    expect([...titles]).to.deep.equal([PM25]);
    const last = place<Widget>(
      '<project-list group-key="a"></project-list>',
      document.body.appendChild(document.createElement('div')),
    );
    await shown(last);
    expect(count(last)).to.equal('筛出11个，共68个项目');
    expect(events).to.have.lengthOf(2);
  });

  it('can join a group, change it, and leave it', async () => {
    const [rows, gauge, other] = await page(
      ROWS,
      GAUGE.replace('group-key="a"', ''),
      ROWS.replace('"a"', '"b"'),
    );
    if (!rows || !gauge || !other) throw new Error('not all there');
    await choose(rows, 'pm25');
    await choose(other, 'pm10');
    gauge.setAttribute('group-key', 'a');
    await shows(gauge, PM25);
    gauge.setAttribute('group-key', 'b');
    await shows(gauge, PM10);
    gauge.removeAttribute('group-key');
    await shows(gauge, GDP);
    nameIn(rows, 'gdp-growth').click();
    await marks(rows, GDP);
    await rendered([gauge]);
    expect(title(gauge)).to.equal(GDP);
  });

  it('catch up on reconnection, and do not listen while disconnected', async () => {
    const before = listenersAndObservers();
    const [rows, gauge] = await page(ROWS, GAUGE);
    if (!rows || !gauge) throw new Error('not all there');
    gauge.remove();
    await choose(rows, 'pm25');
    await rendered([rows, gauge]);
    expect(title(gauge)).to.equal(GDP);
    document.body.append(gauge);
    await shows(gauge, PM25);
    gauge.remove();
    rows.remove();
    await frames();
    expect(listenersAndObservers().filter((name) => /document|window/.test(name))).to.deep.equal(
      before.filter((name) => /document|window/.test(name)),
    );
  });

  it('follow events dispatched by the page, if valid', async () => {
    const [gauge, list] = await page(GAUGE, LIST);
    if (!gauge || !list) throw new Error('not all there');
    const send = (detail: unknown) => document.dispatchEvent(new CustomEvent('group-choice', { detail }));
    const choice = { version: 1, group: 'a', indicator: 'pm25', category: '' };
    for (const detail of [
      undefined,
      null,
      'a',
      [],
      { group: 'a', indicator: 'pm25', category: '' },
      { ...choice, version: 2 },
      { ...choice, group: 'b' },
      { ...choice, indicator: 25 },
      { ...choice, indicator: '<b>' },
      { ...choice, indicator: undefined },
      { ...choice, category: {} },
      { ...choice, indicator: 'a'.repeat(101) },
    ])
      send(detail);
    await rendered([gauge, list]);
    expect([title(gauge), count(list)]).to.deep.equal([GDP, '共68个项目']);
    send({ ...choice, category: 'gardens' });
    await shows(gauge, PM25);
    expect([count(list), (list as HTMLElementTagNameMap['project-list']).category]).to.deep.equal([
      '共68个项目',
      '',
    ]);
    send({ ...choice, category: 'energy' });
    await eventually('the list follows', () => count(list) === '筛出4个，共68个项目');
  });

  it('answer the page or ignore it, and report no error', async () => {
    const [gauge] = await page(GAUGE);
    if (!gauge) throw new Error('not there');
    document.dispatchEvent(
      new CustomEvent('group-choice', {
        detail: { version: 1, group: 'a', indicator: 'pm25', category: '' },
      }),
    );
    await shows(gauge, PM25);
    const question = { version: 1, group: 'a', choice: null };
    const throwing = Object.defineProperty({ ...question }, 'version', {
      get() {
        throw new Error('no version');
      },
    });
    for (const detail of [Object.freeze({ ...question }), throwing, question])
      for (const type of ['group-joined', 'group-choice'])
        document.dispatchEvent(new CustomEvent(type, { detail }));
    await rendered([gauge]);
    expect(question.choice).to.deep.equal({ indicator: 'pm25', category: '' });
    expect(title(gauge)).to.equal(PM25);
  });

  it('are unchanged without a group', async () => {
    const events = recordEvents('group-choice');
    const [rows] = await page(ROWS.replace('group-key="a"', ''));
    if (!rows) throw new Error('not there');
    await choose(rows, 'pm25');
    nameIn(rows, 'pm25').click();
    await eventually('its tooltip is gone', () => !isPinned(rows));
    await settled(rows);
    expect([events.length, current(rows), announcement(rows), allInside(rows, '.row').length]).to.deep.equal([
      0,
      [PM25 + LOW],
      '',
      3,
    ]);
  });
});
