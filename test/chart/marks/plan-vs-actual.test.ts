import { expect } from 'chai';
import { COLOR } from '../../../src/chart/marks/mark.ts';
import { planVsActualMarks } from '../../../src/chart/marks/plan-vs-actual.ts';
import { positionsOf, type RowDrawing } from '../../../src/view/drawing.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import type { Scale } from '../../../src/view/scale.ts';
import type { RowView } from '../../../src/view/unit-block.ts';
import { byId, extentOf, idsOf, lineStyleOf } from '../../support/marks.ts';
import { mouxian, reports, zhanhe } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

/** The length of the scale in pixels. */
const LENGTH = 1440;
const size = { width: LENGTH + 4, height: 32 };
/** Lines are moved by less than a pixel, to be sharp. */
const PIXEL = 1 / LENGTH;

/** What a drawing has, as shares of its scale: from where to where its bar reaches, and where lines cross it. */
function drawn(drawing: RowDrawing) {
  const marks = planVsActualMarks(drawing, size);
  const all = byId(marks);
  const reach = (id: string) => extentOf(all.get(id))?.x.map((x) => (x - 2) / LENGTH);
  const at = (id: string) => reach(id)?.[0];
  return { marks, all, reach, zero: at('zero'), plan: at('plan'), next: at('next') };
}

const drawnOf = (row: RowView, scale: Scale) =>
  drawn(row.drawing ?? { kind: 'plan-vs-actual', ...positionsOf(row, scale) });

function rowOf(id: string, report = zhanhe) {
  const [group] = shown(planVsActualView(report, { indicators: [id] }, 'zh-CN')).groups;
  const unit = group?.units[0];
  const row = unit?.rows[0];
  if (!unit || !row) throw new Error(`no row of "${id}"`);
  return drawnOf(row, unit.scale);
}

describe('the bar of a row', () => {
  it('is the actual, with the plans as lines across it, on a track as long as the scale', () => {
    const { reach, plan, next } = rowOf('gdp-growth');
    expect(reach('track')).to.deep.equal([0, 1]);
    expect(reach('actual')).to.deep.equal([0, 4 / 8]);
    expect(plan).to.be.closeTo(7.5 / 8, PIXEL);
    expect(next).to.be.closeTo(7 / 8, PIXEL);
  });

  it('runs left of zero for a fall', () => {
    const { reach, plan } = rowOf('fixed-investment-growth', mouxian);
    const [from, to] = reach('actual') ?? [];
    expect(from).to.be.closeTo(0.8 / 9, 1e-9);
    expect(to).to.be.closeTo(4 / 9, 1e-9);
    expect(plan).to.be.closeTo(1, PIXEL);
  });

  for (const report of reports) {
    it(`and every line of ${report.id} is where its number is on the scale of its unit`, () => {
      const drawable = report.indicators.filter(({ measure }) => measure !== 'rank');
      const indicators = drawable.map(({ id }) => id);
      const { groups } = shown(planVsActualView(report, { indicators }, 'zh-CN'));
      for (const { rows, scale } of groups.flatMap(({ units }) => units))
        for (const row of rows) {
          if (!row.drawing) continue;
          const { reach, plan, next } = drawnOf(row, scale);
          const share = (value: number) => (value - scale.min) / (scale.max - scale.min);
          const { actual } = row;
          if (actual?.value == null || actual.value === 0)
            expect(reach('actual'), row.id).to.equal(undefined);
          else {
            const ends = [share(0), share(actual.value)].sort((a, b) => a - b);
            reach('actual')?.forEach((end, index) => {
              expect(end, row.id).to.be.closeTo(ends[index] ?? Number.NaN, 1e-9);
            });
            expect(reach('actual'), row.id).to.have.lengthOf(2);
          }
          for (const [place, figure] of [
            [plan, row.plan],
            [next, row.next],
          ] as const) {
            if (figure?.value == null) expect(place, row.id).to.equal(undefined);
            else expect(place, row.id).to.be.closeTo(share(figure.value), PIXEL);
          }
        }
    });
  }

  it('is not there for values in words, nor are lines', () => {
    expect(idsOf(rowOf('resident-income').marks)).to.deep.equal(['track']);
  });

  it('has a line at zero only where the scale goes below it', () => {
    expect(rowOf('gdp-growth').zero).to.equal(undefined);
    expect(rowOf('fixed-investment-growth', mouxian).zero).to.be.closeTo(4 / 9, PIXEL);
  });

  it('distinguishes plan and next plan by line as well as by colour, each on an edge', () => {
    const { marks } = rowOf('gdp-growth');
    const lines = marks.filter(({ style }) => style.fill === 'none');
    expect(lines.map((mark) => [mark.id, lineStyleOf(mark)])).to.deep.equal([
      ['next-edge', { color: COLOR.surface, width: 6 }],
      ['next', { color: COLOR.next, width: 2, dash: [4, 3] }],
      ['plan-edge', { color: COLOR.surface, width: 7 }],
      ['plan', { color: COLOR.plan, width: 3 }],
    ]);
  });

  it('has a line at each end of a range, and one between the ends of the plan', () => {
    const { marks, all, reach } = drawn({
      kind: 'plan-vs-actual',
      zero: 0.25,
      actual: 0.5,
      estimated: false,
      plan: 0.75,
      next: 0.5,
      upper: { plan: 1, next: 0.875 },
    });
    const lines = marks.filter(({ id, style }) => style.fill === 'none' && !id.endsWith('-edge'));
    expect(idsOf(lines)).to.deep.equal(['zero', 'next', 'next-upper', 'range', 'plan', 'plan-upper']);
    for (const [id, at] of [
      ['zero', 0.25],
      ['next', 0.5],
      ['next-upper', 0.875],
      ['plan', 0.75],
      ['plan-upper', 1],
    ] as const)
      for (const end of reach(id) ?? [Number.NaN]) expect(end, id).to.be.closeTo(at, PIXEL);
    expect(reach('range')).to.deep.equal([0.75, 1]);
    const [top, bottom] = extentOf(all.get('range'))?.y ?? [];
    expect(top).to.equal(bottom);
    expect(top).to.be.closeTo(size.height / 2, 1);
  });

  it('is hatched for an estimate', () => {
    expect(rowOf('gdp-growth').all.get('actual-hatch')?.style.pattern).to.equal('hatch');
    expect(rowOf('pm10').all.get('actual')?.style).to.deep.equal({ fill: COLOR.actual });
    expect(rowOf('pm10').all.has('actual-hatch')).to.equal(false);
  });

  it('lies in the middle, below lines that are higher, within the box', () => {
    for (const height of [18, 32, 33, 47]) {
      const marks = byId(
        planVsActualMarks(
          { kind: 'plan-vs-actual', zero: 0, actual: 0.5, estimated: false, plan: 0.75, next: null },
          { width: 100, height },
        ),
      );
      const bar = extentOf(marks.get('actual'));
      const line = extentOf(marks.get('plan'));
      const [top = 0, bottom = 0] = bar?.y ?? [];
      expect((top + bottom) / 2).to.equal(height / 2);
      expect(line?.y[0]).to.be.within(0, top - 1);
      expect(line?.y[1]).to.be.within(bottom + 1, height);
    }
  });

  it('takes no clicks', () => {
    for (const mark of rowOf('gdp-growth').marks) expect(mark).not.to.have.property('clickable');
  });
});
