import { expect } from 'chai';
import type { BarSeriesOption } from 'echarts/charts';
import { COLOR } from '../../../src/chart/options/marks.ts';
import { projectListOption } from '../../../src/chart/options/project-list.ts';
import { PHASES } from '../../../src/report/phase.ts';
import type { CategoryDrawing } from '../../../src/view/drawing.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { seriesOf } from '../../support/options.ts';
import { reports } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const size = { width: 300, height: 20 };

const bar = (preparing: number, building: number, done: number, longest = 11): CategoryDrawing => {
  const phases = [
    { phase: 'preparing', count: preparing },
    { phase: 'building', count: building },
    { phase: 'done', count: done },
  ] as const;
  return {
    kind: 'project-list',
    category: 'transport',
    longest,
    phases: phases.filter(({ count }) => count > 0),
  };
};

const stack = (of: CategoryDrawing) =>
  (seriesOf(projectListOption(of, size)) as BarSeriesOption[]).map(({ id, data }) => [id, ...(data ?? [])]);

describe('categoryOption', () => {
  it('stacks the phases in their order', () => {
    expect(stack(bar(5, 3, 2))).to.deep.equal([
      ['preparing', 5],
      ['building', 3],
      ['done', 2],
    ]);
  });

  it('leaves out a phase without projects', () => {
    expect(stack(bar(0, 3, 0))).to.deep.equal([['building', 3]]);
    expect(stack(bar(0, 0, 0))).to.deep.equal([]);
  });

  it('gives each phase its colour, on one stack', () => {
    const series = seriesOf(projectListOption(bar(1, 1, 1, 3), size)) as BarSeriesOption[];
    expect(series.map(({ itemStyle }) => itemStyle?.color)).to.deep.equal([
      COLOR.preparing,
      COLOR.building,
      COLOR.done,
    ]);
    expect(new Set(series.map(({ stack: name }) => name)).size).to.equal(1);
  });

  it('tells what stalled and what is only planned apart by more than colour', () => {
    const phases = PHASES.map((phase) => ({ phase, count: 1 }));
    const series = seriesOf(projectListOption({ ...bar(0, 0, 0), phases }, size)) as BarSeriesOption[];
    const looks = series.map(({ itemStyle: { color, decal, borderType } = {} }) => [
      color === COLOR.surface ? 'hollow' : 'filled',
      decal ? JSON.stringify(decal) : '',
      borderType ?? 'solid',
    ]);
    const [preparing, ...others] = looks.map((look) => look.join());
    // The light and the dark of signed and completed are the only two that have the same look.
    expect(others[1]).to.equal(preparing);
    expect(new Set(others).size).to.equal(4);
    expect(looks.at(-1)).to.deep.equal(['hollow', '', 'dashed']);
  });

  it('runs to the longest category, so that all can be compared', () => {
    expect(projectListOption(bar(1, 0, 0, 14), size).xAxis).to.deep.include({ min: 0, max: 14, show: false });
  });

  for (const report of reports) {
    it(`adds up: each stack to its category, all to the projects of ${report.id}`, () => {
      const { bars } = shown(projectListView(report, {}, 'zh-CN'));
      const longest = bars[0]?.drawing.longest ?? 0;
      const sums = bars.map(({ category, totalText, drawing }) => {
        const sum = stack(drawing).reduce((total, [, count]) => total + Number(count), 0);
        expect(`${sum}个`, category).to.equal(totalText);
        expect(sum, category).to.be.within(1, drawing.longest);
        expect(drawing.longest, category).to.equal(longest);
        return sum;
      });
      expect(sums.reduce((total, sum) => total + sum, 0)).to.equal(report.projects.length);
      expect(Math.max(...sums)).to.equal(longest);
    });
  }

  it('can be selected by phase, without emphasis', () => {
    for (const series of seriesOf(projectListOption(bar(1, 1, 1, 3), size))) {
      expect(series.silent).not.to.equal(true);
      expect(series.emphasis).to.deep.equal({ disabled: true });
    }
  });
});
