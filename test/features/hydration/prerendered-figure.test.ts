import { expect } from 'chai';
import rendered from '../../fixtures/rendered.html?raw';
import {
  allInside,
  charts,
  drawn,
  frames,
  hasPart,
  isShown,
  part,
  place,
  recordEvents,
  route,
  settled,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { press, type } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = '/dist/static.css';

before(async () => {
  const loaded = new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', () => reject(new Error('no dist/static.css: npm run build:dist')));
  });
  document.head.append(sheet);
  await loaded;
});
after(() => sheet.remove());

// Where nothing stands: an engine may leave the pointer where the last test had it.
beforeEach(() => pointer.move({ x: 1, y: 1 }));

const source = new DOMParser().parseFromString(rendered, 'text/html');

/** The markup of an element as it was rendered. */
const markup = (selector: string, change: (element: Element) => void = () => {}): string => {
  const element = source.querySelector(selector)?.cloneNode(true) as Element | undefined;
  if (!element) throw new Error(`no ${selector} in test/fixtures/rendered.html`);
  change(element);
  return element.outerHTML;
};

const GAUGE = 'indicator-gauge[indicator=gdp-growth]';
const ROWS = 'plan-vs-actual:not([group])';
const LIST = 'project-list';

/** An element with the figure it was rendered with, in a page with something after it. */
async function standing(selector: string, change?: (element: Element) => void): Promise<HTMLElement> {
  const box = place(
    `<div style="margin: 2em; width: 700px">${markup(selector, change)}<p class="after">之后</p></div>`,
  );
  const element = box.firstElementChild as HTMLElement;
  await settled(element);
  return element;
}

