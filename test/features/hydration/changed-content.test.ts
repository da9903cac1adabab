import { morphChildren } from '@hotwired/turbo';
import { expect } from 'chai';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import type { ReportElement } from '../../../src/elements/report-element.ts';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  isShown,
  part,
  place,
  settled,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { framed } from '../../support/frame.ts';
import { press, type } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';
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

beforeEach(() => pointer.move({ x: 1, y: 1 }));

const around = (name: string, className = '') => {
  const wrapper = document.createElement(name);
  if (className) wrapper.className = className;
  return wrapper;
};

/** What translators and reading tools do to each text of a page. */
const TOOLS: Record<string, (text: Text) => void> = {
  'a font': (text) => {
    const font = around('font');
    text.replaceWith(font);
    font.append(text);
  },
  'two fonts, as Google does': (text) => {
    const [outer, inner] = [around('font'), around('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  },
  'a span': (text) => {
    const span = around('span');
    text.replaceWith(span);
    span.append(text);
  },
  'a span with a class': (text) => {
    const span = around('span', 'reader-word');
    text.replaceWith(span);
    span.append(text);
  },
  'a ruby for each character': (text) => {
    text.replaceWith(
      ...[...text.data].map((character) => {
        const ruby = around('ruby');
        ruby.append(character, Object.assign(around('rt'), { textContent: 'x' }));
        return ruby;
      }),
    );
  },
  'two texts': (text) => {
    text.splitText(Math.floor(text.length / 2));
  },
};

describe('prerendered content whose texts were wrapped', () => {
  for (const [tool, wrap] of Object.entries(TOOLS)) {
    const wrapped = async (selector: string) => {
      const element = await prerendered(selector);
      for (const text of textsIn(element)) wrap(text);
      return element;
    };

    it(`keeps the focus: ${tool}`, async () => {
      const element = await wrapped(GAUGE);
      const facts = [...figureIn(element).querySelectorAll<HTMLElement>('.facts button')];
      expect(facts.length).to.be.above(1);
      facts[1]?.focus();
      await hydrated(element);
      await eventually(
        'the same fact has the focus',
        () => element.shadowRoot?.activeElement === allInside(element, '.facts button')[1],
      );
    });

    it(`answers the first click: ${tool}`, async () => {
      const element = await wrapped(ROWS);
      await pointer.click(within(element, '.toolbar button:nth-child(2)'));
      await eventually(
        'the table is asked for',
        () => isHydrated(element) && (element as ReportElement).display === 'table',
      );
      await eventually('the table is shown', () => allInside(element, '[part=table]').some(isShown));
    });

    it(`keeps typed text: ${tool}`, async () => {
      const element = await wrapped(LIST);
      const field = within(element, 'input') as HTMLInputElement;
      field.focus();
      field.value = '学校';
      await hydrated(element);
      await eventually(
        'the query is set',
        () => (element as HTMLElement & { query?: string }).query === '学校',
      );
    });
  }

  it('keeps what is typed while content is wrapped', async () => {
    const element = await prerendered(LIST);
    const field = within(element, 'input') as HTMLInputElement;
    field.focus();
    for (const text of textsIn(element)) TOOLS['a font']?.(text);
    await hydrated(element);
    await eventually(
      'the field has the focus',
      () => element.shadowRoot?.activeElement?.localName === 'input',
    );
    await type('校');
    await eventually(
      'it is typed',
      () => (element.shadowRoot?.activeElement as HTMLInputElement | null)?.value === '校',
    );
  });

  for (const selector of [GAUGE, ROWS, LIST])
    it(`stays translated: ${selector}`, async () => {
      const element = await prerendered(selector);
      for (const text of textsIn(figureIn(element))) {
        text.data = [...text.data]
          .reverse()
          .join('')
          .replace(/[一-鿿]/g, 'w');
        TOOLS['two fonts, as Google does']?.(text);
      }
      const said = textOf(figureIn(element));
      expect(said).not.to.match(/[一-鿿]/);
      await pointer.move(within(element, '.title'));
      await hydrated(element);
      expect(textOf(part(element, 'figure')).replace(/\s/g, '')).to.equal(said.replace(/\s/g, ''));
      // What it says later is its own.
      element.setAttribute('lang', 'en');
      await eventually('it is in English', () => /Table|More/.test(textOf(part(element, 'figure'))));
    });

  it('is not taken for the figure that is shown now', async () => {
    const element = await prerendered(GAUGE);
    for (const text of textsIn(figureIn(element))) text.data = text.data.replace(/\d/g, '9');
    element.setAttribute('indicator', 'pm10');
    await hydrated(element);
    expect(textOf(part(element, 'figure'))).not.to.include('99');
    expect(textOf(part(element, 'title'))).to.include('PM10');
  });
});

/** In the document of the page: what another document parses has other prototypes. */
const parsed = (from: Element, html: string) => {
  const next = from.ownerDocument.createElement('main');
  next.innerHTML = html;
  return next;
};

/** Ways to make a page what the server sent. */
const MORPHS: Record<string, (from: Element, html: string) => void> = {
  Idiomorph: (from, html) => Idiomorph.morph(from, html, { morphStyle: 'innerHTML' }),
  morphdom: (from, html) => {
    morphdom(from, parsed(from, html));
  },
  Turbo: (from, html) => {
    morphChildren(from, parsed(from, html));
  },
};

const CONTROLS = '.tools, .find, .filters.kind';

describe('prerendered content in a page that is morphed', () => {
  const load = async (html: string, script: string) => {
    const page = await framed(
      `srcdoc='<!doctype html><html lang="zh-CN"><link rel="stylesheet" href="/dist/static.css"><main></main><script type="module" src="/dist/cdn/${script}"></script>'`,
    );
    const main = page.querySelector('main') as HTMLElement;
    main.innerHTML = html;
    await eventually('it is registered', () => main.querySelector('.dd-usable') !== null);
    return main;
  };

  for (const [name, morph] of Object.entries(MORPHS))
    for (const script of ['rendered.js', 'district-dashboard.js']) {
      it(`keeps its controls, and answers a click: ${name}, ${script}`, async () => {
        const html = markup(LIST);
        const main = await load(html, script);
        const view = main.ownerDocument.defaultView as Window;
        for (let time = 0; time < 2; time += 1) {
          morph(main, html);
          await eventually('controls are visible', () =>
            [...main.querySelectorAll(CONTROLS)].every(
              (control) => view.getComputedStyle(control).visibility === 'visible',
            ),
          );
        }
        const list = main.querySelector(LIST) as HTMLElement & { display?: string };
        list.querySelector<HTMLElement>('.toolbar button:nth-child(2)')?.click();
        await eventually('the table is shown', () => list.display === 'table' && isHydrated(list));
      });

      it(`keeps showing the figure that was in use: ${name}, ${script}`, async () => {
        const html = markup(GAUGE);
        const main = await load(html, script);
        const gauge = main.querySelector('indicator-gauge') as HTMLElement;
        gauge.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await hydrated(gauge);
        morph(main, html);
        await settled(gauge);
        expect(main.querySelector('indicator-gauge') === gauge).to.equal(true);
        expect([
          isShown(part(gauge, 'figure')),
          isShown(gauge.querySelector('figure') as Element),
        ]).to.deep.equal([true, false]);
      });

      it(`shows another figure that the server sent: ${name}, ${script}`, async () => {
        const main = await load(markup(GAUGE), script);
        const other = markup('indicator-gauge[indicator=grain-area]');
        morph(main, other);
        const gauge = main.querySelector('indicator-gauge') as HTMLElement;
        expect(textOf(gauge)).to.include(textOf(new DOMParser().parseFromString(other, 'text/html').body));
        gauge.querySelector<HTMLElement>('.more')?.click();
        await hydrated(gauge);
        await eventually('the tools are shown', () => hasPart(gauge, 'toolbar'));
        inside(gauge, '.toolbar button:nth-child(2)').click();
        await eventually('its table is shown', () => allInside(gauge, '[part=table]').some(isShown));
        expect(textOf(part(gauge, 'title'))).to.equal(textOf(gauge.querySelector('.title')));
      });
    }

  it('shows a figure where the content was removed', async () => {
    const element = await prerendered(GAUGE);
    element.replaceChildren();
    await hydrated(element);
    await drawn(element);
  });

  it('hydrates content that has taken the place of the first', async () => {
    const element = await prerendered(GAUGE);
    const holder = document.createElement('div');
    holder.innerHTML = markup(GAUGE);
    element.replaceChildren(...(holder.firstElementChild as Element).childNodes);
    await settled(element);
    within(element, '.facts button').focus();
    await hydrated(element);
    await eventually(
      'the fact has the focus',
      () => element.shadowRoot?.activeElement === allInside(element, '.facts button')[0],
    );
  });
});

describe('a copy of prerendered content that was used', () => {
  for (const selector of [GAUGE, ROWS, LIST])
    it(`has the drawings: ${selector}`, async () => {
      const element = await prerendered(selector);
      const html = element.innerHTML.replace(/ class="dd-static[^"]*"/, '');
      const drawings = element.querySelectorAll('.plot svg path').length;
      expect(drawings).to.be.above(0);
      await pointer.move(within(element, '.title'));
      await hydrated(element);
      await drawn(element);
      expect(element.innerHTML.replace(/ class="dd-static[^"]*"/, '')).to.equal(html);
      const copy = element.cloneNode(true) as HTMLElement;
      expect(copy.querySelectorAll('.plot svg path').length).to.equal(drawings);
    });

  it('is shown by a page that was restored from it, and can be used', async () => {
    const element = await prerendered(ROWS);
    await pointer.move(within(element, '.title'));
    await hydrated(element);
    const { outerHTML } = element;
    await pointer.move({ x: 1, y: 1 });
    const restored = place(`<main>${outerHTML}</main>`).firstElementChild as HTMLElement;
    await settled(restored);
    expect(isShown(figureIn(restored))).to.equal(true);
    expect(isShown(within(restored, '.plot svg path'))).to.equal(true);
    within(restored, '.toolbar button:nth-child(2)').focus();
    await press('Enter');
    await eventually('the table is shown', () => isHydrated(restored) && isShown(part(restored, 'table')));
  });

  it('is shown in a document that a page writes for printing', async () => {
    const element = await prerendered(ROWS);
    await pointer.move(within(element, '.title'));
    await hydrated(element);
    const written = await framed('srcdoc="<!doctype html>"');
    written.open();
    written.write(
      `<!doctype html><link rel="stylesheet" href="/dist/static.css"><body>${element.outerHTML}</body>`,
    );
    written.close();
    await eventually('texts and drawings are shown', () => {
      const seen = [...written.querySelectorAll('.title, .plot svg > path')];
      return seen.length > 1 && seen.every(isShown);
    });
  });
});

describe('prerendered content without its tag or its style sheet', () => {
  const sizes = (root: ParentNode) =>
    [...root.querySelectorAll('.plot svg, .legend svg')].map((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return Math.max(width, height);
    });

  for (const selector of [GAUGE, ROWS, LIST])
    it(`has drawings of a sane size: ${selector}`, async () => {
      const inner = markup(selector).replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
      const page = await framed('srcdoc="<!doctype html>"');
      for (const link of ['', '<link rel="stylesheet" href="/dist/static.css">']) {
        page.head.innerHTML = link;
        const sheet = page.querySelector('link');
        if (sheet) await new Promise((resolve) => sheet.addEventListener('load', resolve));
        page.body.innerHTML = inner;
        const all = sizes(page);
        expect(all.length).to.be.above(0);
        expect(Math.min(...all), link).to.be.above(10);
        expect(Math.max(...all), link).to.be.at.most(360);
      }
    });
});
