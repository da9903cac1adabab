import { expect } from 'chai';
import { indicatorGaugeMarks } from '../../../src/chart/marks/indicator-gauge.ts';
import { area, box, COLOR, outlined, PATTERNS, patterned, sharp } from '../../../src/chart/marks/mark.ts';
import { planVsActualMarks } from '../../../src/chart/marks/plan-vs-actual.ts';
import { projectListMarks } from '../../../src/chart/marks/project-list.ts';
import { gaugeView } from '../../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { coloursIn, idsOf, numbersIn } from '../../support/marks.ts';
import { reports } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const size = { width: 200, height: 112 };

/** Every drawing of every report, with whether what it draws is an estimate. */
const drawings = reports.flatMap((report) => {
  const indicators = report.indicators.map(({ id }) => id);
  const { groups } = shown(planVsActualView(report, { indicators }, 'zh-CN'));
  const { bars } = shown(projectListView(report, {}, 'zh-CN'));
  return [
    ...indicators.flatMap((indicator) => {
      const { dial } = shown(gaugeView(report, { indicator }, 'zh-CN'));
      if (!dial) return [];
      const estimate = dial.drawing.estimated && dial.drawing.actual !== dial.drawing.zero;
      return [{ name: `the dial of ${indicator}`, marks: indicatorGaugeMarks(dial.drawing, size), estimate }];
    }),
    ...groups
      .flatMap(({ units }) => units)
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, drawing, actual }) =>
        drawing
          ? [
              {
                name: `the row of ${id}`,
                marks: planVsActualMarks(drawing, size),
                estimate: actual?.estimated === true && drawing.actual !== drawing.zero,
              },
            ]
          : [],
      ),
    ...bars.map((bar) => ({
      name: `the bar of ${bar.category}`,
      marks: projectListMarks(bar.drawing, size),
      estimate: false,
    })),
  ];
});

describe('every drawing', () => {
  it('has only colours that CSS resolves', () => {
    for (const { name, marks } of drawings) {
      const colours = coloursIn(marks);
      expect(colours, name).not.to.be.empty;
      for (const colour of colours) expect(colour, name).to.match(/^var\(--dd-color-[a-z]+(?:-[a-z]+)*\)$/);
    }
  });

  it('is plain data, of finite numbers', () => {
    for (const { name, marks } of drawings) {
      expect(JSON.parse(JSON.stringify(marks)), name).to.deep.equal(marks);
      for (const number of numbersIn(marks)) expect(Number.isFinite(number), name).to.equal(true);
    }
  });

  it('has an id for each mark', () => {
    for (const { name, marks } of drawings) expect(new Set(idsOf(marks)).size, name).to.equal(marks.length);
  });

  it('is hatched for an estimate, and only for one', () => {
    for (const { name, marks, estimate } of drawings) {
      const hatched = marks.filter(({ style }) => style.pattern === 'hatch');
      expect(idsOf(hatched), name).to.deep.equal(estimate ? ['actual-hatch'] : []);
    }
    expect(drawings.some(({ estimate }) => estimate)).to.equal(true);
  });

  it('has no text', () => {
    for (const { name, marks } of drawings)
      expect(JSON.stringify(marks), name).not.to.match(/\p{Script=Han}/u);
  });
});

describe('the colours', () => {
  it('distinguish plan, next plan and actual, and the phases', () => {
    expect(new Set(Object.values(COLOR)).size).to.equal(Object.keys(COLOR).length);
  });
});

describe('a mark with a pattern', () => {
  const mark = { ...area('a', box(0, 0, 1, 1), { fill: COLOR.actual }), clickable: true as const };

  it('is two, the plain one below, which takes the clicks', () => {
    const [below, above] = patterned(mark, 'stripes');
    expect(below).to.equal(mark);
    expect(above).to.deep.include({ id: 'a-stripes', style: { fill: COLOR.actual, pattern: 'stripes' } });
    expect(above).not.to.have.property('clickable');
    expect(patterned(mark, undefined)).to.deep.equal([mark]);
  });

  it('differs by direction and thickness', () => {
    const { hatch, stripes } = PATTERNS;
    expect(hatch.rotation % 90).not.to.equal(0);
    expect(stripes.rotation).to.equal(90);
    for (const { line, period } of [hatch, stripes]) expect(line).to.be.below(period);
  });
});

describe('lines with a border', () => {
  it('have it below, in the same place, 2 px on each side', () => {
    const path = [
      [1, 2],
      [1, 9],
    ] as const;
    const [edge, line] = outlined('plan', [path], { color: COLOR.plan, width: 3, dash: [4, 3] });
    expect(edge).to.deep.include({ id: 'plan-edge', shape: line?.shape });
    expect(edge?.style).to.deep.equal({ fill: 'none', stroke: COLOR.surface, lineWidth: 7 });
    expect(line?.style).to.deep.equal({ fill: 'none', stroke: COLOR.plan, lineWidth: 3, lineDash: [4, 3] });
  });
});

describe('a sharp line', () => {
  for (const [position, width, at] of [
    [10.2, 1, 10.5],
    [10.2, 2, 10],
    [10.2, 3, 10.5],
    [10.4, 3, 10.5],
    [10.4, 2, 11],
    [10.8, 2, 11],
    [10, 1, 10.5],
  ] as const)
    it(`of ${width} px is at ${at} for ${position}: its edges lie between pixels`, () => {
      expect(sharp(position, width)).to.equal(at);
      expect((at - width / 2) % 1).to.equal(0);
      expect(Math.abs(at - position)).to.be.at.most(0.6);
    });
});
