import { expect } from 'chai';
import { place as put } from '../../../src/features/interaction/place.ts';
import { place } from '../../support/elements.ts';

/** A frame of 400 by 300 at 50, 40 with an anchor of 60 by 20 and a box of 120 by 80. */
function scene({ x = 100, y = 100, style = '', top = 40 } = {}) {
  const frame = place(
    `<div class="root" style="position: absolute; left: 50px; top: ${top}px; width: 400px; height: 300px; ${style}">
      <i style="position: absolute; left: ${x}px; top: ${y}px; width: 60px; height: 20px"></i>
      <b style="position: absolute; width: 120px; height: 80px"></b>
    </div>`,
  );
  return { frame, anchor: frame.children[0] as HTMLElement, box: frame.children[1] as HTMLElement };
}

const at = ({ style }: HTMLElement) =>
  [Number.parseFloat(style.left), Number.parseFloat(style.top)].map(Math.round);

describe('place', () => {
  it('places a box below the start of its anchor', () => {
    const { box, anchor } = scene();
    put(box, anchor);
    expect(at(box)).to.deep.equal([100, 126]);
  });

  it('centres it on the pointer if there is one', () => {
    const { box, anchor } = scene();
    put(box, anchor, 50 + 150);
    expect(at(box)).to.deep.equal([90, 126]);
  });

  for (const [x, pointer, left] of [
    [380, undefined, 280],
    [-30, undefined, 0],
    [100, 10, 0],
    [100, 1000, 280],
  ] as const)
    it(`keeps it within the frame: anchor at ${x}, pointer at ${pointer}`, () => {
      const { box, anchor } = scene({ x });
      put(box, anchor, pointer);
      expect(at(box)[0]).to.equal(left);
    });

  it('places it above the anchor at the end of the viewport, but within the viewport', () => {
    const low = scene({ top: innerHeight - 150 });
    put(low.box, low.anchor);
    expect(at(low.box)).to.deep.equal([100, 100 - 6 - 80]);
  });

  it('covers a part of the anchor where there is room on neither side, but not below the pointer', () => {
    const tall = (height: number, pointer?: number) => {
      const { box, anchor } = scene({ top: innerHeight - 150 });
      box.style.height = `${height}px`;
      put(box, anchor, pointer);
      const { top, bottom } = box.getBoundingClientRect();
      return { top, bottom, anchor: anchor.getBoundingClientRect() };
    };
    const within = tall(innerHeight - 10);
    expect(Math.round(within.bottom)).to.equal(innerHeight);
    expect(within.top).to.be.at.least(0);
    for (const { top, anchor } of [tall(innerHeight - 10, 200), tall(innerHeight + 10)])
      expect(Math.round(top - anchor.bottom)).to.equal(6);
  });

  for (const zoom of [0.8, 1.25, 2])
    it(`places it likewise in a page with zoom ${zoom}`, () => {
      const { box, anchor } = scene({ style: `zoom: ${zoom}`, x: 40, y: 20 });
      put(box, anchor);
      const [from, to] = [anchor.getBoundingClientRect(), box.getBoundingClientRect()];
      expect(Math.abs(to.left - from.left) < 1).to.equal(true);
      expect(to.top - from.bottom).to.be.within(4, 14);
    });

  it('does not depend on the previous position of the box', () => {
    const { box, anchor } = scene({ x: 250 });
    box.style.width = 'max-content';
    box.textContent = '一二三四五六七八';
    put(box, anchor);
    const [first] = at(box);
    put(box, anchor, 420);
    put(box, anchor);
    expect(at(box)[0]).to.equal(first);
  });

  it('does not move a box without a frame', () => {
    const box = document.createElement('div');
    put(box, document.body);
    expect(box.getAttribute('style')).to.equal(null);
  });
});
