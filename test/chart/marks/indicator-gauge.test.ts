import { expect } from 'chai';
import { indicatorGaugeMarks } from '../../../src/chart/marks/indicator-gauge.ts';
import { COLOR } from '../../../src/chart/marks/mark.ts';
import type { GaugeDrawing } from '../../../src/view/drawing.ts';
import { type Dial, gaugeView } from '../../../src/view/indicator-gauge.ts';
import { positionsOn, valuesOf } from '../../support/drawings.ts';
import { byId, extentOf, idsOf, pathsOf } from '../../support/marks.ts';
import { mouxian, reports, zhanhe } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const size = { width: 200, height: 112 };

interface Shown {
  scale: { min: number; max: number };
  actual: number | null;
  plan: number | null;
  next: number | null;
  estimated: boolean;
  nextBeyond: GaugeDrawing['nextBeyond'];
}

const dial = (more: Partial<Shown> = {}): GaugeDrawing => {
  const { scale, ...values } = { scale: { min: 0, max: 8 }, actual: 4, plan: 6, next: 2, ...more };
  const { estimated = false, nextBeyond = null } = more;
  return { kind: 'indicator-gauge', estimated, nextBeyond, ...positionsOn(scale, values) };
};

const dialOf = (id: string, report = zhanhe): Dial => {
  const found = shown(gaugeView(report, { indicator: id }, 'zh-CN')).dial;
  if (!found) throw new Error(`no dial of "${id}"`);
  return found;
};

const drawn = (of: GaugeDrawing, box = size) => byId(indicatorGaugeMarks(of, box));
const ids = (of: GaugeDrawing) => idsOf(indicatorGaugeMarks(of, size));

const CENTRE = { x: 100, y: 100 };

/** The position on the scale of an angle, clockwise from the right: 0 on the left, 1 on the right. */
const positionOfAngle = (angle: number) => 1 + angle / Math.PI;

/** From where to where an arc runs, as positions on the scale. */
function arc(of: GaugeDrawing, id = 'actual'): [number, number] | undefined {
  const mark = drawn(of).get(id);
  if (mark?.type !== 'sector') return undefined;
  return [positionOfAngle(mark.shape.startAngle), positionOfAngle(mark.shape.endAngle)];
}

/** Where a mark across the ring lies, as a position on the scale. */
function at(of: GaugeDrawing, id: string): number | undefined {
  const points = pathsOf(drawn(of).get(id)).flat();
  if (points.length === 0) return undefined;
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  // Just above the ends of the scale, not a full turn away.
  const angle = Math.atan2(Math.min(mean(1) - CENTRE.y, -1e-12), mean(0) - CENTRE.x);
  return positionOfAngle(angle);
}

const near = (value: number | undefined, expected: number, message?: string) =>
  expect(value, message).to.be.closeTo(expected, 1e-9);

