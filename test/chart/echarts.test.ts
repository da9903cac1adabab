import { expect } from 'chai';
import { layOut, type SvgNode } from '../../src/chart/echarts.ts';
import { area, areas, box, COLOR, lines, type Mark, patterned } from '../../src/chart/marks/mark.ts';

const SIZE = { width: 200, height: 100 };

const nodesOf = (node: SvgNode): SvgNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
/** Without the keys of the nodes, which are numbered. */
const sourceOf = (nodes: SvgNode[]) =>
  JSON.stringify(nodes.map(({ tag, attrs }) => [tag, attrs])).replaceAll(/zr\d+/g, '');
const draw = (...marks: Mark[]): SvgNode[] => nodesOf(layOut(marks, SIZE));
const path = (nodes: SvgNode[]) => nodes.find(({ tag }) => tag === 'path')?.attrs['d'];

const fill = { fill: COLOR.actual };

/** One of each type: ECharts does not draw what is not registered. */
const KINDS: Record<string, Mark> = {
  area: area('area', box(1, 2, 3, 4), fill),
  line: lines(
    'line',
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    { color: COLOR.actual, width: 2, dash: [3, 1] },
  ),
  sector: {
    id: 'sector',
    type: 'sector',
    shape: { cx: 50, cy: 50, r0: 10, r: 20, startAngle: -Math.PI, endAngle: 0 },
    style: fill,
  },
  circle: { id: 'circle', type: 'circle', shape: { cx: 5, cy: 6, r: 7 }, style: fill },
};

describe('ECharts, as configured here', () => {
  for (const [kind, mark] of Object.entries(KINDS)) {
    it(`draws: ${kind}, in a colour set by CSS`, () => {
      const painted = draw(mark).filter(
        ({ attrs }) => attrs['fill'] === COLOR.actual || attrs['stroke'] === COLOR.actual,
      );
      expect(painted).to.have.lengthOf(1);
    });
  }

  it('draws areas closed, and lines open', () => {
    const two = [box(1, 2, 3, 4), box(11, 12, -3, -4)];
    expect(path(draw(areas('two', two, fill)))).to.equal('M1 2L4 2L4 6L1 6ZM11 12L8 12L8 8L11 8Z');
    expect(path(draw(lines('two', two, { color: COLOR.plan, width: 1 })))).to.equal(
      'M1 2L4 2L4 6L1 6M11 12L8 12L8 8L11 8',
    );
  });

  it('keeps the order of marks, an element each, before the definitions', () => {
    const marks = ['a', 'b', 'c', 'd'].flatMap((id, index) =>
      patterned(area(id, box(index, 0, 1, 1), fill), index % 2 ? 'hatch' : 'stripes'),
    );
    const { children = [] } = layOut(marks, SIZE);
    expect(children.map(({ tag }) => tag)).to.deep.equal([...marks.map(() => 'path'), 'defs']);
    expect(children.slice(0, -1).map(({ attrs }) => String(attrs['d']).slice(0, 2))).to.deep.equal(
      marks.map((_, index) => `M${Math.floor(index / 2)}`),
    );
  });

  it('draws a pattern as turned lines, a definition for each', () => {
    const nodes = draw(
      ...patterned(area('a', box(0, 0, 9, 9), fill), 'hatch'),
      ...patterned(area('b', box(9, 0, 9, 9), fill), 'stripes'),
    );
    const patterns = nodes.filter(({ tag }) => tag === 'pattern');
    expect(patterns.map(({ attrs }) => [attrs['height'], attrs['patternTransform']])).to.deep.equal([
      [7, 'rotate(-45)'],
      [6, 'rotate(90)'],
    ]);
    for (const { attrs } of patterns)
      expect(nodes.filter((node) => node.attrs['fill'] === `url(#${attrs['id']})`)).to.have.lengthOf(1);
  });

  it('draws SVG at the size it is given', () => {
    const { tag, attrs } = layOut([], SIZE);
    expect([tag, attrs['width'], attrs['height']]).to.deep.equal(['svg', 200, 100]);
    expect(layOut([], { width: 30, height: 40 }).attrs['viewBox']).to.equal('0 0 30 40');
  });

  it('draws the same again after any other drawing', () => {
    const kinds = Object.values(KINDS);
    const alone = kinds.map((mark) => sourceOf(draw(mark)));
    for (const before of kinds)
      kinds.forEach((mark, index) => {
        draw(before);
        expect(sourceOf(draw(mark))).to.equal(alone[index]);
      });
  });

  it('draws the same after a drawing with some of its marks', () => {
    const bars = (...ids: string[]) =>
      ids.map((id, index) => area(id, box(index, 0, 1, 1), { fill: `var(--${id})` }));
    const whole = sourceOf(draw(...bars('a', 'b', 'c')));
    for (const ids of [['c'], ['c', 'a'], ['b'], ['c', 'b', 'a']]) {
      draw(...bars(...ids));
      expect(sourceOf(draw(...bars('a', 'b', 'c'))), ids.join()).to.equal(whole);
    }
  });

  it('draws after marks that it cannot draw', () => {
    const good = area('good', box(0, 0, 1, 1), fill);
    const before = sourceOf(draw(good));
    const fault = new TypeError('no paths');
    const broken: Mark = {
      ...good,
      id: 'broken',
      get shape(): never {
        throw fault;
      },
    };
    expect(() => draw(good, broken)).to.throw(fault);
    expect(sourceOf(draw(good))).to.equal(before);
  });

  it('leaves no nodes in the page', () => {
    const before = document.querySelectorAll('*').length;
    for (const mark of Object.values(KINDS)) draw(mark);
    expect(document.querySelectorAll('*').length).to.equal(before);
  });
});
