import { expect } from 'chai';
import {
  allInside,
  charts,
  delayedReport,
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
import { commit, compose } from '../../support/input-method.ts';
import { press, type } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';
import {
  BRIEF,
  figureIn,
  GAUGE,
  hydrated,
  isHydrated,
  LIST,
  markup,
  prerendered,
  ROWS,
  within,
} from '../../support/prerendered.ts';

// Away from any element: an engine may leave the pointer where the last test had it.
beforeEach(() => pointer.move({ x: 1, y: 1 }));

/** Waits until another element has rendered, which takes as long as an unwanted hydration would. */
async function renderAnother(): Promise<void> {
  const other = document.createElement('indicator-gauge');
  document.body.append(other);
  await hydrated(other);
  other.remove();
}

describe('prerendered content', () => {
  for (const selector of [GAUGE, ROWS, LIST]) {
    it(`is not hydrated until it is used: ${selector}`, async () => {
      const loaded = recordEvents('report-loaded');
      const element = await prerendered(selector);
      await renderAnother();
      expect(isHydrated(element)).to.equal(false);
      expect(isShown(figureIn(element))).to.equal(true);
      expect(allInside(element, '.skeleton').length).to.equal(0);
      expect(loaded.length).to.equal(1);
    });

    it(`is hydrated in place, without layout shift: ${selector}`, async () => {
      const element = await prerendered(selector);
      const before = figureIn(element).getBoundingClientRect();
      const after = element.nextElementSibling as HTMLElement;
      const top = after.getBoundingClientRect().top;
      await pointer.move(within(element, '.title'));
      await hydrated(element);
      expect(isShown(figureIn(element))).to.equal(false);
      const now = part(element, 'figure').getBoundingClientRect();
      for (const side of ['top', 'left', 'width', 'height'] as const)
        expect(now[side]).to.be.closeTo(before[side], 0.6, side);
      expect(after.getBoundingClientRect().top).to.be.closeTo(top, 0.6);
    });

    it(`has the same text after hydration: ${selector}`, async () => {
      const element = await prerendered(selector);
      const said = textOf(figureIn(element));
      await pointer.move(within(element, '.title'));
      await hydrated(element);
      expect(textOf(part(element, 'figure'))).to.equal(said);
    });

    it(`keeps its drawings in place until the charts are drawn: ${selector}`, async () => {
      const element = await prerendered(selector);
      const drawings = figureIn(element).querySelectorAll('.plot svg').length;
      expect(drawings).to.be.greaterThan(0);
      await pointer.move(within(element, '.title'));
      await hydrated(element);
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
    it(`is replaced by ${what}`, async () => {
      const element = await prerendered(GAUGE);
      happens(element);
      await hydrated(element);
      expect(isShown(figureIn(element))).to.equal(false);
    });
  }

  it('is replaced by another layout', async () => {
    const element = await prerendered(ROWS);
    const box = element.parentElement as HTMLElement;
    await renderAnother();
    await frames();
    expect(isHydrated(element)).to.equal(false);
    box.style.width = '300px';
    await hydrated(element);
  });

  for (const [what, change] of [
    ['of another report', (root: HTMLElement) => root.setAttribute('data-dd-static', `${version(root)}/0`)],
    ['of another version', (root: HTMLElement) => root.setAttribute('data-dd-static', '0.0.0/0')],
    ['with other settings', (root: HTMLElement) => root.setAttribute('data-dd-settings', '[]')],
  ] as const) {
    it(`is replaced at once when it is ${what}`, async () => {
      const element = await prerendered(GAUGE, (each) => change(each.firstElementChild as HTMLElement));
      await hydrated(element);
      expect(isShown(figureIn(element))).to.equal(false);
    });
  }

  it('stays if the report cannot be loaded', async () => {
    const element = await prerendered(GAUGE);
    element.setAttribute('src', route('not-found'));
    await eventually('the message is shown', () => hasPart(element, 'message'));
    expect(isShown(figureIn(element))).to.equal(true);
  });

  it('is not hydrated while its text is selected', async () => {
    const element = await prerendered(ROWS);
    getSelection()?.selectAllChildren(within(element, '.summary'));
    await pointer.move(within(element, '.title'));
    await renderAnother();
    expect(isHydrated(element)).to.equal(false);
    getSelection()?.removeAllRanges();
    await hydrated(element);
  });

  it('transfers the focus', async () => {
    const element = await prerendered(GAUGE);
    const fact = within(element, '.facts button');
    fact.focus();
    await hydrated(element);
    await eventually(
      'the same fact has the focus',
      () => textOf(element.shadowRoot?.activeElement) === textOf(fact),
    );
  });

  it('transfers the input value and the caret', async () => {
    const element = await prerendered(LIST);
    const field = within(element, 'input') as HTMLInputElement;
    field.focus();
    field.value = '学校';
    field.setSelectionRange(1, 1);
    await hydrated(element);
    const hydratedField = () => element.shadowRoot?.activeElement as HTMLInputElement | null;
    await eventually(
      'the field has value and caret',
      () => hydratedField()?.value === '学校' && hydratedField()?.selectionStart === 1,
    );
    await eventually(
      'the query is set',
      () => (element as HTMLElement & { query?: string }).query === '学校',
    );
    await type('甲');
    await eventually('typing continues', () => hydratedField()?.value === '学甲校');
  });

  it('is hydrated after the composition of an input method, with its text', async () => {
    const report = delayedReport('later');
    const element = await prerendered(LIST, (list) => list.setAttribute('src', report.src));
    const field = within(element, 'input[type=search]') as HTMLInputElement;
    field.focus();
    await compose('dao');
    await report.release();
    await renderAnother();
    expect(isHydrated(element)).to.equal(false);
    expect(document.activeElement).to.equal(field);
    await commit('道路');
    await hydrated(element);
    const twin = allInside<HTMLInputElement>(element, 'input[type=search]')[0];
    await eventually('it is searched', () => textOf(allInside(element, '.count-line')[0]).includes('筛出'));
    expect([twin?.value, element.shadowRoot?.activeElement === twin]).to.deep.equal(['道路', true]);
  });

  it('transfers open disclosures', async () => {
    const element = await prerendered(GAUGE);
    within(element, 'summary').click();
    await hydrated(element);
    expect((part(element, 'source') as HTMLDetailsElement).open).to.equal(true);
  });

  it('replays the click that hydrated it', async () => {
    const element = await prerendered(ROWS);
    await pointer.click(within(element, '.toolbar button:nth-child(2)'));
    await eventually('the table is shown', () => isHydrated(element) && isShown(part(element, 'table')));
    expect((element as HTMLElement & { display?: string }).display).to.equal('table');
  });

  it('leads from a name in brief to its row, once the name is a link', async () => {
    const [brief, rows] = [...place(`<div>${markup(BRIEF)}${markup(ROWS)}</div>`).children] as [
      HTMLElement,
      HTMLElement,
    ];
    for (const element of [brief, rows]) await settled(element);
    const name = [...figureIn(brief).querySelectorAll<HTMLElement>('.name')].at(-1);
    expect(name?.localName).to.equal('button');
    name?.click();
    const current = () => allInside(rows, '.name[aria-current=true]').map(textOf);
    const label = textOf(name?.querySelector('[lang]'));
    await eventually('its row is selected', () => label !== '' && current().join() === label);
  });

  it('replays the key press that hydrated it', async () => {
    const element = await prerendered(ROWS);
    within(element, '.toolbar button:nth-child(2)').focus();
    await press('Enter');
    await eventually('the table is shown', () => isHydrated(element) && isShown(part(element, 'table')));
  });

  it('shows slotted content in place of its title', async () => {
    const element = await prerendered('indicator-gauge[indicator=pm10]');
    expect(textOf(within(element, '.title'))).to.equal('Dust in the air');
    const title = element.querySelector(':scope > [slot=title]') as Element;
    expect(isShown(title)).to.equal(false);
    await pointer.move(within(element, '.title'));
    await hydrated(element);
    expect(isShown(title)).to.equal(true);
  });

  it('follows the custom properties of the page without a script', async () => {
    const element = await prerendered(GAUGE);
    const fills = () =>
      [...figureIn(element).querySelectorAll('.plot path')].map((path) => getComputedStyle(path).fill);
    expect(fills()).not.to.include('rgb(1, 2, 3)');
    element.style.setProperty('--dd-color-actual', 'rgb(1, 2, 3)');
    expect(fills()).to.include('rgb(1, 2, 3)');
    expect(isHydrated(element)).to.equal(false);
  });
});

function version(root: HTMLElement): string {
  return root.dataset['ddStatic']?.split('/')[0] ?? '';
}

describe('prerendered content in a form', () => {
  for (const [when, open] of [
    ['before hydration', (markup: string) => place(markup)],
    ['without an element', (markup: string) => place(markup.replaceAll('project-list', 'x-list'))],
  ] as const)
    it(`does not submit it, and is none of its fields: ${when}`, async () => {
      const form = open(
        `<form><input name="own" value="1">${markup(LIST)}${markup(ROWS)}<input type="submit"></form>`,
      ) as HTMLFormElement;
      let submitted = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted += 1;
      });
      const search = form.querySelector<HTMLInputElement>('.dd-static [type=search]');
      search?.focus();
      await press('Enter');
      for (const button of form.querySelectorAll<HTMLElement>('.dd-static button')) {
        button.removeAttribute('type'); // As some content managers do.
        button.click();
      }
      expect(submitted).to.equal(0);
      expect([...form.elements].map((field) => field.closest('.dd-static'))).to.deep.equal([null, null]);
      form.requestSubmit();
      expect(submitted).to.equal(1);
    });

  it('does not submit it after hydration either', async () => {
    const form = place(`<form>${markup(LIST)}<input type="submit"></form>`) as HTMLFormElement;
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    const element = form.querySelector(LIST) as HTMLElement;
    await settled(element);
    within(element, 'input[type=search]').focus();
    await hydrated(element);
    await press('Enter');
    for (const button of allInside<HTMLElement>(element, 'button')) button.click();
    await settled(element);
    expect(submitted).to.equal(0);
  });
});

/** Of test/fixtures/rendered.html. */
const FIGURES = 8;

describe('a prerendered page', () => {
  /** A page in a frame, with scripts or without. */
  async function page(attributes = '', script = 'district-dashboard.js'): Promise<Page> {
    const src = route('page', { name: 'rendered', script });
    const frame = place<HTMLIFrameElement>(
      `<iframe ${attributes} src="${src}" width="780" height="560"></iframe>`,
    );
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    if (!frame.contentWindow?.document) throw new Error('the document of the frame is not accessible');
    return frame.contentWindow as Page;
  }

  type Page = Window & typeof globalThis & { problems: string[] };
  const requested = ({ performance }: Window, file: string): boolean =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(`/dist/cdn/${file}`));
  const gaugeIn = ({ document }: Window) => document.querySelector(GAUGE) as HTMLElement;
  const use = (element: Element) => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  const draws = (element: Element) =>
    eventually(
      'the chart is drawn',
      () => (element.shadowRoot?.querySelectorAll('.plot svg path').length ?? 0) > 0,
    );

  it('shows text and drawings without scripts', async () => {
    const { document } = await page('sandbox="allow-same-origin"');
    for (const element of document.querySelectorAll(
      'indicator-gauge, plan-vs-actual, project-list, indicator-trend',
    )) {
      expect(element.shadowRoot === null).to.equal(true);
      expect(textOf(element)).to.match(/来源：湛河区|Source: /);
      if (element.getAttribute('display') === 'brief') continue;
      expect(element.querySelectorAll('table td, [part=value]').length).to.be.above(0);
    }
    const [path] = document.querySelectorAll('.plot path');
    expect(path && getComputedStyle(path).fill).to.equal('rgb(228, 233, 240)');
    expect(textOf(document.querySelector(GAUGE))).to.include('2023年预计4%，计划7.5%，低于计划3.5个百分点');
    expect(document.querySelectorAll(`${LIST} .project`).length).to.equal(3);
  });

  for (const script of ['district-dashboard.js', 'rendered.js'])
    it(`loads neither report nor ECharts until it is used, and does not violate its policy: ${script}`, async () => {
      const frame = await page('', script);
      await eventually(
        'its figures are registered',
        () => frame.document.querySelectorAll('.dd-usable').length === FIGURES,
      );
      const gauge = gaugeIn(frame);
      await settled(gauge);
      const late = ['report-', 'chart-', 'interaction-'];
      expect(late.filter((file) => requested(frame, file))).to.deep.equal([]);
      use(gauge);
      await draws(gauge);
      await eventually(
        'ECharts is loaded, and not the rest of the report',
        () => requested(frame, 'chart-') && !requested(frame, 'report-'),
      );
      const [rows] = frame.document.querySelectorAll(ROWS);
      expect(rows?.shadowRoot?.querySelector('figure') === null).to.equal(true);
      expect(frame.problems).to.deep.equal([]);
    });

  describe('with the loader only', () => {
    const withLoader = async () => {
      const frame = await page('', 'rendered.js');
      await eventually(
        'its figures are registered',
        () => frame.document.querySelectorAll('.dd-usable').length === FIGURES,
      );
      // The loader measures their sizes in the next frame.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(frame.requestAnimationFrame);
      return frame;
    };
    const isElement = (frame: Page) => frame.customElements.get('indicator-gauge') !== undefined;

    it('defines no elements until one is used', async () => {
      const frame = await withLoader();
      await renderAnother();
      expect(isElement(frame)).to.equal(false);
      expect(requested(frame, 'district-dashboard.js')).to.equal(false);
      const tools = frame.document.querySelector(`${ROWS} .tools`) as Element;
      expect(frame.getComputedStyle(tools).visibility).to.equal('visible');
    });

    it('replays a click from before the elements were defined', async () => {
      const frame = await withLoader();
      const rows = frame.document.querySelector(ROWS) as HTMLElement & { display?: string };
      const button = rows.querySelector<HTMLElement>('.toolbar button:nth-child(2)');
      expect(isElement(frame)).to.equal(false);
      button?.click();
      await eventually('the table is shown', () => hasPart(rows, 'table') && isShown(part(rows, 'table')));
      expect(rows.display).to.equal('table');
    });

    it('transfers the focus', async () => {
      const frame = await withLoader();
      const fact = gaugeIn(frame).querySelector<HTMLElement>('.facts button');
      fact?.focus();
      await eventually(
        'the same fact has the focus',
        () => textOf(gaugeIn(frame).shadowRoot?.activeElement) === textOf(fact),
      );
    });

    for (const [what, happens] of [
      ['another attribute', (gauge: HTMLElement) => gauge.setAttribute('indicator', 'pm25')],
      ['an additional attribute', (gauge: HTMLElement) => gauge.setAttribute('year', '2023')],
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
        'state in the URL',
        (gauge: HTMLElement) => {
          gauge.setAttribute('state-key', 'g');
          (gauge.ownerDocument.defaultView as Window).location.hash = 'g.indicator=pm10';
        },
      ],
      [
        'a tag without prerendered content',
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
      it(`defines the elements as soon as there is ${what}`, async () => {
        const frame = await withLoader();
        expect(isElement(frame)).to.equal(false);
        happens(gaugeIn(frame));
        await eventually('the elements are defined', () => isElement(frame));
        await eventually('one is hydrated', () =>
          [...frame.document.querySelectorAll('*')].some((each) => each.shadowRoot?.querySelector('figure')),
        );
        expect(frame.problems).to.deep.equal([]);
      });

    it('does not hydrate a copy of a figure', async () => {
      const frame = await withLoader();
      const copy = gaugeIn(frame).cloneNode(true) as HTMLElement;
      copy.firstElementChild?.classList.remove('dd-usable');
      gaugeIn(frame).after(copy);
      await eventually('the copy is registered', () => copy.querySelector('.dd-usable') !== null);
      await renderAnother();
      expect(isElement(frame)).to.equal(false);
    });
  });
});

describe('charts of a hydrated figure', () => {
  it('are ECharts’ own', async () => {
    const element = await prerendered(GAUGE);
    await pointer.move(within(element, '.title'));
    await hydrated(element);
    await eventually('a chart is open', () => charts(element).length === 1);
    expect(allInside(element, '.plot svg').length).to.equal(1);
  });
});
