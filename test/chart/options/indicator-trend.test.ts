import { expect } from 'chai';
import type { BarSeriesOption, LinesSeriesOption } from 'echarts/charts';
import { indicatorTrendOption } from '../../../src/chart/options/indicator-trend.ts';
import { COLOR } from '../../../src/chart/options/marks.ts';
import { shapeOf } from '../../../src/chart/render.ts';
import { renderToString } from '../../../src/chart/render-to-string.ts';
import type { TrendDrawing } from '../../../src/view/indicator-trend-drawing.ts';
import { coloursIn, seriesOf } from '../../support/options.ts';

const size = { width: 308, height: 108 };

/** Three years on a scale from −2 to 8: a fall, an estimate and a plan. */
const years: TrendDrawing = {
  kind: 'indicator-trend',
  zero: 0.2,
  form: 'bars',
  marks: [
    { at: 1 / 6, width: 1 / 3, value: 0.1, look: 'final', joined: false },
    { at: 1 / 2, width: 1 / 3, value: 0.6, look: 'estimate', joined: false },
  ],
  ticks: [
    { role: 'plan', from: 0.2, to: 0.4, value: 0.7, upper: null },
    { role: 'next', from: 0.7, to: 0.9, value: 1, upper: null },
  ],
  pace: null,
  breaks: [1 / 3],
};

const months: TrendDrawing = {
  kind: 'indicator-trend',
  zero: 0,
  form: 'line',
  marks: [
    { at: 2.5 / 12, width: 1 / 12, value: 0.2, look: 'final', joined: false },
    { at: 5.5 / 12, width: 1 / 12, value: 0.5, look: 'estimate', joined: true },
    { at: 11.5 / 12, width: 1 / 12, value: 0.9, look: 'final', joined: false },
  ],
  ticks: [{ role: 'plan', from: 11 / 12, to: 1, value: 0.8, upper: 0.85 }],
  pace: { from: 0.8 / 12, to: 0.8 },
  breaks: [],
};

/** The bars, and each line with its style, in the order in which they are drawn. */
function drawn(drawing: TrendDrawing) {
  const [bars, ...series] = seriesOf(indicatorTrendOption(drawing, size)) as [
    BarSeriesOption,
    ...LinesSeriesOption[],
  ];
  const lines = series.flatMap(({ data, lineStyle }) =>
    ((data ?? []) as { coords: [number[], number[]] }[]).map(({ coords: [from, to] }) => ({
      from,
      to,
      color: lineStyle?.color,
      type: lineStyle?.type,
      width: Number(lineStyle?.width),
    })),
  );
  const points = (bars.markLine?.data ?? []) as unknown as [{ coord: number[]; symbol: string }, unknown][];
  return {
    bars,
    lines,
    linesOf: (colour: string) => lines.filter(({ color }) => color === colour),
    points: points.map(([{ coord, symbol }]) => [symbol, coord]),
  };
}

