import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ProjectList } from '../src/elements/project-list/project-list.ts';
import {
  allInside,
  hasPart,
  inside,
  isShown,
  part,
  settled,
  TAGS,
  textOf,
  withTools,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import {
  draws,
  filesFrom,
  fixture,
  marksIn,
  pointerInFrame,
  problemsOf,
  served,
  the,
} from './support/frame.ts';
import { openMenu, sourceDialog, tooltip } from './support/interaction.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types district-dashboard";

const HEAD = `<meta charset="utf-8"><title>湛河区2023年</title>
  <link rel="stylesheet" href="/dist/themes.css">
  <script src="/test/fixtures/watch.js"></script>
  <script type="module" src="/dist/cdn/district-dashboard.js"></script>`;

type Page = Document & { defaultView: Window & typeof globalThis };

const all = (page: Document) => TAGS.map((tag) => the(page, tag));

const buttons = (box: Element | null) => [...(box?.querySelectorAll('button') ?? [])];
const status = (element: Element) => textOf(inside(element, '[role=status]'));

const pressesEscape = ({ defaultView: { KeyboardEvent }, body }: Page) =>
  body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

/** Hovers a mark, and opens the source of a figure. */
async function inspect(page: Page, element: HTMLElement): Promise<void> {
  // The drawing of a trend is one for all of its marks.
  const mark = allInside(element, '[data-mark] .plot, .columns .name')[0] as Element;
  await pointerInFrame.move(mark);
  await eventually(`<${element.localName}> has a tooltip`, () => tooltip(element) !== null);
  const figure = allInside(element, '.figure-button').find(isShown) ?? buttons(tooltip(element))[0];
  (figure as HTMLElement).click();
  await eventually(`<${element.localName}> shows a source`, () => sourceDialog(element) !== null);
  expect(textOf(sourceDialog(element))).to.have.length.above(20);
  pressesEscape(page);
  await eventually('its source is closed', () => sourceDialog(element) === null);
}

async function turnsToTheTable(element: HTMLElement): Promise<void> {
  const [chart, table] = buttons(part(await withTools(element), 'toolbar'));
  table?.click();
  await settled(element);
  expect(isShown(part(element, 'chart')), element.localName).to.equal(false);
  const sort = inside(element, '.sort');
  sort.click();
  await eventually('the table is sorted', () => !!sort.closest('[aria-sort]'));
  chart?.click();
  await settled(element);
  expect(isShown(part(element, 'chart')), element.localName).to.equal(true);
}

async function takesAway(page: Page, element: HTMLElement): Promise<void> {
  const files = filesFrom(page);
  await withTools(element);
  for (const [index, type] of ['text/csv;charset=utf-8', 'image/svg+xml', 'image/png'].entries()) {
    inside(element, '.download').click();
    await eventually('the menu is open', () => openMenu(element) !== null);
    buttons(openMenu(element))[index]?.click();
    await eventually(`a file of ${type}`, () => files.at(-1) === type);
  }
  // The menu is beside its button, in the top layer: it does not scroll.
  inside(element, '.share').scrollIntoView({ block: 'center' });
  inside(element, '.share').click();
  await eventually('the menu is open', () => openMenu(element) !== null);
  await pointerInFrame.click(buttons(openMenu(element)).at(-1) as Element);
  await eventually('the sentence is copied', () => status(element) === '已复制。');
}

/** Filters, searches, sorts and paginates the list. */
async function filters({ defaultView: { Event } }: Page, list: ProjectList): Promise<void> {
  const count = () => textOf(inside(list, '.count-line'));
  const chip = allInside<HTMLButtonElement>(list, '.category .entry').find((button) =>
    textOf(button).startsWith('交通'),
  );
  chip?.click();
  await eventually('a category is counted', () => count().includes('筛出11个'));
  const field = inside<HTMLInputElement>(list, '[type=search]');
  field.value = '桥';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually('the search results are counted', () => !count().includes('筛出11个'));
  buttons(inside(list, '.count-line'))[0]?.click();
  const select = inside<HTMLSelectElement>(list, 'select');
  select.value = 'name';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually('the list is sorted', () => list.sort === 'name');
  const first = () => textOf(inside(list, '.project .name'));
  const before = first();
  buttons(inside(list, '.pages')).at(-1)?.click();
  await eventually('another page is shown', () => first() !== before);
  inside(list, '.project summary').click();
}

/** Changes made by the page. */
async function changes(page: Page): Promise<void> {
  const gauge = the(page, 'indicator-gauge');
  const rows = the(page, 'plan-vs-actual');
  const list = the(page, 'project-list');
  const surface = () => page.defaultView.getComputedStyle(part(gauge, 'figure')).backgroundColor;
  expect(surface()).to.equal('rgb(255, 255, 255)');
  page.body.className = 'theme-dark';
  await eventually('it is dark', () => surface() !== 'rgb(255, 255, 255)');

  page.documentElement.lang = 'en';
  await eventually('it is in English', () => textOf(part(rows, 'title')).includes('Plan'));
  gauge.setAttribute('indicator', 'pm25');
  await eventually('the gauge shows another indicator', () => textOf(part(gauge, 'title')).includes('PM2.5'));

  const loaded: string[] = [];
  for (const element of [gauge, list])
    element.addEventListener('report-loaded', ({ detail }) =>
      loaded.push(`${element.localName} ${detail.src}`),
    );
  gauge.setAttribute('src', '/data/zhanhe-2023.json');
  list.report = await (await page.defaultView.fetch('/data/zhanhe-2023.json')).json();
  for (const told of ['indicator-gauge /data/zhanhe-2023.json', 'project-list '])
    await eventually(`${told} is loaded`, () => loaded.includes(told));
  rows.setAttribute('group', 'nowhere');
  await eventually('the message is shown', () => hasPart(rows, 'message'));
  rows.setAttribute('group', 'ecology');
  await draws(rows);

  page.defaultView.dispatchEvent(new page.defaultView.Event('beforeprint'));
  await executeServerCommand('print');
  page.defaultView.dispatchEvent(new page.defaultView.Event('afterprint'));
}

/** Moves an element, also into a shadow root, and removes it. */
async function moves(page: Page): Promise<void> {
  const elements = all(page);
  const main = page.createElement('main');
  const root = page.createElement('div').attachShadow({ mode: 'open' });
  page.body.append(main, root.host);
  for (const place of [main, root]) {
    for (const element of elements.reverse()) place.append(element);
    for (const element of elements) await draws(element);
  }
  for (const element of elements) {
    element.remove();
    await eventually('its charts are disposed of', () => marksIn(element) === 0);
  }
}

/** The full life cycle of the elements of a page. */
async function lives(page: Page): Promise<void> {
  for (const element of all(page)) {
    await draws(element);
    await inspect(page, element);
    await turnsToTheTable(element);
    await takesAway(page, element);
  }
  await filters(page, the(page, 'project-list'));
  await changes(page);
  await moves(page);
}

describe('a page with a strict content security policy', () => {
  it('is strict, and violations are recorded', async () => {
    const page = await served(HEAD, POLICY);
    page.body.setAttribute('style', 'color: red');
    await eventually('the violation is recorded', () => problemsOf(page).length > 0);
    expect(problemsOf(page)[0]).to.match(/^violation of style-src/);
    if (!('trustedTypes' in window)) return;
    expect(() => {
      page.body.innerHTML = '<p></p>';
    }).to.throw();
    await eventually('the second one is recorded', () => problemsOf(page).length > 1);
    expect(problemsOf(page)[1]).to.match(/^violation of require-trusted-types-for/);
  });

  it('has all elements for a full life cycle without violations or errors', async () => {
    const page = (await served(HEAD + TAGS.map((tag) => `<${tag}></${tag}>`).join(''), POLICY)) as Page;
    await lives(page);
    // Elements created after the definition.
    for (const tag of TAGS) {
      const element = page.createElement(tag);
      page.body.append(element);
      await draws(element);
      element.remove();
    }
    expect(problemsOf(page)).to.deep.equal([]);
  });

  it('may be a prerendered one', async () => {
    const page = (await fixture('rendered', POLICY)) as Page;
    const themes = page.createElement('link');
    themes.rel = 'stylesheet';
    themes.href = '/dist/themes.css';
    page.head.append(themes);
    for (const tag of TAGS) {
      const element = the(page, tag);
      const title = element.querySelector('.dd-static .title') as HTMLElement;
      expect(isShown(title)).to.equal(true);
      await pointerInFrame.move(title);
      await eventually(`<${tag}> is hydrated`, () => !isShown(title));
    }
    await lives(page);
    expect(problemsOf(page)).to.deep.equal([]);
  });
});
