import { expect } from 'chai';
import type { GaugeSeriesOption } from 'echarts/charts';
import { indicatorGaugeOption } from '../../../src/chart/options/indicator-gauge.ts';
import { COLOR } from '../../../src/chart/options/marks.ts';
import type { GaugeDrawing } from '../../../src/view/drawing.ts';
import { type Dial, gaugeView } from '../../../src/view/indicator-gauge.ts';
import { positionsOn, valuesOf } from '../../support/drawings.ts';
import { seriesOf } from '../../support/options.ts';
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

/** The series by id, each a gauge. */
const drawn = (of: GaugeDrawing, box = size) =>
  new Map(seriesOf(indicatorGaugeOption(of, box)).map((series) => [series.id, series as GaugeSeriesOption]));

const ids = (of: GaugeDrawing) => [...drawn(of).keys()];
const arc = (of: GaugeDrawing) => {
  const actual = drawn(of).get('actual');
  return actual && [actual.startAngle, actual.endAngle];
};
const at = (of: GaugeDrawing, id: 'plan' | 'next') => drawn(of).get(id)?.data;

describe('gaugeOption', () => {
  it('draws the track, the actual, the next plan and, over them all, the plan', () => {
    expect(ids(dial())).to.deep.equal(['track', 'actual', 'next', 'plan']);
  });

  it('marks zero only where the scale goes below it', () => {
    const below = dial({ scale: { min: -4, max: 4 } });
    expect(ids(below)).to.deep.equal(['track', 'actual', 'zero', 'next', 'plan']);
    expect(drawn(below).get('zero')?.data).to.deep.equal([{ value: 0.5 }]);
  });

  it('is a half circle, from left over the top to right', () => {
    expect(drawn(dial()).get('track')).to.include({ startAngle: 180, endAngle: 0, min: 0, max: 1 });
  });

  for (const [what, of, start, end] of [
    ['half of the scale', dial({ actual: 4 }), 180, 90],
    ['all of it', dial({ actual: 8 }), 180, 0],
    ['a quarter', dial({ actual: 2 }), 180, 135],
    ['a fall, from zero back', dial({ scale: { min: -4, max: 4 }, actual: -2 }), 135, 90],
    ['a rise, from zero on', dial({ scale: { min: -4, max: 4 }, actual: 2 }), 90, 45],
    ['a fall on a scale that ends at zero', dial({ scale: { min: -8, max: 0 }, actual: -2 }), 45, 0],
  ] as const) {
    it(`runs its arc over ${what}`, () => {
      expect(arc(of)).to.deep.equal([start, end]);
    });
  }

  it('runs its arc for GDP growth of 4 on a scale to 8, and its marks at 7.5 and 7', () => {
    const gdp = dialOf('gdp-growth').drawing;
    expect(arc(gdp)).to.deep.equal([180, 90]);
    expect(at(gdp, 'plan')).to.deep.equal([{ value: 7.5 / 8 }]);
    expect(at(gdp, 'next')).to.deep.equal([{ value: 7 / 8 }]);
  });

  it('runs its arc left of zero for a fall of 3.2 on a scale from −4 to 5', () => {
    const [start, end] = arc(dialOf('fixed-investment-growth', mouxian).drawing) ?? [];
    expect(start).to.be.closeTo(180 - (180 * 0.8) / 9, 1e-9);
    expect(end).to.be.closeTo(180 - (180 * 4) / 9, 1e-9);
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
        expect(Number(start) - Number(end), id).to.be.closeTo(Math.abs(reached) * 180, 1e-9);
        const mark = (which: 'plan' | 'next') => (at(of, which)?.[0] as { value: number } | undefined)?.value;
        if (plan === null) expect(mark('plan'), id).to.equal(undefined);
        else expect(mark('plan'), id).to.be.closeTo(share(plan), 1e-9);
        if (next !== null && !of.nextBeyond) expect(mark('next'), id).to.be.closeTo(share(next), 1e-9);
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
    expect(at(dial({ plan: 0 }), 'plan')).to.deep.equal([{ value: 0 }]);
  });

  it('marks a next plan beyond the scale by an arrow at the end where it lies', () => {
    const above = drawn(dial({ next: 100, nextBeyond: 'above' })).get('next');
    const below = drawn(dial({ next: -5, nextBeyond: 'below' })).get('next');
    const within = drawn(dial()).get('next');
    expect(above?.data).to.deep.equal([{ value: 1 }]);
    expect(below?.data).to.deep.equal([{ value: 0 }]);
    expect(above?.pointer?.icon).to.equal(below?.pointer?.icon);
    expect(above?.pointer?.icon).not.to.equal(within?.pointer?.icon);
  });

  it('marks plan and next plan by colour and by form', () => {
    const marks = drawn(dial());
    expect(marks.get('plan')?.pointer?.itemStyle?.color).to.equal(COLOR.plan);
    expect(marks.get('next')?.pointer?.itemStyle?.color).to.equal(COLOR.next);
    expect(marks.get('plan')?.pointer?.icon).not.to.equal(marks.get('next')?.pointer?.icon);
  });

  it('hatches an estimate', () => {
    expect(drawn(dial({ estimated: true })).get('actual')?.itemStyle?.decal).to.include({ symbol: 'rect' });
    expect(drawn(dial()).get('actual')?.itemStyle).to.deep.equal({ color: COLOR.actual });
  });

  it('has no text and no pointer events', () => {
    for (const series of drawn(dial()).values()) {
      expect(series.silent).to.equal(true);
      for (const part of ['axisLabel', 'detail', 'title', 'splitLine', 'axisTick'] as const)
        expect(series[part]?.show).to.equal(false);
    }
  });

  for (const [width, height] of [
    [200, 112],
    [400, 112],
    [100, 300],
    [360, 200],
    [1, 1],
  ] as const) {
    it(`stays within its box of ${width} × ${height}`, () => {
      for (const { center, radius } of drawn(dial(), { width, height }).values()) {
        const [x, y] = center as [number, number];
        expect(x).to.equal(width / 2);
        expect(x - Number(radius)).to.be.at.least(0);
        expect(y - Number(radius)).to.be.at.least(0);
        expect(y).to.be.at.most(height);
      }
    });
  }

  it('draws both ends of a range, and an arc between those of the plan', () => {
    const range = { ...dial(), upper: { plan: 0.875, next: 0.5 } };
    expect(ids(range)).to.include.members(['plan', 'plan-upper', 'next', 'next-upper', 'range-3', 'range-6']);
    const series = drawn(range);
    expect(series.get('plan')?.data).to.deep.equal([{ value: 0.75 }]);
    expect(series.get('plan-upper')?.data).to.deep.equal([{ value: 0.875 }]);
    expect(series.get('range-3')).to.include({ startAngle: 180 - 180 * 0.75, endAngle: 180 - 180 * 0.875 });
    expect(ids(dial())).not.to.include('plan-upper');
  });

  it('does not draw an end of the next plan that lies beyond the scale', () => {
    expect(ids({ ...dial(), upper: { next: 1.2 } })).not.to.include('next-upper');
  });
});