/** The rectangles and lines that ECharts makes of a drawing, as the coordinates of their paths. */
const paths = (drawing: TrendDrawing, attribute: 'fill' | 'stroke', colour: string): number[][] =>
  [...renderToString(drawing, size, 'x-').matchAll(/<path [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`${attribute}="${colour}"`))
    .map((tag) => [...(/ d="([^"]*)"/.exec(tag)?.[1] ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(Number));

describe('indicatorTrendOption', () => {
  it('draws results as bars from zero, where their years are', () => {
    const { bars } = drawn(years);
    expect(bars.data?.map((one) => (one as { value: number[] }).value)).to.deep.equal([
      [1 / 6, -0.1],
      [1 / 2, 0.39999999999999997],
    ]);
    // 300 by 100 pixels within the margins: zero is 20 above the lower end.
    const [fall, rise] = paths(years, 'fill', COLOR.actual);
    // From the lower left corner: to the right, up or down, back.
    expect(fall?.map(Math.round)).to.deep.equal([26, 84, 56, 0, 0, 10, -56, 0]);
    expect(rise?.map(Math.round)).to.deep.equal([126, 84, 56, 0, 0, -40, -56, 0]);
  });

  it('hatches an estimate, and only outlines the result of a part of a year', () => {
    const look = (of: 'final' | 'estimate' | 'part') => {
      const [mark] = years.marks;
      const { bars } = drawn({ ...years, marks: mark ? [{ ...mark, look: of }] : [] });
      const [bar] = bars.data ?? [];
      return (bar as { itemStyle: { color: string; decal?: object; borderType?: string } }).itemStyle;
    };
    expect(look('estimate').decal).to.include({ symbol: 'rect' });
    expect(look('final')).to.deep.equal({ color: COLOR.actual });
    expect(look('part')).to.include({ color: COLOR.surface, borderType: 'dashed' });
    expect(renderToString(years, size, 'x-')).to.include('<pattern');
  });

  it('draws a plan as a tick with a border, and the plan of a year to come as a dashed one', () => {
    const ticks = drawn(years).lines.slice(-4);
    expect(ticks.map(({ color, type }) => [color, type])).to.deep.equal([
      [COLOR.surface, 'solid'],
      [COLOR.plan, 'solid'],
      [COLOR.surface, 'solid'],
      [COLOR.next, [4, 3]],
    ]);
    expect(ticks[1]).to.deep.include({ from: [0.2, 0.49999999999999994], to: [0.4, 0.49999999999999994] });
    expect(ticks[0]?.width).to.be.above(ticks[1]?.width ?? Number.NaN);
    const [[x1 = 0, y1 = 0, x2 = 0, y2 = 0] = []] = paths(years, 'stroke', COLOR.plan);
    expect([x1, y1, x2, y2].map(Math.floor)).to.deep.equal([64, 34, 124, 34]);
  });

  it('draws a plan at the end of the scale', () => {
    expect(paths(years, 'stroke', COLOR.next)).to.have.lengthOf(1);
  });

  it('draws both ends of a range and a line between them', () => {
    const ticks = drawn(months)
      .linesOf(COLOR.plan)
      .map(({ from, to }) => [from, to]);
    expect(ticks).to.deep.equal([
      [
        [11 / 12, 0.8],
        [1, 0.8],
      ],
      [
        [11 / 12, 0.85],
        [1, 0.85],
      ],
      [
        [(11 / 12 + 1) / 2, 0.8],
        [(11 / 12 + 1) / 2, 0.85],
      ],
    ]);
  });

  it('draws a break through the whole height', () => {
    const [, line] = drawn(years).linesOf(COLOR.edge);
    expect(line).to.deep.include({ from: [1 / 3, -0.2], to: [1 / 3, 0.8], type: [2, 4] });
    expect(drawn({ ...years, breaks: [] }).linesOf(COLOR.edge)).to.have.lengthOf(1);
  });

  it('draws results so far as a line, which is cut where marks are not joined', () => {
    const { points, linesOf } = drawn(months);
    const segments = linesOf(COLOR.actual);
    expect(points).to.deep.equal(months.marks.map(({ at, value }) => ['circle', [at, value]]));
    expect(segments.map(({ from, to, type }) => [from, to, type])).to.deep.equal([
      [
        [2.5 / 12, 0.2],
        [5.5 / 12, 0.5],
        [4, 3],
      ],
    ]);
    expect(drawn(months).bars.data).to.deep.equal([]);
    expect(drawn(years).linesOf(COLOR.actual)).to.deep.equal([]);
    expect(paths(months, 'fill', COLOR.actual)).to.have.lengthOf(3);
  });

  it('draws the share of the plan that is due from January to December', () => {
    const [, line] = drawn(months).linesOf(COLOR.edge);
    expect(line).to.deep.include({ from: [0.5 / 12, 0.8 / 12], to: [11.5 / 12, 0.8] });
    expect(drawn({ ...months, pace: null }).linesOf(COLOR.edge)).to.have.lengthOf(1);
  });

  it('has colours that only CSS resolves, marks that react to nothing, and no text', () => {
    for (const drawing of [years, months]) {
      const option = indicatorTrendOption(drawing, size);
      for (const colour of coloursIn(option)) expect(colour).to.match(/^var\(--dd-color-[a-z-]+\)$/);
      for (const one of seriesOf(option)) expect(one.silent).to.equal(true);
      const svg = renderToString(drawing, shapeOf(drawing), 'x-');
      expect(svg).to.match(/^<svg /);
      expect(svg).not.to.match(/<text|NaN|undefined|#[0-9a-f]{3,6}|data-series/);
    }
  });

  it('draws a thousand points', () => {
    const marks = Array.from({ length: 1000 }, (_, index) => ({
      at: (index + 0.5) / 1000,
      width: 1 / 1000,
      value: 0.3 + index / 2000,
      look: index === 999 ? ('part' as const) : index % 4 === 3 ? ('estimate' as const) : ('final' as const),
      joined: index > 0,
    }));
    const ticks = marks.map(({ at, value }) => ({
      role: 'plan' as const,
      from: at - 0.0004,
      to: at + 0.0004,
      value,
      upper: null,
    }));
    const drawing = { ...years, marks, ticks };
    // Final results are one path, estimates another one with its pattern, and the year that has not ended is a shape.
    const svg = renderToString(drawing, size, 'x-');
    const filled = [...svg.matchAll(/<path d="([^"]*)"[^>]*? fill="([^"]*)"/g)];
    const rects = (fill: RegExp) =>
      filled.flatMap(([, d = '', found = '']) => (fill.test(found) ? [(d.match(/M/g) ?? []).length] : []));
    expect(rects(/--dd-color-actual/)).to.deep.equal([750, 249]);
    expect(rects(/^url/)).to.deep.equal([249]);
    expect(svg).to.contain('stroke-dasharray');
    // From and to, two numbers each, of all plans in one path.
    expect(paths(drawing, 'stroke', COLOR.plan).map(({ length }) => length)).to.deep.equal([4000]);
  });

  it('places many bars where few are', () => {
    const marksOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        at: (index + 0.5) / 50,
        width: 1 / 50,
        value: index % 2 === 0 ? 0.1 : 0.9,
        look: 'final' as const,
        joined: true,
      }));
    const places = (count: number) =>
      paths({ ...years, breaks: [], ticks: [], marks: marksOf(count) }, 'fill', COLOR.actual).flat();
    const few = places(4);
    expect(places(50).slice(0, few.length)).to.deep.equal(few);
  });
});
