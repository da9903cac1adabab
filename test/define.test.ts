import { expect } from 'chai';
import { define } from '../src/define.ts';
import { IndicatorGauge } from '../src/elements/indicator-gauge/indicator-gauge.ts';
import { PlanVsActual } from '../src/elements/plan-vs-actual/plan-vs-actual.ts';
import { ProjectList } from '../src/elements/project-list/project-list.ts';
import { TAGS } from '../src/elements/tags.ts';
import { takeConsole } from './setup.ts';

describe('define', () => {
  for (const [tag, element] of [
    ['indicator-gauge', IndicatorGauge],
    ['plan-vs-actual', PlanVsActual],
    ['project-list', ProjectList],
  ] as const) {
    it(`registers <${tag}>`, () => {
      expect(customElements.get(tag)).to.equal(element);
    });
  }

  it('declares the class of each tag for TypeScript', () => {
    const gauge: IndicatorGauge = document.createElement('indicator-gauge');
    const rows: PlanVsActual = document.createElement('plan-vs-actual');
    const list: ProjectList | null = document.querySelector('project-list');
    gauge.addEventListener('indicator-selected', ({ detail }) => detail.year satisfies number);
    rows.addEventListener('report-failed', ({ detail }) => detail.reason satisfies string);
    list?.addEventListener('filter-changed', ({ detail }) => detail.page satisfies number);
    // @ts-expect-error: one of the two words
    rows.display = 'pie';
    // @ts-expect-error: a number, as the report gives it
    gauge.year = '2023年';
    expect([gauge, rows, list].map((element) => element?.localName)).to.deep.equal([
      'indicator-gauge',
      'plan-vs-actual',
      undefined,
    ]);
  });

  it('is harmless the second time', () => {
    define();
    expect(takeConsole()).to.deep.equal([]);
  });

  it('does not redefine a tag of another copy, and warns', async () => {
    const copy = '/dist/cdn/district-dashboard.js';
    await import(/* @vite-ignore */ copy);
    expect(customElements.get('indicator-gauge')).to.equal(IndicatorGauge);
    expect(takeConsole()).to.deep.equal(
      TAGS.map(
        (tag) =>
          `console.warn: district-dashboard: <${tag}> is already registered, by another copy or version; that one stays.`,
      ),
    );
  });
});
