import { expect } from 'chai';
import { allOf, appearanceOf, differences } from '../support/appearance.ts';
import { drawn, frames, inside, place, TAGS } from '../support/elements.ts';

/** The HTML elements used in figures, as styled by old templates. */
const NAMES =
  'div, p, span, b, figure, figcaption, table, caption, thead, tbody, tr, th, td, ul, ol, li, dl, dt, dd, button, input, select, option, label, details, summary, blockquote, nav, slot, svg, path, rect, g';

const RULES: Record<string, string> = {
  'another box model': '* { box-sizing: content-box !important }',
  'a reset':
    '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; outline: 0 !important; font: inherit !important; vertical-align: baseline !important; list-style: none !important }',
  'rules for each element': `:is(${NAMES}) { display: inline !important; float: left !important; position: relative !important; left: 9px !important;
    margin: 7px !important; padding: 5px !important; border: 3px dotted red !important; background: lime !important; color: red !important;
    font: italic 700 31px/3 cursive !important; width: 40px !important; height: 11px !important; fill: red !important; stroke: red !important;
    text-transform: uppercase !important; list-style: square !important; opacity: 0.5 !important; transform: rotate(9deg) !important }`,
  'rules for parts of names':
    '[class*=button], .row, .table, .title, .plot, .small, .figure, .note, .root, .tools { display: none !important }',
};

/** Inherited properties set by a page. */
const INHERITED: Record<string, string> = {
  'text-align': 'justify',
  'text-indent': '2em',
  'text-transform': 'uppercase',
  'text-shadow': '1px 1px red',
  'text-align-last': 'right',
  'line-height': '3',
  'font-style': 'italic',
  'font-weight': '700',
  'font-variant': 'small-caps',
  'font-stretch': 'condensed',
  'font-family': 'cursive',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'line-break': 'anywhere',
  hyphens: 'auto',
  direction: 'rtl',
  color: 'red',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke': '1px red',
  cursor: 'wait',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  'list-style': 'square inside',
  'border-collapse': 'separate',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  quotes: '"<" ">"',
  'tab-size': '1',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '9px',
  'paint-order': 'stroke',
  'text-anchor': 'end',
  'accent-color': 'red',
  'caret-color': 'red',
  orphans: '9',
};

const inherited = Object.entries(INHERITED).map(([property, value]) => `${property}: ${value} !important`);

const sheet = new CSSStyleSheet();
beforeEach(() => {
  sheet.replaceSync('');
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  document.adoptedStyleSheets = [];
});

for (const tag of TAGS)
  describe(`<${tag}> in a page`, () => {
    /** An element in a container of a fixed size. */
    async function lookUnder(css: string, around = 'box'): Promise<string[]> {
      const element = place(`<main class="box"><${tag}></${tag}></main>`).firstElementChild as HTMLElement;
      const box = element.parentElement as HTMLElement;
      box.style.cssText = 'display: block !important; inline-size: 700px !important; float: none !important;';
      await drawn(element);
      const before = appearanceOf(allOf(element));
      expect(before.length).to.be.above(50);
      box.classList.add(around);
      sheet.replaceSync(css);
      await frames(3);
      return differences(before, appearanceOf(allOf(element)));
    }

    for (const [what, css] of Object.entries(RULES))
      it(`is unaffected by ${what}`, async () => {
        expect(await lookUnder(css)).to.deep.equal([]);
      });

    it('inherits nothing but the properties left to the page', async () => {
      expect(await lookUnder(`.box { ${inherited.join(';')} }`)).to.deep.equal([]);
    });

    it('is horizontal in a page with vertical writing mode', async () => {
      const box = place(`<main style="writing-mode: vertical-rl; direction: rtl"><${tag}></${tag}></main>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      for (const selector of ['.root', '.title', 'td'])
        expect(getComputedStyle(inside(element, selector)).writingMode).to.equal('horizontal-tb');
    });

    for (const around of [
      'float: left',
      'float: right',
      'display: inline-block',
      'display: table-cell',
      'display: flex',
      'position: absolute',
      'writing-mode: vertical-rl',
    ])
      it(`is wide enough to be read under "${around}"`, async () => {
        const box = place(`<main style="${around}"><${tag}></${tag}></main>`);
        const element = await drawn(box.firstElementChild as HTMLElement);
        expect(element.clientWidth).to.be.above(200);
      });

    it('is no wider than a narrow screen in a grid', async () => {
      const box = place(`<main style="display: grid; inline-size: 300px"><${tag}></${tag}></main>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      expect(element.clientWidth).to.equal(300);
    });

    it('has the glyphs of its own language', async () => {
      const box = place(`<main lang="ja"><${tag} lang="en"></${tag}></main>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      const localeOf = (one: Element) => getComputedStyle(one).getPropertyValue('-webkit-locale');
      for (const selector of ['.root', '.title'])
        expect(localeOf(inside(element, selector)), selector).to.equal(localeOf(element));
    });

    it('inherits nothing from a universal rule either', async () => {
      expect(await lookUnder(`* { ${inherited.join(';')} }`)).to.deep.equal([]);
    });
  });
