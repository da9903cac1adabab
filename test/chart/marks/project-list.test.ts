import { expect } from 'chai';
import { COLOR, type Mark } from '../../../src/chart/marks/mark.ts';
import { projectListMarks } from '../../../src/chart/marks/project-list.ts';
import { PHASES } from '../../../src/report/phase.ts';
import type { CategoryDrawing } from '../../../src/view/drawing.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { extentOf } from '../../support/marks.ts';
import { reports } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const size = { width: 302, height: 20 };
/** Of the 300 px between the borders, as 302 px hold 30 of 10 px. */
const LONGEST = 30;

const bar = (preparing: number, building: number, done: number, longest = LONGEST): CategoryDrawing => {
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

/** The marks of phases, without patterns. */
const plain = (of: CategoryDrawing): Mark[] =>
  projectListMarks(of, size).filter(({ style }) => style.pattern === undefined);

/** From where to where each phase reaches, with its border. */
const stack = (of: CategoryDrawing) =>
  plain(of).map((mark) => {
    const [from, to] = extentOf(mark)?.x ?? [Number.NaN, Number.NaN];
    const edge = (mark.style.lineWidth ?? 0) / 2;
    return [mark.id, Number((from - edge).toFixed(9)), Number((to + edge).toFixed(9))] as const;
  });

describe('the bar of a category', () => {
  it('stacks the phases in their order, from the left', () => {
    expect(stack(bar(5, 3, 2))).to.deep.equal([
      ['preparing', 1, 51],
      ['building', 51, 81],
      ['done', 81, 101],
    ]);
  });

  it('leaves out a phase without projects', () => {
    expect(stack(bar(0, 3, 0))).to.deep.equal([['building', 1, 31]]);
    expect(stack(bar(0, 0, 0))).to.deep.equal([]);
  });

  it('gives each phase its colour and one height, within the box', () => {
    const marks = plain(bar(1, 1, 1));
    expect(marks.map(({ style }) => style.fill)).to.deep.equal([COLOR.preparing, COLOR.building, COLOR.done]);
    for (const mark of marks) {
      expect(mark.style.stroke).to.equal(COLOR.done);
      // Half of the border of 2 px lies outside.
      expect(extentOf(mark)?.y).to.deep.equal([2, size.height - 2]);
    }
  });

  it('has no border wider than what it encloses', () => {
    const [[, from, to] = [], [, next] = []] = stack(bar(1, 1, 0, 300));
    expect([from, to, next]).to.deep.equal([1, 2, 2]);
  });

  it('tells what stalled and what is only planned apart by more than colour', () => {
    const phases = PHASES.map((phase) => ({ phase, count: 1 }));
    const marks = projectListMarks({ ...bar(0, 0, 0), phases }, size);
    const looks = PHASES.map((phase) => {
      const style = marks.find(({ id }) => id === phase)?.style;
      const over = marks.find(({ id, style: { pattern } }) => pattern && id.startsWith(`${phase}-`));
      return [
        style?.fill === COLOR.surface ? 'hollow' : 'filled',
        over?.style.pattern ?? '',
        style?.lineDash ? 'dashed' : 'solid',
      ];
    });
    const [preparing, ...others] = looks.map((look) => look.join());
    // The light and the dark of signed and completed are the only two that have the same look.
    expect(others[1]).to.equal(preparing);
    expect(new Set(others).size).to.equal(4);
    expect(looks.at(-1)).to.deep.equal(['hollow', '', 'dashed']);
  });

  it('runs to the longest category, so that all can be compared', () => {
    const end = (longest: number) => stack(bar(10, 0, 0, longest))[0]?.[2];
    expect([end(10), end(20), end(30)]).to.deep.equal([301, 151, 101]);
  });

  for (const report of reports) {
    it(`adds up: each stack to its category, all to the projects of ${report.id}`, () => {
      const { bars } = shown(projectListView(report, {}, 'zh-CN'));
      const longest = bars[0]?.drawing.longest ?? 0;
      const sums = bars.map(({ category, totalText, drawing }) => {
        const sum = Math.round((((stack(drawing).at(-1)?.[2] ?? 1) - 1) / 300) * longest);
        expect(`${sum}个`, category).to.equal(totalText);
        expect(drawing.longest, category).to.equal(longest);
        return sum;
      });
      expect(sums.reduce((total, sum) => total + sum, 0)).to.equal(report.projects.length);
      expect(Math.max(...sums)).to.equal(longest);
    });
  }

  it('takes clicks by phase', () => {
    for (const { clickable, style } of projectListMarks(bar(1, 1, 1), size))
      expect(clickable).to.equal(style.pattern ? undefined : true);
  });
});
