// Uses all elements and collects their state. Runs untranspiled in Chromium 69: use no newer syntax.

const TAGS = ['indicator-gauge', 'plan-vs-actual', 'project-list', 'indicator-trend'];

const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();
const all = (element, selector) => Array.from(element.shadowRoot.querySelectorAll(selector));
const one = (element, selector) => {
  const found = element.shadowRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};
const isShown = (node) => node.getClientRects().length > 0;
const button = (element, selector, beginning) => {
  const found = all(element, selector).find((each) => textOf(each).startsWith(beginning));
  if (!found) throw new Error(`no ${selector} that begins with ${beginning}`);
  return found;
};

/** Waits for pending updates. */
const settled = (element) => element.updateComplete;
async function figureOf(element) {
  const root = await until(`<${element.localName}> has rendered`, () => element.shadowRoot);
  // The last of it.
  const last = element.localName === 'indicator-gauge' ? '.sources p' : '[part~=table] table';
  return until(
    `<${element.localName}> shows a figure`,
    () => root.querySelector(last) && root.querySelector('figure'),
  );
}

/** Loads the interaction layer by a first key press; returns whether the key was handled. */
async function loadInteraction(element) {
  const key = new KeyboardEvent('keydown', { key: 'Home', bubbles: true, composed: true, cancelable: true });
  one(element, 'button[tabindex], summary[tabindex]').dispatchEvent(key);
  await until('the interaction layer is loaded', () => element.shadowRoot.querySelector('.source-note'));
  return key.defaultPrevented;
}

/** The paints of every chart, each scrolled into view in turn. */
async function marksOf(element) {
  const marks = [];
  for (const plot of all(element, '.plot')) {
    plot.scrollIntoView({ block: 'center' });
    await until(`<${element.localName}> draws`, () => plot.querySelector('svg path'));
    const painted = Array.from(plot.querySelectorAll('svg path')).map((path) =>
      ['fill', 'stroke']
        .map((name) => (path.getAttribute(name) || '').replace(/^url.*/, 'pattern'))
        .join(' '),
    );
    marks.push(painted.join(', '));
  }
  return marks;
}

/** The computed colours of mark and title after the page has set the tokens. */
async function theme(elements) {
  const { style } = document.body;
  const tokens = { actual: 'rgb(1, 2, 3)', 'stage-done': 'rgb(4, 5, 6)', text: 'rgb(7, 8, 9)' };
  for (const token of Object.keys(tokens)) style.setProperty(`--dd-color-${token}`, tokens[token]);
  const paints = [];
  for (const element of elements) {
    const token = element.localName === 'project-list' ? 'stage-done' : 'actual';
    one(element, '.plot').scrollIntoView({ block: 'center' });
    const mark = await until('the mark is painted', () =>
      element.shadowRoot.querySelector(`.plot path[fill="var(--dd-color-${token})"]`),
    );
    paints.push(getComputedStyle(mark).fill, getComputedStyle(one(element, '.title')).color);
  }
  document.body.removeAttribute('style');
  return paints;
}

async function filter(list) {
  const counts = [];
  const count = () => counts.push(textOf(one(list, '.count-line')), all(list, '.project').length);
  count();
  button(list, '.category .entry', '交通').click();
  await settled(list);
  count();
  button(list, '.filters.stage button', '建成').click();
  await settled(list);
  count();
  button(list, '.count-line button', '').click();
  const field = one(list, 'input');
  field.value = '学校';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until('the list is searched', () => list.query === '学校');
  await settled(list);
  count();
  button(list, '.count-line button', '').click();
  await settled(list);
  const sort = one(list, 'select');
  sort.value = 'name';
  sort.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(list);
  counts.push(textOf(one(list, '.project .name')));
  sort.value = 'report';
  sort.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(list);
  return counts;
}

/** Shows the toolbar, which a gauge has behind a button. */
async function openTools(element) {
  for (const more of all(element, '.more[aria-expanded=false]')) more.click();
  await settled(element);
}

async function table(element) {
  await openTools(element);
  const [chart, rows] = all(element, '.toolbar button');
  const isTable = () => all(element, '[part=table]').some((box) => box.offsetWidth > 100);
  const seen = () => [isShown(one(element, '[part~=chart]')), isTable()].join();
  const before = seen();
  rows.click();
  await settled(element);
  const after = seen();
  const cells = textOf(one(element, '[part=table] table'));
  chart.click();
  await settled(element);
  return [before, after, seen(), cells];
}

