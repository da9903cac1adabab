import { expect } from 'chai';
import { TOKENS } from '../../../src/elements/shared/token-table.ts';
import themes from '../../../src/themes.css?raw';
import { allInside, drawn, inside, painted, part, place, shown } from '../../support/elements.ts';
import { press } from '../../support/keyboard.ts';
import { media } from '../../support/media.ts';

type Property = 'color' | 'backgroundColor' | 'borderTopColor' | 'outlineColor' | 'fill' | 'stroke';

/** The place and property that show a token, and its default there (type and space in px). */
interface Place {
  in: string;
  find: (element: Element) => Element | undefined | Promise<Element | undefined>;
  property:
    | Property
    | 'fontFamily'
    | 'fontSize'
    | 'lineHeight'
    | 'borderTopLeftRadius'
    | 'paddingTop'
    | 'boxShadow'
    | 'minHeight';
  /** Another value, as specified and as computed. */
  other?: [written: string, computed: string];
}

const GAUGE = '<indicator-gauge></indicator-gauge>';
const ROWS = '<plan-vs-actual></plan-vs-actual>';
const LIST = '<project-list></project-list>';

const the = (selector: string) => (element: Element) => inside(element, selector);
const mark = (color: string) => async (element: Element) => painted(await drawn(element), color)[0];
const focused = async (element: Element) => {
  const [button] = part(element, 'toolbar').querySelectorAll('button');
  button?.focus();
  await press('Tab');
  return element.shadowRoot?.activeElement ?? undefined;
};

const PLACES: Record<string, Place> = {
  '--dd-color-text': { in: GAUGE, find: the('[part=figure]'), property: 'color' },
  '--dd-color-muted': { in: GAUGE, find: the('[part=note]'), property: 'color' },
  '--dd-color-surface': { in: GAUGE, find: the('[part=figure]'), property: 'backgroundColor' },
  '--dd-color-sunken': { in: GAUGE, find: the('.annex-row'), property: 'backgroundColor' },
  '--dd-color-border': { in: GAUGE, find: the('[part=figure]'), property: 'borderTopColor' },
  '--dd-color-control': { in: ROWS, find: the('.toolbar'), property: 'borderTopColor' },
  '--dd-color-accent': {
    in: LIST,
    find: the('[role=group]:not([part]) [aria-pressed=true]'),
    property: 'backgroundColor',
  },
  '--dd-color-on-accent': {
    in: LIST,
    find: the('[role=group]:not([part]) [aria-pressed=true]'),
    property: 'color',
  },
  '--dd-color-focus': { in: ROWS, find: focused, property: 'outlineColor' },
  '--dd-color-actual': { in: GAUGE, find: mark('actual'), property: 'fill' },
  '--dd-color-plan': { in: GAUGE, find: mark('plan'), property: 'fill' },
  '--dd-color-next': { in: GAUGE, find: mark('next'), property: 'fill' },
  '--dd-color-track': { in: GAUGE, find: mark('track'), property: 'fill' },
  '--dd-color-met': { in: ROWS, find: the('.chip.met'), property: 'color' },
  '--dd-color-met-surface': { in: ROWS, find: the('.chip.met'), property: 'backgroundColor' },
  '--dd-color-missed': { in: ROWS, find: the('.chip.missed'), property: 'color' },
  '--dd-color-missed-surface': { in: ROWS, find: the('.chip.missed'), property: 'backgroundColor' },
  '--dd-color-words': { in: ROWS, find: the('.chip.not-quantified'), property: 'color' },
  '--dd-color-words-surface': { in: ROWS, find: the('.chip.not-quantified'), property: 'backgroundColor' },
  '--dd-color-stage-preparing': { in: LIST, find: mark('stage-preparing'), property: 'fill' },
  '--dd-color-stage-building': { in: LIST, find: mark('stage-building'), property: 'fill' },
  '--dd-color-stage-done': { in: LIST, find: mark('stage-done'), property: 'stroke' },
  '--dd-font-family': {
    in: GAUGE,
    find: the('[part=title]'),
    property: 'fontFamily',
    other: ['serif', 'serif'],
  },
  '--dd-font-size': { in: GAUGE, find: the('[part=title]'), property: 'fontSize', other: ['23px', '23px'] },
  '--dd-line-height': { in: GAUGE, find: the('.root'), property: 'lineHeight', other: ['40px', '40px'] },
  '--dd-radius': {
    in: GAUGE,
    find: the('[part=figure]'),
    property: 'borderTopLeftRadius',
    other: ['3px', '3px'],
  },
  '--dd-space': { in: GAUGE, find: the('[part=figure]'), property: 'paddingTop', other: ['5px', '5px'] },
  '--dd-shadow': {
    in: GAUGE,
    find: the('[part=figure]'),
    property: 'boxShadow',
    other: ['rgb(1, 2, 3) 0px 0px 4px 0px', 'rgb(1, 2, 3) 0px 0px 4px 0px'],
  },
  '--dd-target-size': { in: LIST, find: the('input'), property: 'minHeight', other: ['100px', '115px'] },
};

