import { expect } from 'chai';
import type { Indicator, Report } from '../../src/report/schema.ts';
import { csvField, csvOf } from '../../src/view/csv.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { withoutMarkup } from '../../src/view/printed-text.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { scaleOf } from '../../src/view/scale.ts';
import { parseIds } from '../../src/view/select-indicators.ts';
import { tableOf } from '../../src/view/tables.ts';
import { isEmptyState, type WidgetView } from '../../src/view/widget.ts';
import { manyProjects } from '../support/many-projects.ts';
import { expectLinear } from '../support/node-growth.ts';
import { otherDistrict } from '../support/other-district.ts';
import { shown } from '../support/texts.ts';

const times = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

function withIndicators(
  size: number,
  change: (indicator: Indicator, index: number) => Partial<Indicator>,
): Report {
  const report = otherDistrict();
  const [first] = report.indicators as [Indicator];
  report.indicators = times(size, (index) => ({
    ...first,
    id: `i-${index}`,
    annex: index,
    ...change(first, index),
  }));
  return report;
}

const withGroups = (size: number): Report => ({
  ...withIndicators(size, (_, index) => ({ group: `g-${index}`, observations: [] })),
  groups: times(size, (index) => ({ id: `g-${index}`, name: { zh: '组' } })),
});

const written = (view: WidgetView) => csvOf(view, tableOf(view, 'zh-CN'), 'zh-CN');
const idsOf = (size: number, count: number) => times(count, (index) => `i-${index % size}`).join(' ');

/** Engines remember how they have split a text: never the same twice. */
const differing = () => performance.now();

const VIEWS: Record<string, [(size: number) => () => unknown, number]> = {
  'rows of one group and unit': [
    (size) => {
      const report = withIndicators(size, () => ({ observations: [] }));
      return () => planVsActualView(report, {}, 'zh-CN');
    },
    1500,
  ],
  'rows of a table': [
    (size) => {
      const report = withIndicators(size, () => ({}));
      return () => written(shown(planVsActualView(report, {}, 'zh-CN')));
    },
    100,
  ],
  groups: [
    (size) => {
      const report = withGroups(size);
      return () => planVsActualView(report, {}, 'zh-CN');
    },
    1500,
  ],
  units: [
    (size) => {
      const report = withIndicators(size, (_, index) => ({ unit: { zh: `单位${index}` } }));
      return () => planVsActualView(report, {}, 'zh-CN');
    },
    100,
  ],
  'ids that are asked for': [
    (size) => {
      const report = withIndicators(100, () => ({}));
      return () => planVsActualView(report, { indicators: idsOf(100, size) }, 'zh-CN');
    },
    5000,
  ],
  'ids in an attribute': [
    (size) => {
      const ids = `${'a,'.repeat(size)}${' '.repeat(size)}`;
      return () => parseIds(ids + differing());
    },
    30_000,
  ],
  'observations of one indicator': [
    (size) => {
      const report = withIndicators(1, ({ observations: [first] }) => ({
        observations: times(size, (index) => ({
          ...first,
          year: 1900 + (index % 300),
        })) as Indicator['observations'],
      }));
      return () => written(shown(gaugeView(report, { year: 1900 }, 'zh-CN')));
    },
    200,
  ],
  projects: [
    (size) => {
      const report = manyProjects(size);
      return () => written(shown(projectListView(report, { sort: 'name' }, 'zh-CN')));
    },
    200,
  ],
};

describe('the time to make a view', () => {
  for (const [what, [prepare, size]] of Object.entries(VIEWS))
    it(`grows with the number of ${what}`, () => {
      expectLinear(prepare, size);
    });
});

describe('a large report', () => {
  it('has a scale, whatever the number of its values', () => {
    const values = times(1_000_000, (index) => index % 100);
    expect(scaleOf(values)).to.deep.equal({ min: 0, max: 100 });
    expect(scaleOf(values.map((value) => -value))).to.deep.equal({ min: -100, max: 0 });
  });

  it('is shown with 150,000 values of one unit', () => {
    const { rows } = shown(
      planVsActualView(
        withIndicators(50_000, () => ({})),
        {},
        'zh-CN',
      ),
    );
    expect(rows).to.have.lengthOf(50_000);
  });

  it('has no message that is as long as its ids', () => {
    const report = withGroups(5000);
    for (const view of [
      gaugeView(report, { indicator: 'x'.repeat(100_000) }, 'zh-CN'),
      planVsActualView(report, { indicators: 'x'.repeat(100_000) }, 'en'),
      planVsActualView(report, { group: 'x'.repeat(100_000) }, 'en'),
    ]) {
      if (!isEmptyState(view)) throw new Error('a figure is shown');
      expect(view.message.title).to.match(/x{60}…/);
      expect(view.message.title.length).to.be.below(100);
      expect(view.message.advice).to.match(/[ig]-299[,、] ?…$/);
    }
  });
});

describe('a printed text', () => {
  for (const piece of [' ', '*', '*a', '_{', '$', '$_', '\\', '\\text{', '<sub>', ' _'])
    it(`loses its markup in linear time, of ${JSON.stringify(piece)} only`, () => {
      expectLinear((size) => {
        const text = piece.repeat(size);
        return () => withoutMarkup(text);
      }, 5000);
    });
});

describe('a field of a CSV file', () => {
  for (const part of ['\t', ';', '"', '\t"', '\u00a0', ';=', '\n ', 'a;'])
    it(`is guarded in linear time, of ${JSON.stringify(part)} only`, () => {
      expectLinear((size) => {
        const text = part.repeat(size);
        return () => csvField(text);
      }, 15_000);
    });
});