async function sources(gauge, rows, list) {
  const found = [];
  one(gauge, '.sources summary').click();
  found.push(isShown(one(gauge, '.sources .annex-row')), textOf(one(gauge, '.sources .annex-row')));
  const note = async (element, selector) => {
    one(element, selector).click();
    const box = await until('the source opens', () =>
      element.shadowRoot.querySelector('.source-note:not([hidden])'),
    );
    found.push(textOf(box), Math.round(box.getBoundingClientRect().width));
  };
  await note(gauge, '.facts .figure-button');
  await note(list, '.project .figure-button');
  one(rows, '.name').click();
  const tip = await until('the tooltip opens', () => rows.shadowRoot.querySelector('.tip:not([hidden])'));
  found.push(textOf(tip), tip.offsetWidth < 400);
  return found;
}

/** Captures downloads. */
async function downloads(element) {
  const files = [];
  URL.createObjectURL = (file) => {
    files.push(file);
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => {};
  const found = [];
  for (const kind of ['CSV', 'SVG', 'PNG']) {
    one(element, '.download').click();
    const menu = await until('the menu opens', () => element.shadowRoot.querySelector('.menu:not([hidden])'));
    const choice = Array.from(menu.querySelectorAll('button')).find((each) => textOf(each).includes(kind));
    const before = files.length;
    choice.click();
    const file = await until(`${kind} is saved`, () => files[before]);
    const text = kind === 'PNG' ? String(file.size > 1000) : await new Response(file).text();
    // Line breaks depend on sub-pixel widths.
    // The address of the page is at the foot.
    const said = text.replace(location.pathname, '/page.html');
    found.push(file.type, kind === 'SVG' ? said.replace(/<[^>]*>|\s/g, '') : said);
  }
  return found;
}

const box = (node) => node.getBoundingClientRect();
const between = (element, selector) => {
  const [first, second] = Array.from(one(element, selector).children);
  return Math.round(box(second).left - box(first).right);
};

/** Relative positions in the layout. */
async function layout(gauge, rows, list) {
  const dial = box(one(gauge, '.dial'));
  const value = box(one(gauge, '.value'));
  const figure = box(one(rows, 'figure'));
  const isBeside = () => box(one(rows, '.bar')).left >= box(one(rows, '.name')).right;
  await until('wide rows have columns', isBeside);
  const found = {
    dial: Math.round((100 * dial.height) / dial.width),
    value: dial.bottom >= value.bottom && dial.top < value.top,
    chips: between(rows, '.chips'),
    legend: between(rows, '.legend'),
    choices: between(list, '.filters.stage'),
    tools: between(list, '.tools'),
    edge: Math.round(figure.right - box(one(rows, '.download')).right),
    outcome: Math.round(figure.right - box(one(rows, '.outcome .chip')).right),
    rule: Math.round(figure.right - box(one(rows, '.group')).right),
  };
  rows.style.width = '340px';
  await until('narrow rows are stacked', () => !isBeside());
  found.narrow = box(one(rows, '.bar')).top >= box(one(rows, '.name')).bottom;
  rows.removeAttribute('style');
  await until('rows have columns again', isBeside);
  return found;
}

async function languages(elements) {
  const { register } = window;
  const chartLabel = async (lang, sign) => {
    document.documentElement.lang = lang;
    for (const element of elements) {
      await openTools(element);
      await until(`it is in ${lang}`, () =>
        all(element, '.tools').some((tools) => textOf(tools).includes(sign)),
      );
    }
    return elements.map((element) => textOf(one(element, 'figure')));
  };
  const english = await chartLabel('en', 'Chart');
  (await register)('fr', { display: { chart: 'Graphique' } });
  const french = await chartLabel('fr', 'Graphique');
  await chartLabel('zh-CN', '图表');
  return [english, french];
}

async function reports(gauge) {
  const told = (type) => new Promise((resolve) => gauge.addEventListener(type, resolve, { once: true }));
  const loaded = told('report-loaded');
  gauge.setAttribute('src', '/data/zhanhe-2023.json');
  const { detail } = await loaded;
  const failed = told('report-failed');
  gauge.setAttribute('src', '/data/none.json');
  const { reason } = (await failed).detail;
  const message = await until('the message is shown', () =>
    gauge.shadowRoot.querySelector('[part=message] b'),
  );
  return [detail, reason, textOf(message), isShown(gauge.querySelector('p'))];
}

reportResult(async () => {
  const elements = TAGS.map((tag) => document.querySelector(tag));
  const [gauge, rows, list] = elements;
  const found = { figures: [], marks: [], keys: [] };
  for (const element of elements) {
    found.figures.push(textOf(await figureOf(element)), isShown(element.querySelector('p')));
    found.marks.push(await marksOf(element));
    found.keys.push(await loadInteraction(element));
  }
  found.layout = await layout(gauge, rows, list);
  found.paints = await theme(elements);
  found.filters = await filter(list);
  found.tables = [];
  for (const element of elements) found.tables.push(await table(element));
  found.sources = await sources(gauge, rows, list);
  found.downloads = await downloads(rows);
  found.languages = await languages(elements);
  found.reports = await reports(gauge);
  return found;
});