const figureIn = (element: Element): HTMLElement => {
  const figure = element.querySelector<HTMLElement>('.dd-static figure');
  if (!figure) throw new Error('no figure stands in the element');
  return figure;
};
const within = (element: Element, selector: string): HTMLElement => {
  const found = figureIn(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the standing figure`);
  return found;
};

const works = (element: Element) => hasPart(element, 'figure');
const takenOver = async (element: Element) => {
  await eventually(`<${element.localName}> takes over`, () => works(element));
  await settled(element);
};

/** What would have come by then, had it been asked for: the figure at work of another element. */
async function timeForAnother(): Promise<void> {
  const other = document.createElement('indicator-gauge');
  document.body.append(other);
  await takenOver(other);
  other.remove();
}

describe('a figure that stands in the page', () => {
  for (const selector of [GAUGE, ROWS, LIST]) {
    it(`is left to stand: ${selector}`, async () => {
      const loaded = recordEvents('report-loaded');
      const element = await standing(selector);
      await timeForAnother();
      expect(works(element)).to.equal(false);
      expect(isShown(figureIn(element))).to.equal(true);
      expect(allInside(element, '.skeleton').length).to.equal(0);
      expect(loaded.length).to.equal(1);
    });

    it(`gives way where it stands, and nothing around it moves: ${selector}`, async () => {
      const element = await standing(selector);
      const before = figureIn(element).getBoundingClientRect();
      const after = element.nextElementSibling as HTMLElement;
      const top = after.getBoundingClientRect().top;
      await pointer.move(within(element, '.title'));
      await takenOver(element);
      expect(isShown(figureIn(element))).to.equal(false);
      const now = part(element, 'figure').getBoundingClientRect();
      for (const side of ['top', 'left', 'width', 'height'] as const)
        expect(now[side]).to.be.closeTo(before[side], 0.6, side);
      expect(after.getBoundingClientRect().top).to.be.closeTo(top, 0.6);
    });

    it(`says the same as the one at work: ${selector}`, async () => {
      const element = await standing(selector);
      const said = textOf(figureIn(element));
      await pointer.move(within(element, '.title'));
      await takenOver(element);
      expect(textOf(part(element, 'figure'))).to.equal(said);
    });

    it(`leaves its drawings in their places until there are others: ${selector}`, async () => {
      const element = await standing(selector);
      const drawings = figureIn(element).querySelectorAll('.plot svg').length;
      expect(drawings).to.be.greaterThan(0);
      await pointer.move(within(element, '.title'));
      await takenOver(element);
      expect(allInside(element, '.plot svg').length).to.equal(drawings);
      await drawn(element);
    });
  }

  for (const [what, happens] of [
    ['another indicator', (element: Element) => element.setAttribute('indicator', 'pm10')],
    ['a report', (element: HTMLElement & { src?: string }) => element.setAttribute('src', route('report'))],
    ['the table', (element: Element) => element.setAttribute('display', 'table')],
    ['another language', (element: HTMLElement) => element.setAttribute('lang', 'en')],
  ] as const) {
    it(`gives way to ${what}`, async () => {
      const element = await standing(GAUGE);
      happens(element);
      await takenOver(element);
      expect(isShown(figureIn(element))).to.equal(false);
    });
  }

  it('gives way to another layout', async () => {
    const element = await standing(ROWS);
    const box = element.parentElement as HTMLElement;
    await timeForAnother();
    await frames();
    expect(works(element)).to.equal(false);
    box.style.width = '300px';
    await takenOver(element);
  });

  for (const [what, change] of [
    ['of another report', (root: HTMLElement) => root.setAttribute('data-dd-static', `${version(root)}/0`)],
    ['of another version', (root: HTMLElement) => root.setAttribute('data-dd-static', '0.0.0/0')],
    ['with other settings', (root: HTMLElement) => root.setAttribute('data-dd-settings', '[]')],
  ] as const) {
    it(`is replaced at once when it is ${what}`, async () => {
      const element = await standing(GAUGE, (each) => change(each.firstElementChild as HTMLElement));
      await takenOver(element);
      expect(isShown(figureIn(element))).to.equal(false);
    });
  }

  it('stays where the report cannot be had', async () => {
    const element = await standing(GAUGE);
    element.setAttribute('src', route('not-found'));
    await eventually('it says so', () => hasPart(element, 'message'));
    expect(isShown(figureIn(element))).to.equal(true);
  });

  it('stays while text of it is selected', async () => {
    const element = await standing(ROWS);
    getSelection()?.selectAllChildren(within(element, '.summary'));
    await pointer.move(within(element, '.title'));
    await timeForAnother();
    expect(works(element)).to.equal(false);
    getSelection()?.removeAllRanges();
    await takenOver(element);
  });

  it('hands on the focus', async () => {
    const element = await standing(GAUGE);
    const fact = within(element, '.facts button');
    fact.focus();
    await takenOver(element);
    await eventually(
      'the same fact has it',
      () => textOf(element.shadowRoot?.activeElement) === textOf(fact),
    );
  });

  it('hands on what is typed, and where', async () => {
    const element = await standing(LIST);
    const field = within(element, 'input') as HTMLInputElement;
    field.focus();
    field.value = '学校';
    field.setSelectionRange(1, 1);
    await takenOver(element);
    const live = () => element.shadowRoot?.activeElement as HTMLInputElement | null;
    await eventually('the field has it', () => live()?.value === '学校' && live()?.selectionStart === 1);
    await eventually('it searches', () => (element as HTMLElement & { query?: string }).query === '学校');
    await type('甲');
    await eventually('it goes on', () => live()?.value === '学甲校');
  });

  it('hands on what is open', async () => {
    const element = await standing(GAUGE);
    within(element, 'summary').click();
    await takenOver(element);
    expect((part(element, 'source') as HTMLDetailsElement).open).to.equal(true);
  });

  it('does what was asked of it', async () => {
    const element = await standing(ROWS);
    await pointer.click(within(element, '.toolbar button:nth-child(2)'));
    await eventually('the table is shown', () => works(element) && isShown(part(element, 'table')));
    expect((element as HTMLElement & { display?: string }).display).to.equal('table');
  });

  it('does what was asked of it by keyboard', async () => {
    const element = await standing(ROWS);
    within(element, '.toolbar button:nth-child(2)').focus();
    await press('Enter');
    await eventually('the table is shown', () => works(element) && isShown(part(element, 'table')));
  });

  it('has what the author says in place of its title', async () => {
    const element = await standing('indicator-gauge[indicator=pm10]');
    expect(textOf(within(element, '.title'))).to.equal('Dust in the air');
    expect(isShown(element.querySelector(':scope > [slot=title]') as Element)).to.equal(false);
  });

  it('takes its colours from the page, without a script', async () => {
    const element = await standing(GAUGE);
    const fills = () =>
      [...figureIn(element).querySelectorAll('.plot path')].map((path) => getComputedStyle(path).fill);
    expect(fills()).not.to.include('rgb(1, 2, 3)');
    element.style.setProperty('--dd-color-actual', 'rgb(1, 2, 3)');
    expect(fills()).to.include('rgb(1, 2, 3)');
    expect(works(element)).to.equal(false);
  });
});

function version(root: HTMLElement): string {
  return root.dataset['ddStatic']?.split('/')[0] ?? '';
}

describe('a rendered page', () => {
  /** A page of its own, with scripts or without. */
  async function page(attributes = '', script = 'district-dashboard.js'): Promise<Page> {
    const src = route('page', { name: 'rendered', script });
    const frame = place<HTMLIFrameElement>(
      `<iframe ${attributes} src="${src}" width="780" height="560"></iframe>`,
    );
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    if (!frame.contentWindow?.document) throw new Error('the frame holds no page of ours');
    return frame.contentWindow as Page;
  }

  type Page = Window & typeof globalThis & { problems: string[] };
  const asked = ({ performance }: Window, file: string): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(`/dist/cdn/${file}`));
  const gaugeIn = ({ document }: Window) => document.querySelector(GAUGE) as HTMLElement;
  const use = (element: Element) => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  const draws = (element: Element) =>
    eventually('it draws', () => (element.shadowRoot?.querySelectorAll('.plot svg path').length ?? 0) > 0);

  it('can be read and seen with scripts off', async () => {
    const { document } = await page('sandbox="allow-same-origin"');
    for (const element of document.querySelectorAll('indicator-gauge, plan-vs-actual, project-list')) {
      expect(element.shadowRoot === null).to.equal(true);
      expect(textOf(element)).to.match(/来源：湛河区|Source: /);
      expect(element.querySelectorAll('table td').length).to.be.greaterThan(2);
    }
    const [path] = document.querySelectorAll('.plot path');
    expect(path && getComputedStyle(path).fill).to.equal('rgb(228, 233, 240)');
    expect(textOf(document.querySelector(GAUGE))).to.include('2023年预计4%，计划7.5%，低于计划3.5个百分点');
    expect(document.querySelectorAll(`${LIST} .project`).length).to.equal(3);
  });

  for (const script of ['district-dashboard.js', 'rendered.js'])
    it(`loads neither report nor ECharts until it is used, and breaks no rule of its policy: ${script}`, async () => {
      const frame = await page('', script);
      await eventually(
        'its figures are known',
        () => frame.document.querySelectorAll('.dd-usable').length === 6,
      );
      const gauge = gaugeIn(frame);
      await settled(gauge);
      const late = ['report-', 'chart-', 'reader-'];
      expect(late.filter((file) => asked(frame, file))).to.deep.equal([]);
      use(gauge);
      await draws(gauge);
      await eventually('by ECharts', () => asked(frame, 'report-') && asked(frame, 'chart-'));
      const [rows] = frame.document.querySelectorAll(ROWS);
      expect(rows?.shadowRoot?.querySelector('figure') === null).to.equal(true);
      expect(frame.problems).to.deep.equal([]);
    });

  describe('with the small script', () => {
    const small = async () => {
      const frame = await page('', 'rendered.js');
      await eventually(
        'its figures are known',
        () => frame.document.querySelectorAll('.dd-usable').length === 6,
      );
      // Their sizes are measured in the next frame.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(frame.requestAnimationFrame);
      return frame;
    };
    const isElement = (frame: Page) => frame.customElements.get('indicator-gauge') !== undefined;

    it('has no elements until one is needed', async () => {
      const frame = await small();
      await timeForAnother();
      expect(isElement(frame)).to.equal(false);
      expect(asked(frame, 'widgets-')).to.equal(false);
      const tools = frame.document.querySelector(`${ROWS} .tools`) as Element;
      expect(frame.getComputedStyle(tools).visibility).to.equal('visible');
    });

    it('does what was asked before there were any', async () => {
      const frame = await small();
      const rows = frame.document.querySelector(ROWS) as HTMLElement & { display?: string };
      const button = rows.querySelector<HTMLElement>('.toolbar button:nth-child(2)');
      expect(isElement(frame)).to.equal(false);
      button?.click();
      await eventually('the table is shown', () => hasPart(rows, 'table') && isShown(part(rows, 'table')));
      expect(rows.display).to.equal('table');
    });

    it('keeps the focus', async () => {
      const frame = await small();
      const fact = gaugeIn(frame).querySelector<HTMLElement>('.facts button');
      fact?.focus();
      await eventually(
        'the same fact has it',
        () => textOf(gaugeIn(frame).shadowRoot?.activeElement) === textOf(fact),
      );
    });

    for (const [what, happens] of [
      ['another attribute', (gauge: HTMLElement) => gauge.setAttribute('indicator', 'pm25')],
      ['an attribute more', (gauge: HTMLElement) => gauge.setAttribute('year', '2023')],
      [
        'another language',
        (gauge: HTMLElement) => gauge.ownerDocument.documentElement.setAttribute('lang', 'en'),
      ],
      [
        'another layout',
        ({ ownerDocument }: HTMLElement) => {
          const { frameElement } = ownerDocument.defaultView as Window;
          (frameElement as HTMLElement).style.width = '300px';
        },
      ],
      [
        'something said of one in the URL',
        (gauge: HTMLElement) => {
          gauge.setAttribute('state-key', 'g');
          (gauge.ownerDocument.defaultView as Window).location.hash = 'g.indicator=pm10';
        },
      ],
      [
        'a tag without a figure',
        (gauge: HTMLElement) => gauge.after(gauge.ownerDocument.createElement('plan-vs-actual')),
      ],
      [
        'a figure of another report',
        (gauge: HTMLElement) => {
          const copy = gauge.cloneNode(true) as HTMLElement;
          copy.firstElementChild?.setAttribute('data-dd-static', '0.0.0/0');
          gauge.after(copy);
        },
      ],
    ] as const)
      it(`has elements as soon as there is ${what}`, async () => {
        const frame = await small();
        expect(isElement(frame)).to.equal(false);
        happens(gaugeIn(frame));
        await eventually('they are defined', () => isElement(frame));
        await eventually('and at work', () =>
          [...frame.document.querySelectorAll('*')].some((each) => each.shadowRoot?.querySelector('figure')),
        );
        expect(frame.problems).to.deep.equal([]);
      });

    it('leaves a copy of a figure to stand', async () => {
      const frame = await small();
      const copy = gaugeIn(frame).cloneNode(true) as HTMLElement;
      copy.firstElementChild?.classList.remove('dd-usable');
      gaugeIn(frame).after(copy);
      await eventually('it is known', () => copy.querySelector('.dd-usable') !== null);
      await timeForAnother();
      expect(isElement(frame)).to.equal(false);
    });
  });
});

describe('charts of a figure that has taken over', () => {
  it('are ECharts’ own', async () => {
    const element = await standing(GAUGE);
    await pointer.move(within(element, '.title'));
    await takenOver(element);
    await eventually('a chart is open', () => charts(element).length === 1);
    expect(allInside(element, '.plot svg').length).to.equal(1);
  });
});
