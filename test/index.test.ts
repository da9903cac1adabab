import { expect } from 'chai';
import * as names from '../src/index.ts';

describe('the public names', () => {
  it('register nothing', () => {
    const tags = ['indicator-gauge', 'plan-vs-actual', 'project-list'];
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('are exactly these', () => {
    expect(Object.keys(names).sort()).to.deep.equal([
      'CATEGORIES',
      'IndicatorGauge',
      'IndicatorTrend',
      'KINDS',
      'PHASES',
      'PlanVsActual',
      'ProjectList',
      'ReportElement',
      'ReportError',
      'SORT_KEYS',
      'STAGES',
      'TAGS',
      'TOKENS',
      'describeFigure',
      'describeProblem',
      'en',
      'misquotes',
      'parseIds',
      'parseReport',
      'parseReportText',
      'registerLanguage',
      'resolveReport',
      'truncate',
      'yearsOf',
      'zh',
    ]);
  });

  it('let a page define an element under its own tag', async () => {
    customElements.define('my-gauge', class extends names.IndicatorGauge {});
    const gauge = document.createElement('my-gauge') as names.IndicatorGauge;
    document.body.append(gauge);
    await gauge.updateComplete;
    expect(gauge.shadowRoot?.textContent).to.include('全区生产总值增速');
    gauge.remove();
  });
});