describe('the dial', () => {
  it('draws the track, the actual, the next plan and, over them all, the plan', () => {
    expect(ids(dial())).to.deep.equal(['track', 'actual', 'next', 'plan']);
  });

  it('marks zero only where the scale goes below it', () => {
    const below = dial({ scale: { min: -4, max: 4 } });
    expect(ids(below)).to.deep.equal(['track', 'actual', 'zero', 'next', 'plan']);
    near(at(below, 'zero'), 0.5);
  });

  it('is a half circle, from left over the top to right', () => {
    expect(arc(dial(), 'track')).to.deep.equal([0, 1]);
    near(at(dial({ plan: 4 }), 'plan'), 0.5);
    expect(extentOf(drawn(dial({ plan: 4 })).get('plan'))?.y[1]).to.be.below(CENTRE.y - 70);
  });

  for (const [what, of, start, end] of [
    ['half of the scale', dial({ actual: 4 }), 0, 0.5],
    ['all of it', dial({ actual: 8 }), 0, 1],
    ['a quarter', dial({ actual: 2 }), 0, 0.25],
    ['a fall, from zero back', dial({ scale: { min: -4, max: 4 }, actual: -2 }), 0.25, 0.5],
    ['a rise, from zero on', dial({ scale: { min: -4, max: 4 }, actual: 2 }), 0.5, 0.75],
    ['a fall on a scale that ends at zero', dial({ scale: { min: -8, max: 0 }, actual: -2 }), 0.75, 1],
  ] as const) {
    it(`runs its arc over ${what}`, () => {
      const [from, to] = arc(of) ?? [];
      near(from, start);
      near(to, end);
    });
  }

  it('runs its arc for GDP growth of 4 on a scale to 8, and its marks at 7.5 and 7', () => {
    const gdp = dialOf('gdp-growth').drawing;
    near(arc(gdp)?.[1], 0.5);
    near(at(gdp, 'plan'), 7.5 / 8);
    near(at(gdp, 'next'), 7 / 8);
  });

  it('runs its arc left of zero for a fall of 3.2 on a scale from −4 to 5', () => {
    const [start, end] = arc(dialOf('fixed-investment-growth', mouxian).drawing) ?? [];
    near(start, 0.8 / 9);
    near(end, 4 / 9);
  });

  for (const report of reports) {
    it(`puts every arc and mark of ${report.id} where its number is`, () => {
      for (const { id } of report.indicators) {
        const { dial } = shown(gaugeView(report, { indicator: id }, 'zh-CN'));
        if (!dial) continue;
        const { drawing: of, scale } = dial;
        const { actual, plan, next } = valuesOf(of, scale);
        const share = (value: number) => (value - scale.min) / (scale.max - scale.min);
        const [start = 0, end = 0] = arc(of) ?? [];
        const reached = actual === null ? 0 : share(actual) - share(0);
        near(end - start, Math.abs(reached), id);
        if (plan === null) expect(at(of, 'plan'), id).to.equal(undefined);
        else near(at(of, 'plan'), share(plan), id);
        if (next !== null && !of.nextBeyond) near(at(of, 'next'), share(next), id);
      }
    });
  }

  for (const [what, more, expected] of [
    ['no actual', { actual: null }, ['track', 'next', 'plan']],
    ['an actual of zero', { actual: 0 }, ['track', 'next', 'plan']],
    ['no plan', { plan: null }, ['track', 'actual', 'next']],
    ['no next plan', { next: null }, ['track', 'actual', 'plan']],
    ['nothing', { actual: null, plan: null, next: null }, ['track']],
  ] as const) {
    it(`draws nothing in place of ${what}`, () => {
      expect(ids(dial(more))).to.deep.equal(expected);
    });
  }

  it('marks a plan of zero', () => {
    near(at(dial({ plan: 0 }), 'plan'), 0);
  });

  it('marks a next plan beyond the scale by an arrow at the end where it lies', () => {
    const shape = (of: GaugeDrawing) => pathsOf(drawn(of).get('next')).map(({ length }) => length);
    const above = dial({ next: 100, nextBeyond: 'above' });
    const below = dial({ next: -5, nextBeyond: 'below' });
    near(at(above, 'next'), 1);
    near(at(below, 'next'), 0);
    // A triangle, outside of the ring of 91.
    for (const of of [above, below]) {
      expect(shape(of)).to.deep.equal([3]);
      for (const [x] of pathsOf(drawn(of).get('next')).flat()) expect(Math.abs(x - CENTRE.x)).to.be.above(92);
    }
    expect(shape(dial())).to.deep.equal([4, 4, 4]);
  });

  it('marks plan and next plan by colour and by form', () => {
    const marks = drawn(dial());
    expect(marks.get('plan')?.style.fill).to.equal(COLOR.plan);
    expect(marks.get('next')?.style.fill).to.equal(COLOR.next);
    expect(pathsOf(marks.get('plan'))).to.have.lengthOf(1);
    expect(pathsOf(marks.get('next'))).to.have.lengthOf(3);
  });

  it('hatches an estimate', () => {
    expect(drawn(dial({ estimated: true })).get('actual-hatch')?.style.pattern).to.equal('hatch');
    expect(drawn(dial()).get('actual')?.style).to.deep.equal({ fill: COLOR.actual });
    expect(ids(dial())).not.to.include('actual-hatch');
  });

  it('takes no clicks', () => {
    for (const mark of drawn(dial({ estimated: true })).values())
      expect(mark).not.to.have.property('clickable');
  });

  for (const [width, height] of [
    [200, 112],
    [400, 112],
    [100, 300],
    [360, 200],
    [1, 1],
  ] as const) {
    it(`stays within its box of ${width} × ${height}`, () => {
      const marks = [...drawn(dial({ plan: 8, next: 0 }), { width, height }).values()];
      const points = marks.flatMap((mark) => pathsOf(mark).flat());
      for (const mark of marks) {
        if (mark.type !== 'sector') continue;
        const { cx, cy, r } = mark.shape;
        expect(cx).to.equal(width / 2);
        points.push([cx - r, cy], [cx + r, cy], [cx, cy - r]);
      }
      expect(points.length).to.be.above(10);
      for (const [x, y] of points) {
        expect(x).to.be.within(0, width);
        expect(y).to.be.within(0, height);
      }
    });
  }

  it('draws both ends of a range, and an arc between those of the plan', () => {
    const range = { ...dial(), upper: { plan: 0.875, next: 0.5 } };
    expect(ids(range)).to.include.members([
      'plan',
      'plan-upper',
      'next',
      'next-upper',
      'range',
      'range-edge',
    ]);
    near(at(range, 'plan'), 0.75);
    near(at(range, 'plan-upper'), 0.875);
    for (const id of ['range', 'range-edge']) {
      const [from, to] = arc(range, id) ?? [];
      near(from, 0.75);
      near(to, 0.875);
    }
    expect(ids(dial())).not.to.include('plan-upper');
  });

  it('does not draw an end of the next plan that lies beyond the scale', () => {
    expect(ids({ ...dial(), upper: { next: 1.2 } })).not.to.include('next-upper');
  });
});
