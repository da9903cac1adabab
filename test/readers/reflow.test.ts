import { expect } from 'chai';
import { LAYOUT_STEPS } from '../../src/features/hydration/prerendered-figure.ts';
import { allInside, frames, inside, part } from '../support/elements.ts';
import { figures, named, texts } from '../support/figures.ts';
import { viewport } from '../support/viewport.ts';

const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

const root = document.documentElement;
afterEach(() => root.removeAttribute('style'));

interface Reading {
  width: number;
  /** The style of the root element. */
  style?: string;
  spacing?: boolean;
}

const READINGS: Record<string, Reading> = {
  '320 px wide': { width: 320 },
  'text of 200%': { width: 640, style: 'font-size: 32px' },
  'text of 200%, 320 px wide': { width: 320, style: 'font-size: 32px' },
  'large text of 200%, 360 px wide': { width: 360, style: 'font-size: 48px' },
  'zoomed to 200%': { width: 640, style: 'zoom: 2' },
  'more space in the text': { width: 800, spacing: true },
  'more space in the text, 320 px wide': { width: 320, spacing: true },
};

for (const [name, { width, style = '', spacing }] of Object.entries(READINGS))
  for (const lang of ['zh-CN', 'en'])
    for (const display of ['chart', 'table'] as const)
      describe(`${name}, ${lang}, as a ${display}`, () => {
        it('loses no content and scrolls in one direction', async () => {
          await viewport(width, 640);
          root.style.cssText = style;
          const all = await figures({ lang, display, drawn: false });
          if (spacing) for (const { shadowRoot } of all) shadowRoot?.adoptedStyleSheets.push(SPACING);
          await frames(2);
          const lost: string[] = [];
          if (root.scrollWidth > root.clientWidth) lost.push(`the page is ${root.scrollWidth} wide`);
          for (const widget of all)
            lost.push(...clipped(widget), ...overlaps(widget), ...outsideOfDial(widget));
          expect(lost).to.deep.equal([]);
        });
      });

describe('at every width around a change of layout', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`has its texts inside the figure, ${lang}`, async () => {
      const all = await figures({ lang, drawn: false });
      const section = all[0]?.parentElement as HTMLElement;
      const out: string[] = [];
      // A figure has 18 px less on each side than its element.
      for (const step of LAYOUT_STEPS)
        for (let width = step * 16 + 20; width < step * 16 + 80; width += 6) {
          section.style.inlineSize = `${width}px`;
          for (const widget of all)
            out.push(...reachingOut(widget, 16).map((what) => `${width} px: ${what}`));
        }
      expect(out).to.deep.equal([]);
    });
});

/** Texts outside of their figure, or nearer to its edge than its padding. */
function reachingOut(widget: Element, padding = 0): string[] {
  const figure = part(widget, 'figure').getBoundingClientRect();
  const { left: from, right: to } = figure;
  return texts(widget)
    .filter(({ element }) => element.closest('[part~=table]') === null)
    .filter(({ boxes }) =>
      boxes.some(({ left, right }) => left < from + padding - 1 || right > to - padding + 1),
    )
    .map(({ element }) => `${named(widget, element)} reaches out`);
}

/** Texts that overflow their figure or are clipped; a table may scroll in its container. */
function clipped(widget: Element): string[] {
  const out = reachingOut(widget);
  const cut = allInside(widget, '.root *')
    .filter((box) => getComputedStyle(box).overflowX !== 'visible')
    .filter(
      (box) => box.closest('.visually-hidden, .plot, svg, select, input, .scroll, [part~=table]') === null,
    )
    .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
    .map((box) => `${named(widget, box)} is cut`);
  return [...out, ...cut];
}

/** Texts that overlap by more than the blank around their glyphs. */
function overlaps(widget: Element): string[] {
  const boxes = texts(widget).flatMap(({ element, boxes: of }) => of.map((box) => ({ element, box })));
  const found = new Set<string>();
  for (const [index, { element, box }] of boxes.entries())
    for (const { element: other, box: its } of boxes.slice(index + 1)) {
      if (element === other) continue;
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      if (across > 1 && down > 0.5 * Math.min(box.height, its.height))
        found.add(`${named(widget, element)} on ${named(widget, other)}`);
    }
  return [...found];
}

/** The dial's ring is 77 units from its middle, 100 below the top of a box 200 wide; blank above a glyph may touch. */
function outsideOfDial(widget: Element): string[] {
  if (widget.localName !== 'indicator-gauge' || allInside(widget, '.dial').length === 0) return [];
  const dial = inside(widget, '.dial').getBoundingClientRect();
  const unit = dial.width / 200;
  const middle = { x: dial.left + 100 * unit, y: dial.top + 100 * unit };
  return texts(widget)
    .filter(({ element }) => element.closest('.value') !== null)
    .flatMap(({ element, boxes }) =>
      boxes.flatMap(({ left, right, top, height }) => {
        const y = middle.y - (top + height * 0.2);
        const reach = Math.max(...[left, right].map((x) => Math.hypot(x - middle.x, Math.max(0, y))));
        return reach > 77 * unit + 1
          ? [`${named(widget, element)} reaches ${(reach / unit).toFixed(1)} of 77`]
          : [];
      }),
    );
}