const COLOR: [string, string] = ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'];
const NOT_A_COLOR: Record<string, string> = {
  '--dd-font-size': '16px',
  '--dd-line-height': '25.6px',
  '--dd-radius': '8px',
  '--dd-space': '20px',
  '--dd-shadow': 'none',
};

/** A computed colour, as the browser serializes it. */
function computed(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  return getComputedStyle(probe).color;
}

const WHERE = {
  ':root': () => document.documentElement,
  'an ancestor': (element: Element) => element.parentElement as HTMLElement,
  'the element': (element: Element) => element as HTMLElement,
};

describe('the tokens', () => {
  it('are all in this table', () => {
    expect(Object.keys(PLACES)).to.deep.equal(TOKENS.map(({ name }) => name));
  });

  for (const { name, light, dark } of TOKENS) {
    const { in: markup, find, property, other = COLOR } = PLACES[name] as Place;
    const mounted = (style = '') =>
      shown(place(`<section style="${style}">${markup}</section>`).firstElementChild as HTMLElement);
    const shownIn = async (element: Element) => {
      const found = await find(element);
      if (!found) throw new Error(`nothing shows ${name}`);
      return found;
    };
    const seen = async (element: Element) => getComputedStyle(await shownIn(element))[property];

    it(`${name} has its default if not set`, async () => {
      const value = await seen(await mounted());
      if (property === 'fontFamily') expect(value).to.match(/^system-ui, /);
      else if (name === '--dd-target-size') expect(Number.parseFloat(value)).to.be.closeTo(36.8, 3);
      else expect(value).to.equal(NOT_A_COLOR[name] ?? computed(light));
    });

    it(`${name} follows a value set on :root, an ancestor or the element, by CSS alone`, async () => {
      const element = await mounted();
      const found = await shownIn(element);
      const before = found.outerHTML;
      const unset = getComputedStyle(found)[property];
      for (const [where, target] of Object.entries(WHERE)) {
        const { style } = target(element);
        style.setProperty(name, other[0]);
        try {
          expect(getComputedStyle(found)[property], where).to.equal(other[1]);
          expect([found.isConnected, found.outerHTML], where).to.deep.equal([true, before]);
        } finally {
          style.removeProperty(name);
        }
        expect(getComputedStyle(found)[property], `no longer on ${where}`).to.equal(unset);
      }
    });

    if (!dark) continue;
    it(`${name} is dark if the color-scheme of the page is`, async () => {
      expect(await seen(await mounted('color-scheme: dark'))).to.equal(computed(dark));
    });

    it(`${name} is light if the color-scheme of the page is, whatever the system preference`, async () => {
      await media({ colorScheme: 'dark' });
      expect(await seen(await mounted())).to.equal(computed(light));
    });
  }

  it('are the only properties that a theme sets', () => {
    const set = new Set([...themes.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name));
    expect([...set].filter((name) => !TOKENS.some((token) => token.name === name))).to.deep.equal([]);
  });

  it('are the only properties that styles and drawings use', async () => {
    for (const markup of [GAUGE, ROWS, LIST]) {
      const element = await drawn(place(markup));
      const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
      const css = sheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
      const attributes = allInside(element, 'svg *').map((drawing) => drawing.outerHTML);
      const read = new Set([...css, ...attributes].join().match(/--dd-[\w-]+/g));
      expect([...read].filter((name) => !TOKENS.some((token) => token.name === name))).to.deep.equal([]);
    }
  });
});
