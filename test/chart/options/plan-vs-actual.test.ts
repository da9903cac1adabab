import { expect } from 'chai';
import type { BarSeriesOption } from 'echarts/charts';
import { COLOR } from '../../../src/chart/options/marks.ts';
import { planVsActualOption } from '../../../src/chart/options/plan-vs-actual.ts';
import { positionsOf } from '../../../src/view/drawing.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import type { Scale } from '../../../src/view/scale.ts';
import type { RowView } from '../../../src/view/unit-block.ts';
import { seriesOf } from '../../support/options.ts';
import { mouxian, reports, zhanhe } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const size = { width: 300, height: 32 };

interface Line {
  xAxis: number;
  lineStyle: { color: string; width: number; type: 'solid' | number[] };
}

/** What a row draws: where its axis runs, how long its bar is, and where its lines cross. */
function drawn(row: RowView, scale: Scale) {
  const drawing = row.drawing ?? { kind: 'plan-vs-actual', ...positionsOf(row, scale) };
  const option = planVsActualOption(drawing, size);
  const [bar] = seriesOf(option) as BarSeriesOption[];
  const lines = (bar?.markLine?.data ?? []) as unknown as Line[];
  const at = (color: string, dashed: boolean) =>
    lines.find(({ lineStyle }) => lineStyle.color === color && (lineStyle.type !== 'solid') === dashed)
      ?.xAxis;
  const { min, max } = option.xAxis as { min: number; max: number };
  return {
    option,
    bar,
    lines,
    axis: { min, max },
    length: bar?.data?.[0],
    plan: at(COLOR.plan, false),
    next: at(COLOR.next, true),
  };
}

function rowOf(id: string, report = zhanhe) {
  const [group] = shown(planVsActualView(report, { indicators: [id] }, 'zh-CN')).groups;
  const unit = group?.units[0];
  const row = unit?.rows[0];
  if (!unit || !row) throw new Error(`no row of "${id}"`);
  return drawn(row, unit.scale);
}

describe('rowOption', () => {
  it('draws the actual as a bar and the plans as lines across it, on an axis as long as 1', () => {
    const { axis, length, plan, next } = rowOf('gdp-growth');
    expect(axis).to.deep.equal({ min: 0, max: 1 });
    expect([length, plan, next]).to.deep.equal([4 / 8, 7.5 / 8, 7 / 8]);
  });

  it('runs the bar of a fall left of zero', () => {
    const { axis, length, plan } = rowOf('fixed-investment-growth', mouxian);
    expect(axis.min).to.be.closeTo(-4 / 9, 1e-12);
    expect(axis.max).to.be.closeTo(5 / 9, 1e-12);
    expect(length).to.be.closeTo(-3.2 / 9, 1e-12);
    expect(plan).to.be.closeTo(5 / 9, 1e-12);
  });

  for (const report of reports) {
    it(`puts every bar and line of ${report.id} where its number is on the scale of its unit`, () => {
      const drawable = report.indicators.filter(({ measure }) => measure !== 'rank');
      const indicators = drawable.map(({ id }) => id);
      const { groups } = shown(planVsActualView(report, { indicators }, 'zh-CN'));
      for (const { rows, scale } of groups.flatMap(({ units }) => units))
        for (const row of rows) {
          if (!row.drawing) continue;
          const { axis, length, plan, next } = drawn(row, scale);
          const span = scale.max - scale.min;
          expect(axis.max - axis.min, row.id).to.be.closeTo(1, 1e-12);
          for (const [place, datum] of [
            [length === '-' ? undefined : length, row.actual],
            [plan, row.plan],
            [next, row.next],
          ] as const) {
            if (datum?.value == null) expect(place, row.id).to.equal(undefined);
            else {
              expect(Number(place) * span, row.id).to.be.closeTo(datum.value, span * 1e-12);
              expect(place, row.id).to.be.within(axis.min - 1e-12, axis.max + 1e-12);
            }
          }
        }
    });
  }

  it('has no bar and no line for values in words', () => {
    const { length, lines } = rowOf('resident-income');
    expect(length).to.equal('-');
    expect(lines).to.deep.equal([]);
  });

  it('has a line at zero only where the scale goes below it', () => {
    const zeros = (id: string, report?: typeof mouxian) =>
      rowOf(id, report).lines.filter(
        ({ lineStyle: { color, type } }) => color === COLOR.next && type === 'solid',
      );
    expect(zeros('gdp-growth')).to.deep.equal([]);
    expect(zeros('fixed-investment-growth', mouxian).map(({ xAxis }) => xAxis)).to.deep.equal([0]);
  });

  it('distinguishes plan and next plan by line as well as by colour', () => {
    const { lines } = rowOf('gdp-growth');
    const styles = lines.map(({ lineStyle: { color, type } }) => [color, type]);
    expect(styles).to.deep.equal([
      [COLOR.surface, 'solid'],
      [COLOR.next, [4, 3]],
      [COLOR.surface, 'solid'],
      [COLOR.plan, 'solid'],
    ]);
  });

  it('gives each line an edge that is wider than itself, in the same place', () => {
    const { lines } = rowOf('gdp-growth');
    for (const index of [0, 2]) {
      const [edge, line] = lines.slice(index, index + 2);
      expect(edge?.xAxis).to.equal(line?.xAxis);
      expect(edge?.lineStyle.width).to.be.above(line?.lineStyle.width ?? Number.NaN);
    }
  });

  it('draws a line at each end of a range, and one between the ends of the plan', () => {
    const option = planVsActualOption(
      {
        kind: 'plan-vs-actual',
        zero: 0.25,
        actual: 0.5,
        estimated: false,
        plan: 0.75,
        next: 0.5,
        upper: { plan: 1, next: 0.875 },
      },
      size,
    );
    const [bar] = seriesOf(option) as BarSeriesOption[];
    const lines = (bar?.markLine?.data ?? []) as unknown as (
      | Line
      | [{ coord: number[] }, { coord: number[] }]
    )[];
    const across = lines.flatMap((line) =>
      'xAxis' in line && line.lineStyle.color !== COLOR.surface ? [[line.lineStyle.color, line.xAxis]] : [],
    );
    expect(across).to.deep.equal([
      [COLOR.next, 0],
      [COLOR.next, 0.25],
      [COLOR.next, 0.625],
      [COLOR.plan, 0.5],
      [COLOR.plan, 0.75],
    ]);
    const along = lines.flatMap((line) => ('xAxis' in line ? [] : [line.map(({ coord }) => coord)]));
    expect(along).to.deep.equal(
      Array(2).fill([
        [0.5, 0],
        [0.75, 0],
      ]),
    );
  });

  it('hatches an estimate', () => {
    expect(rowOf('gdp-growth').bar?.itemStyle?.decal).to.include({ symbol: 'rect' });
    expect(rowOf('pm10').bar?.itemStyle).to.deep.equal({ color: COLOR.actual });
  });

  it('has no pointer events and no visible axis', () => {
    const { option, bar } = rowOf('gdp-growth');
    expect(bar?.silent).to.equal(true);
    expect(option.xAxis).to.include({ show: false });
    expect(option.yAxis).to.include({ show: false });
  });
});
