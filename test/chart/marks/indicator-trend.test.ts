import { expect } from 'chai';
import { indicatorTrendMarks } from '../../../src/chart/marks/indicator-trend.ts';
import { COLOR } from '../../../src/chart/marks/mark.ts';
import { shapeOf } from '../../../src/chart/render.ts';
import { renderToString } from '../../../src/chart/render-to-string.ts';
import type { TrendDrawing } from '../../../src/view/indicator-trend-drawing.ts';
import { byId, coloursIn, extentOf, idsOf, lineStyleOf, pathsOf } from '../../support/marks.ts';

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

/** Of 300 by 100 pixels within the margins of 4. */
const x = (share: number) => 4 + share * 300;
const y = (position: number) => 104 - position * 100;

const drawn = (drawing: TrendDrawing) => byId(indicatorTrendMarks(drawing, size));

/** The lines of a mark, as the positions of their ends. */
const linesOf = (drawing: TrendDrawing, id: string) =>
  pathsOf(drawn(drawing).get(id)).map((points) =>
    points.map(([px, py]) => [Number(((px - 4) / 300).toFixed(9)), Number(((104 - py) / 100).toFixed(9))]),
  );

const rounded = (value: number) => Number(value.toFixed(9));

/** The rectangles and lines that ECharts makes of a drawing, as the coordinates of their paths. */
const paths = (drawing: TrendDrawing, attribute: 'fill' | 'stroke', colour: string): number[][] =>
  [...renderToString(drawing, size, 'x-').matchAll(/<path [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`${attribute}="${colour}"`))
    .map((tag) => [...(/ d="([^"]*)"/.exec(tag)?.[1] ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(Number));

describe('a trend', () => {
  it('draws results as bars from zero, where their years are', () => {
    const [fall, rise] = ['final', 'estimate'].map((id) => extentOf(drawn(years).get(id)));
    // 0.56 of the 100 px of a year.
    expect(fall?.x.map(rounded)).to.deep.equal([x(1 / 6) - 28, x(1 / 6) + 28].map(rounded));
    expect(rise?.x.map(rounded)).to.deep.equal([x(1 / 2) - 28, x(1 / 2) + 28].map(rounded));
    expect(fall?.y.map(rounded)).to.deep.equal([y(0.2), y(0.1)].map(rounded));
    expect(rise?.y.map(rounded)).to.deep.equal([y(0.6), y(0.2)].map(rounded));
    // What is drawn is what is meant: from the lower left corner to the right, up or down, back.
    const [first, second] = paths(years, 'fill', COLOR.actual);
    expect(first?.map(Math.round)).to.deep.equal([26, 84, 82, 84, 82, 94, 26, 94]);
    expect(second?.map(Math.round)).to.deep.equal([126, 84, 182, 84, 182, 44, 126, 44]);
  });

  it('hatches an estimate, and only outlines the result of a part of a year', () => {
    const looks = (look: 'final' | 'estimate' | 'part') => {
      const [mark] = years.marks;
      const marks = indicatorTrendMarks({ ...years, marks: mark ? [{ ...mark, look }] : [] }, size);
      return new Map(marks.map(({ id, style }) => [id, style]));
    };
    expect(looks('estimate').get('estimate-hatch')?.pattern).to.equal('hatch');
    expect(looks('final').get('final')).to.deep.equal({ fill: COLOR.actual });
    expect([...looks('final').values()].some(({ pattern }) => pattern)).to.equal(false);
    const part = looks('part').get('part');
    expect(part).to.include({ fill: COLOR.surface, stroke: COLOR.actual });
    expect(part?.lineDash).to.have.lengthOf(2);
    expect(renderToString(years, size, 'x-')).to.include('<pattern');
  });

  it('outlines a part of a year within the bar that it would be', () => {
    for (const value of [0.1, 0.9]) {
      const marks = [{ at: 1 / 2, width: 1 / 3, value, look: 'part' as const, joined: false }];
      const inner = extentOf(drawn({ ...years, marks }).get('part'));
      // Half of its border of 2 px lies outside.
      expect(inner?.x.map(rounded)).to.deep.equal([x(1 / 2) - 27, x(1 / 2) + 27].map(rounded));
      const ends = [y(value), y(0.2)].sort((a, b) => a - b);
      expect(inner?.y.map(rounded)).to.deep.equal([(ends[0] ?? 0) + 1, (ends[1] ?? 0) - 1].map(rounded));
    }
    const tiny = [{ at: 1 / 2, width: 1 / 3, value: 0.205, look: 'part' as const, joined: false }];
    const [top = 0, bottom = 0] = extentOf(drawn({ ...years, marks: tiny }).get('part'))?.y ?? [];
    expect(bottom - top).to.be.within(0, 0.5);
  });

  it('draws a plan as a tick with a border, and the plan of a year to come as a dashed one', () => {
    const marks = indicatorTrendMarks(years, size).slice(-4);
    expect(marks.map((mark) => [mark.id, lineStyleOf(mark)])).to.deep.equal([
      ['plan-edge', { color: COLOR.surface, width: 7 }],
      ['plan', { color: COLOR.plan, width: 3 }],
      ['next-edge', { color: COLOR.surface, width: 6 }],
      ['next', { color: COLOR.next, width: 2, dash: [4, 3] }],
    ]);
    for (const id of ['plan', 'plan-edge'])
      expect(linesOf(years, id)).to.deep.equal([
        [
          [0.2, 0.7],
          [0.4, 0.7],
        ],
      ]);
    const [[x1 = 0, y1 = 0, x2 = 0, y2 = 0] = []] = paths(years, 'stroke', COLOR.plan);
    expect([x1, y1, x2, y2].map(Math.floor)).to.deep.equal([64, 34, 124, 34]);
  });

  it('draws a plan at the end of the scale', () => {
    expect(paths(years, 'stroke', COLOR.next)).to.have.lengthOf(1);
  });

  it('draws both ends of a range and a line between them', () => {
    const middle = rounded((11 / 12 + 1) / 2);
    const from = rounded(11 / 12);
    expect(linesOf(months, 'plan')).to.deep.equal([
      [
        [from, 0.8],
        [1, 0.8],
      ],
      [
        [from, 0.85],
        [1, 0.85],
      ],
      [
        [middle, 0.8],
        [middle, 0.85],
      ],
    ]);
  });

  it('draws an axis at zero, and a break through the whole height', () => {
    expect(linesOf(years, 'axis')).to.deep.equal([
      [
        [0, 0.2],
        [1, 0.2],
      ],
    ]);
    expect(linesOf(years, 'break')).to.deep.equal([
      [
        [rounded(1 / 3), 0],
        [rounded(1 / 3), 1],
      ],
    ]);
    expect(drawn(years).get('break')?.style.lineDash).to.deep.equal([2, 4]);
    expect(drawn({ ...years, breaks: [] }).has('break')).to.equal(false);
  });

  it('draws results so far as a line, which is cut where marks are not joined', () => {
    const points = [...drawn(months).values()].flatMap((mark) =>
      mark.type === 'circle' ? [mark.shape] : [],
    );
    expect(points.map(({ cx, cy }) => [cx, cy].map(rounded))).to.deep.equal(
      months.marks.map(({ at, value }) => [x(at), y(value)].map(rounded)),
    );
    expect(linesOf(months, 'result-estimate')).to.deep.equal([
      [
        [rounded(2.5 / 12), 0.2],
        [rounded(5.5 / 12), 0.5],
      ],
    ]);
    const marks = drawn(months);
    expect(marks.get('result-estimate')?.style.lineDash).to.deep.equal([4, 3]);
    expect(marks.has('result')).to.equal(false);
    for (const look of ['final', 'estimate', 'part']) expect(marks.has(look), look).to.equal(false);
    expect([...drawn(years).keys()].filter((id) => /^(?:point|result)/.test(id))).to.deep.equal([]);
    expect(renderToString(months, size, 'x-').match(/<circle/g)).to.have.lengthOf(3);
  });

  it('draws the share of the plan that is due from January to December', () => {
    expect(linesOf(months, 'pace')).to.deep.equal([
      [
        [rounded(0.5 / 12), rounded(0.8 / 12)],
        [rounded(11.5 / 12), 0.8],
      ],
    ]);
    expect(drawn({ ...months, pace: null }).has('pace')).to.equal(false);
  });

  it('has colours that only CSS resolves, marks that react to nothing, and no text', () => {
    for (const drawing of [years, months]) {
      const marks = indicatorTrendMarks(drawing, size);
      for (const colour of coloursIn(marks)) expect(colour).to.match(/^var\(--dd-color-[a-z-]+\)$/);
      for (const mark of marks) expect(mark).not.to.have.property('clickable');
      expect(new Set(idsOf(marks)).size).to.equal(marks.length);
      const svg = renderToString(drawing, shapeOf(drawing), 'x-');
      expect(svg).to.match(/^<svg /);
      expect(svg).not.to.match(/<text|NaN|undefined|#[0-9a-f]{3,6}|data-series/);
    }
  });

  it('draws a thousand points in few marks', () => {
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
    const count = (id: string) => pathsOf(drawn(drawing).get(id)).length;
    expect(['final', 'estimate', 'estimate-hatch', 'part', 'plan'].map(count)).to.deep.equal([
      750, 249, 249, 1, 1000,
    ]);
    // Ticks this narrow have no border, which would cover the bars.
    expect(drawn(drawing).has('plan-edge')).to.equal(false);
    const svg = renderToString(drawing, size, 'x-');
    expect(svg.match(/<path/g)?.length).to.be.below(12);
    expect(svg).to.contain('stroke-dasharray');
    // From and to, two numbers each, of all plans in one path.
    expect(paths(drawing, 'stroke', COLOR.plan).map(({ length }) => length)).to.deep.equal([4000]);
  });

  it('is only its axis without results', () => {
    expect(idsOf(indicatorTrendMarks({ ...years, marks: [], ticks: [], breaks: [] }, size))).to.deep.equal([
      'axis',
    ]);
  });
});
