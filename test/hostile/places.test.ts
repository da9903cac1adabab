import { expect } from 'chai';
import {
  charts,
  hasPart,
  inside,
  isShown,
  marks,
  part,
  place,
  recordEvents,
  shown,
  TAGS,
  textOf,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';

const ALL = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

const widgetsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(TAGS.join())];

/** All elements, drawn. */
async function drawAll(root: ParentNode): Promise<HTMLElement[]> {
  const all = widgetsIn(root);
  expect(all.map(({ localName }) => localName)).to.deep.equal([...TAGS]);
  for (const element of all) {
    await draws(element);
    expect(isShown(part(element, 'title')), element.localName).to.equal(true);
    expect(getComputedStyle(inside(element, '.root')).fontVariantNumeric).to.equal('tabular-nums');
  }
  return all;
}

/** In a scrolling dialog, only charts in view are drawn. */
async function draws(element: HTMLElement): Promise<void> {
  await shown(element);
  part(element, 'chart').scrollIntoView();
  await eventually(`<${element.localName}> draws`, () => marks(element).length > 0);
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Hidden containers, and what shows them. */
const HIDDEN: Record<
  string,
  [markup: string, show: (box: HTMLElement) => void, hide: (box: HTMLElement) => void]
> = {
  'a tab': [
    `<div style="display: none">${ALL}</div>`,
    (box) => box.style.removeProperty('display'),
    (box) => box.style.setProperty('display', 'none'),
  ],
  'a tab without a height': [
    `<div style="block-size: 0; overflow: hidden">${ALL}</div>`,
    (box) => box.style.removeProperty('block-size'),
    (box) => box.style.setProperty('block-size', '0'),
  ],
  'a dialog': [
    `<dialog>${ALL}</dialog>`,
    (box) => (box as HTMLDialogElement).showModal(),
    (box) => (box as HTMLDialogElement).close(),
  ],
  'a disclosure': [
    `<details><summary>更多</summary>${ALL}</details>`,
    (box) => box.setAttribute('open', ''),
    (box) => box.removeAttribute('open'),
  ],
};

describe('an element in a hidden container', () => {
  for (const [what, [markup, show, hide]] of Object.entries(HIDDEN))
    it(`draws once it is shown: ${what}`, async () => {
      const box = place(markup);
      for (const element of widgetsIn(box))
        await eventually('it has its figure', () => hasPart(element, 'figure'));
      show(box);
      for (const element of await drawAll(box)) {
        const plot = inside(element, '.plot');
        expect(plot.getBoundingClientRect().width).to.be.above(50);
      }
      hide(box);
      show(box);
      await drawAll(box);
    });
});

/** Ways to insert elements into a page. */
const INSERTED: Record<string, (box: HTMLElement) => ParentNode> = {
  'the clone of a template': (box) => {
    const template = document.createElement('template');
    template.innerHTML = ALL;
    box.append(template.content.cloneNode(true));
    return box;
  },
  'an import of a template': (box) => {
    const template = document.createElement('template');
    template.innerHTML = ALL;
    box.append(document.importNode(template.content, true));
    return box;
  },
  innerHTML: (box) => {
    box.innerHTML = ALL;
    return box;
  },
  insertAdjacentHTML: (box) => {
    box.insertAdjacentHTML('beforeend', ALL);
    return box;
  },
  // What jQuery.buildFragment does: a fragment's own div is filled and emptied.
  'jQuery’s html()': (box) => {
    const fragment = document.createDocumentFragment();
    const bench = fragment.appendChild(document.createElement('div'));
    bench.innerHTML = ALL;
    const made = [...bench.childNodes];
    fragment.textContent = '';
    for (const node of made) fragment.append(node);
    box.textContent = '';
    box.append(fragment);
    return box;
  },
  'a fragment of text': (box) => {
    box.append(document.createRange().createContextualFragment(ALL));
    return box;
  },
  'nodes of a parsed document': (box) => {
    box.append(...parsed(ALL).body.childNodes);
    return box;
  },
  'a clone of rendered elements': (box) => {
    box.innerHTML = ALL;
    const copy = box.cloneNode(true) as HTMLElement;
    box.replaceWith(copy);
    return copy;
  },
  'another shadow root': (box) => {
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>* { all: unset } div { display: none !important }</style><main>${ALL}</main>`;
    return root;
  },
  'a shadow root in a shadow root': (box) => {
    const outer = box.attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    inner.innerHTML = ALL;
    return inner;
  },
};

describe('an inserted element', () => {
  for (const [how, insert] of Object.entries(INSERTED))
    it(`draws when inserted by ${how}`, async () => {
      const loaded = recordEvents('report-loaded');
      const root = insert(place('<main></main>'));
      await drawAll(root);
      expect(loaded.length).to.be.at.least(3);
    });
});

describe('a page that is swapped for another, as Turbo does', () => {
  const swap = (body: HTMLElement) =>
    document.documentElement.replaceChild(document.adoptNode(body), document.body);
  const own = document.body;
  afterEach(() => document.documentElement.replaceChild(own, document.body));

  it('draws its elements, and removes the charts of the previous page', async () => {
    place(ALL.repeat(1));
    document.body.innerHTML = ALL;
    const before = await drawAll(document.body);
    swap(parsed(`<h1>另一页</h1>${ALL}`).body);
    await drawAll(document.body);
    for (const element of before)
      expect([charts(element).length, marks(element).length]).to.deep.equal([0, 0]);
  });

  it('draws them again from a clone, and from a cached page', async () => {
    document.body.innerHTML = ALL;
    const [gauge] = await drawAll(document.body);
    (gauge as HTMLElement).setAttribute('indicator', 'pm10');
    const previous = document.body;
    const copy = previous.cloneNode(true) as HTMLElement;
    swap(parsed('<h1>另一页</h1>').body);
    swap(copy);
    const [copied] = await drawAll(document.body);
    expect(textOf(part(copied as HTMLElement, 'title'))).to.include('PM10');
    swap(previous);
    const [again] = await drawAll(document.body);
    expect(again === gauge).to.equal(true);
  });
});

describe('a moved element', () => {
  it('keeps drawing, with the state set by the user', async () => {
    const box = place(`<main><section>${ALL}</section><aside></aside></main>`);
    const all = await drawAll(box);
    const [, rows] = all as [HTMLElement, HTMLElement];
    const [, table] = part(rows, 'toolbar').querySelectorAll('button');
    table?.click();
    await eventually('the table is shown', () => !isShown(part(rows, 'chart')));
    const aside = box.querySelector('aside') as HTMLElement;
    for (const element of all) aside.append(element);
    expect(isShown(part(rows, 'table'))).to.equal(true);
    part(rows, 'toolbar').querySelector('button')?.click();
    await eventually('the chart is shown', () => isShown(part(rows, 'chart')));
    await drawAll(aside);
    for (const element of all.toReversed()) box.prepend(element);
    await drawAll(box);
  });

  it('has one chart after several moves in one task', async () => {
    const box = place(`<main><section>${ALL}</section><aside></aside></main>`);
    const [gauge] = (await drawAll(box)) as [HTMLElement];
    const [section, aside] = box.children as unknown as [HTMLElement, HTMLElement];
    for (let time = 0; time < 20; time += 1) (time % 2 ? section : aside).append(gauge);
    await draws(gauge);
    expect([charts(gauge).length, gauge.shadowRoot?.querySelectorAll('.plot svg').length]).to.deep.equal([
      1, 1,
    ]);
  });
});
