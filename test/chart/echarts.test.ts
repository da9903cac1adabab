import { expect } from 'chai';
import { addDrawings as addBars } from '../../src/chart/bars.ts';
import { type ChartOption, layOut, type SvgNode } from '../../src/chart/echarts.ts';
import { addDrawings as addGauges } from '../../src/chart/gauges.ts';
import { takeConsole } from '../setup.ts';

const SIZE = { width: 200, height: 100 };

const nodesOf = (node: SvgNode): SvgNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
/** Without the keys of the nodes, which are numbered. */
const sourceOf = (nodes: SvgNode[]) =>
  JSON.stringify(nodes.map(({ tag, attrs }) => [tag, attrs])).replaceAll(/zr\d+/g, '');
const draw = (option: ChartOption): SvgNode[] => nodesOf(layOut({ animation: false, ...option }, SIZE));

const painted = (nodes: SvgNode[], color: string) =>
  nodes.filter(({ attrs }) => attrs['fill'] === color || attrs['stroke'] === color).length;

const axes: ChartOption = {
  xAxis: { type: 'value', show: false },
  yAxis: { type: 'category', show: false },
};

/** One for each type that ChartOption allows: ECharts does not draw what is not registered. */
const KINDS: Record<string, ChartOption> = {
  gauge: {
    series: [
      {
        type: 'gauge',
        progress: { show: true },
        itemStyle: { color: 'var(--dd-color-actual)' },
        data: [{ value: 50 }],
      },
    ],
  },
  bar: { ...axes, series: [{ type: 'bar', itemStyle: { color: 'var(--dd-color-actual)' }, data: [1] }] },
  'mark line': {
    ...axes,
    series: [
      {
        type: 'bar',
        data: [2],
        markLine: { data: [{ xAxis: 1, lineStyle: { color: 'var(--dd-color-actual)' } }] },
      },
    ],
  },
};

describe('ECharts, as configured here', () => {
  before(() => {
    addGauges();
    addBars();
  });

  for (const [kind, option] of Object.entries(KINDS)) {
    it(`draws a ${kind} in a colour set by CSS`, () => {
      expect(painted(draw(option), 'var(--dd-color-actual)')).to.be.above(0);
    });
  }

  it('draws SVG at the size it is given', () => {
    const { tag, attrs } = layOut({}, SIZE);
    expect([tag, attrs['width'], attrs['height']]).to.deep.equal(['svg', 200, 100]);
    expect(layOut({}, { width: 30, height: 40 }).attrs['viewBox']).to.equal('0 0 30 40');
  });

  it('draws the same again after any other drawing', () => {
    const kinds = Object.values(KINDS);
    const alone = kinds.map((option) => sourceOf(draw(option)));
    for (const before of kinds)
      kinds.forEach((option, index) => {
        draw(before);
        expect(sourceOf(draw(option))).to.equal(alone[index]);
      });
  });

  it('draws the same after a drawing with some of its series', () => {
    const bars = (...ids: string[]): ChartOption => ({
      ...axes,
      series: ids.map((id) => ({
        type: 'bar',
        stack: 'one',
        id,
        itemStyle: { color: `var(--${id})` },
        data: [1],
      })),
    });
    const whole = sourceOf(draw(bars('a', 'b', 'c')));
    for (const ids of [['c'], ['c', 'a'], ['b'], ['c', 'b', 'a']]) {
      draw(bars(...ids));
      expect(sourceOf(draw(bars('a', 'b', 'c'))), ids.join()).to.equal(whole);
    }
  });

  it('draws after an option that it cannot draw', () => {
    const bar = KINDS['bar'] ?? {};
    const before = sourceOf(draw(bar));
    const fault = new TypeError('no data');
    const broken = {
      ...axes,
      series: {
        type: 'bar' as const,
        get data(): number[] {
          throw fault;
        },
      },
    };
    expect(() => draw(broken)).to.throw(fault);
    expect(sourceOf(draw(bar))).to.equal(before);
  });

  it('leaves no nodes in the page', () => {
    const before = document.querySelectorAll('*').length;
    for (const option of Object.values(KINDS)) draw(option);
    expect(document.querySelectorAll('*').length).to.equal(before);
  });

  it('does not draw a type of series that ChartOption excludes', () => {
    // @ts-expect-error: no lines
    const lines: ChartOption = { ...axes, series: [{ type: 'line', data: [1, 2] }] };
    expect(draw(lines).filter(({ tag }) => tag === 'path' || tag === 'polyline')).to.have.lengthOf(0);
    expect(takeConsole().join()).to.include('Series line is used but not imported');
  });
});
