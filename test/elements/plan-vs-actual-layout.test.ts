import { expect } from 'chai';
import { allInside, inside, part, place, shown, textOf } from '../support/elements.ts';

/** The rows of the annex in a box of that width, with text of that size. */
async function rowsIn(width: number, size = 16) {
  const box = place(
    `<div style="inline-size: ${width}px; --dd-font-size: ${size}px"><plan-vs-actual></plan-vs-actual></div>`,
  );
  return shown(box.firstElementChild as Element);
}

const boxOf = (row: Element, selector: string): DOMRect => {
  const found = row.querySelector(selector);
  if (!found) throw new Error(`no ${selector} in the row`);
  return found.getBoundingClientRect();
};

/** Whether one of the two is beside the middle of the other. */
const beside = (one: DOMRect, other: DOMRect): boolean => {
  const [low, high] = one.height < other.height ? [one, other] : [other, one];
  const middle = (low.top + low.bottom) / 2;
  return middle > high.top && middle < high.bottom;
};

describe('the rows of <plan-vs-actual>', () => {
  for (const width of [526, 600, 640, 768, 820])
    it(`have two lines at ${width} px: name and verdict, bar and figures`, async () => {
      const element = await rowsIn(width);
      for (const row of allInside(element, '.row')) {
        const [name, bar, figures, outcome] = ['.name', '.bar', '.figures', '.outcome'].map((selector) =>
          boxOf(row, selector),
        ) as [DOMRect, DOMRect, DOMRect, DOMRect];
        expect(beside(name, outcome), row.textContent ?? '').to.equal(true);
        expect(figures.top).to.be.at.least(Math.max(name.bottom, outcome.bottom) - 1);
        if (bar.height > 0) expect(beside(bar, figures)).to.equal(true);
      }
    });

  for (const [width, size] of [
    [640, 16],
    [1100, 16],
    [1150, 22],
  ] as const)
    it(`have their digits in a column, the status beside it: ${width} px, text of ${size} px`, async () => {
      const element = await rowsIn(width, size);
      const ends = allInside(element, '.row').map((row) => Math.round(boxOf(row, '.figures b').right));
      expect(new Set(ends).size).to.equal(1);
      for (const status of allInside(element, '.status'))
        expect(status.getBoundingClientRect().left).to.be.at.least((ends[0] ?? 0) - 1);
    });

  for (const [width, size] of [
    [320, 16],
    [360, 32],
    [640, 16],
    [980, 16],
    [1150, 22],
  ] as const)
    it(`stay in the card: ${width} px, text of ${size} px`, async () => {
      const element = await rowsIn(width, size);
      const { left, right } = part(element, 'figure').getBoundingClientRect();
      for (const each of allInside(element, '.row :not(svg, svg *)')) {
        const box = each.getBoundingClientRect();
        expect(
          box.left >= left && box.right <= right + 0.5,
          `${each.className} ${each.textContent}`,
        ).to.equal(true);
      }
    });

  it('give the bars a third of the card with large text', async () => {
    const element = await rowsIn(1150, 22);
    const [bar] = allInside(element, '.bar');
    expect(bar?.getBoundingClientRect().width).to.be.greaterThan(1150 / 3);
  });

  it('keep a scale in one line with large text on a phone, and have larger signs in the legend', async () => {
    const element = await rowsIn(320, 32);
    const scales = allInside(element, '.group span span');
    expect(scales.length).to.be.above(3);
    for (const scale of scales) expect(scale.getClientRects().length, textOf(scale)).to.equal(1);
    const lines = (scale: Element) =>
      Math.round(
        scale.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(scale).lineHeight),
      );
    expect(scales.map(lines)).to.deep.equal(scales.map(() => 1));
    const sign = (of: Element) => inside(of, '.legend svg').getBoundingClientRect().width;
    const large = sign(element);
    expect(large).to.be.closeTo(2 * sign(await rowsIn(320)), 1);
  });
});
