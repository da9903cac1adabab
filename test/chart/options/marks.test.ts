import { expect } from 'chai';
import { indicatorGaugeOption } from '../../../src/chart/options/indicator-gauge.ts';
import { COLOR, HATCH, STILL } from '../../../src/chart/options/marks.ts';
import { planVsActualOption } from '../../../src/chart/options/plan-vs-actual.ts';
import { projectListOption } from '../../../src/chart/options/project-list.ts';
import { gaugeView } from '../../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { coloursIn, seriesOf } from '../../support/options.ts';
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
      return [
        { name: `the dial of ${indicator}`, option: indicatorGaugeOption(dial.drawing, size), estimate },
      ];
    }),
    ...groups
      .flatMap(({ units }) => units)
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, drawing, actual }) =>
        drawing
          ? [
              {
                name: `the row of ${id}`,
                option: planVsActualOption(drawing, size),
                estimate: actual?.estimated === true,
              },
            ]
          : [],
      ),
    ...bars.map((bar) => ({
      name: `the bar of ${bar.category}`,
      option: projectListOption(bar.drawing, size),
      estimate: false,
    })),
  ];
});

describe('every drawing', () => {
  it('has only colours that CSS resolves', () => {
    for (const { name, option } of drawings) {
      const colours = coloursIn(option);
      expect(colours, name).not.to.be.empty;
      for (const colour of colours) expect(colour, name).to.match(/^var\(--dd-color-[a-z]+(?:-[a-z]+)*\)$/);
    }
  });

  it('is not animated', () => {
    for (const { name, option } of drawings) {
      expect(option, name).to.deep.include({ animation: false, stateAnimation: { duration: 0 } });
      expect(JSON.stringify(option), name).not.to.match(/"animation\w*":(?!false)/);
    }
  });

  it('is plain data: no function, no NaN', () => {
    for (const { name, option } of drawings)
      expect(JSON.parse(JSON.stringify(option)), name).to.deep.equal(option);
  });

  it('is hatched for an estimate, and only for one', () => {
    for (const { name, option, estimate } of drawings) {
      const hatched = seriesOf(option).filter((one) => 'itemStyle' in one && one.itemStyle?.decal === HATCH);
      expect(
        hatched.map(({ id }) => id),
        name,
      ).to.deep.equal(estimate ? ['actual'] : []);
    }
    expect(drawings.some(({ estimate }) => estimate)).to.equal(true);
  });

  it('has no text', () => {
    for (const { name, option } of drawings)
      expect(JSON.stringify(option), name).not.to.match(/\p{Script=Han}/u);
  });
});

describe('the colours', () => {
  it('distinguish plan, next plan and actual, and the phases', () => {
    expect(new Set(Object.values(COLOR)).size).to.equal(Object.keys(COLOR).length);
  });

  it('of the hatch include the surface colour', () => {
    expect(HATCH).to.include({ color: COLOR.surface });
  });
});

describe('without animation', () => {
  it('sets every animation option', () => {
    expect(STILL).to.deep.equal({ animation: false, stateAnimation: { duration: 0 } });
  });
});
