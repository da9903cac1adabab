import assert from 'node:assert/strict';
import { until } from './page.mjs';

const shadowText = (id, text) =>
  document.getElementById(id)?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(text) ?? false;

const shows = (page, id, text) => until(page, `#${id} shows ${text}`, shadowText, id, text);

const click = (page, id) => page.evaluate((name) => document.getElementById(name).click(), id);

const recordedEvents = (page) =>
  page.evaluate(() => document.getElementById('heard').textContent.split('\n'));

const hears = (page, line) =>
  until(
    page,
    `the page hears ${line}`,
    (text) => document.getElementById('heard').textContent.includes(text),
    line,
  );

const titleOf = (page) =>
  page.evaluate(() =>
    document
      .getElementById('gauge')
      .shadowRoot.querySelector('slot[name=title]')
      .assignedElements()
      .map(({ textContent }) => textContent)
      .join(),
  );

/** Checks of every app. */
export async function usesTheElements(page) {
  // First, as React makes elements that it finds in a page anew, and only then listens.
  await hears(page, 'report-loaded {"id":"zhanhe-2023","year":2023,"src":""}');
  await shows(page, 'gauge', 'GDP growth');
  await shows(page, 'rows', 'PM2.5');
  await shows(page, 'list', 'projects');
  assert.equal(await page.evaluate(() => document.getElementById('gauge').getAttribute('class')), 'mine');

  assert.equal(await titleOf(page), 'Chosen: gdp-growth', 'a slot');
  const level = () => document.getElementById('rows').shadowRoot.querySelector('[role=heading]')?.ariaLevel;
  assert.equal(await page.evaluate(level), '3', 'an attribute with a hyphen');
  assert.equal(await page.evaluate(() => Number(document.getElementById('list').pageSize)), 5);
  assert.equal(await page.evaluate(() => Number(document.getElementById('rows').year)), 2023);

  await page.evaluate(() => {
    const buttons = [...document.getElementById('rows').shadowRoot.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes('PM2.5')).click();
  });
  await hears(page, 'indicator-selected {"indicator":"pm25","year":2023}');
  await shows(page, 'gauge', 'PM2.5');
  await until(page, 'the slot follows', () =>
    document.querySelector('#gauge [slot=title]').textContent.includes('pm25'),
  );

  await click(page, 'own');
  await hears(page, 'report-loaded {"id":"shili-2025","year":2025,"src":""}');
  await shows(page, 'gauge', 'pm25');
  await click(page, 'bundled');
  await until(page, 'the bundled report is back', () =>
    document.getElementById('heard').textContent.trim().split('\n').at(-1).includes('"zhanhe-2023"'),
  );
  await shows(page, 'gauge', 'PM2.5');

  const display = () => document.getElementById('rows').display;
  assert.equal(await page.evaluate(display), 'chart');
  await click(page, 'display');
  await until(page, 'a table', () => document.getElementById('rows').display === 'table');
  await until(page, 'the table is shown', () => {
    const table = document.getElementById('rows').shadowRoot.querySelector('[part=table]');
    return table.classList.contains('table') && !table.classList.contains('visually-hidden');
  });
}

/** Values changed by the user and by the page stay in sync. */
export async function bindsBothWays(page) {
  await page.type('#query', '桥');
  await until(page, 'the list is searched', () => document.getElementById('list').query === '桥');
  const search = await page.$('#list >>> input[type=search]');
  await search.evaluate((field) => field.select());
  await search.type('路');
  await until(page, 'the page has the query', () => document.getElementById('query').value === '路');
  assert.equal(await page.evaluate(() => document.getElementById('list').query), '路');
}

export async function comesAndGoes(page) {
  await click(page, 'listed');
  await until(page, 'the list is removed', () => !document.getElementById('list'));
  await click(page, 'listed');
  await shows(page, 'list', 'projects');
}

export async function saysNothingWrong(page, problems) {
  assert.deepEqual(problems, []);
  assert.ok((await recordedEvents(page)).every((line) => /^[a-z-]+ \{/.test(line)));
}

const probe = (page, read) => page.evaluate(read);

/** The cases of custom-elements-everywhere: basic and advanced support. */
export const cases = {
  'an element is there, with its children': (page) =>
    until(page, 'the probe', () => {
      const element = document.querySelector('test-probe');
      return element?.shadowRoot && element.querySelector('b')?.textContent === '0';
    }),
  'booleans, numbers and strings arrive': async (page) => {
    const values = () => {
      const { bool, num, str } = document.querySelector('test-probe');
      return { bool, num, str };
    };
    assert.deepEqual(await probe(page, values), { bool: true, num: 42, str: 'text 0' });
  },
  'arrays and objects arrive as properties': async (page) => {
    const values = () => {
      const { arr, obj, camelCaseObj } = document.querySelector('test-probe');
      return { arr, obj, camelCaseObj };
    };
    assert.deepEqual(await probe(page, values), {
      arr: ['a', 0],
      obj: { times: 0 },
      camelCaseObj: { label: 0 },
    });
  },
  'a later value arrives, in the children too': async (page) => {
    await click(page, 'again');
    await until(page, 'the child', () => document.querySelector('test-probe b').textContent === '1');
    const values = () => {
      const { bool, num, str, arr, obj, camelCaseObj } = document.querySelector('test-probe');
      return { bool, num, str, arr, obj, camelCaseObj };
    };
    assert.deepEqual(await probe(page, values), {
      bool: false,
      num: 43,
      str: 'text 1',
      arr: ['a', 1],
      obj: { times: 1 },
      camelCaseObj: { label: 1 },
    });
  },
  'events are received, whatever the case of their names': async (page) => {
    await page.evaluate(() => document.querySelector('test-probe').tell());
    await until(
      page,
      'all five events',
      () =>
        document.querySelector('#cases output').textContent.trim() ===
        'lowercaseevent kebab-event camelEvent CAPSevent PascalEvent',
    );
  },
  'events are received by an imperative listener': async (page) => {
    const times = () => {
      const element = document.querySelector('test-probe');
      let count = 0;
      for (const type of ['camelEvent', 'kebab-event']) element.addEventListener(type, () => (count += 1));
      element.tell();
      return count;
    };
    assert.equal(await page.evaluate(times), 2);
  },
};
