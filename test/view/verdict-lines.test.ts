import { expect } from 'chai';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { briefView } from '../../src/view/verdict-lines.ts';
import { zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const briefOf = (indicators: string, lang: string, year?: number) =>
  briefView(shown(planVsActualView(zhanhe, { indicators, year }, lang)), lang);

describe('briefView', () => {
  it('has name, verdict and the gap of growth', () => {
    expect(briefOf('gdp-growth resident-income pm25', 'zh-CN').rows).to.deep.equal([
      {
        id: 'gdp-growth',
        name: '全区生产总值增速',
        nameLang: 'zh-CN',
        badge: { verdict: 'missed', symbol: '▽', text: '预计未完成' },
        gap: '−3.5个百分点',
      },
      {
        id: 'resident-income',
        name: '居民收入',
        nameLang: 'zh-CN',
        badge: { verdict: 'not-planned', symbol: '○', text: '无可比数据' },
        gap: '',
      },
      {
        id: 'pm25',
        name: '细微颗粒物（PM2.5）年均浓度',
        nameLang: 'zh-CN',
        badge: { verdict: 'met', symbol: '✓', text: '完成' },
        gap: '',
      },
    ]);
    expect(briefOf('gdp-growth', 'en').rows[0]).to.deep.include({
      name: 'GDP growth',
      nameLang: 'en',
      gap: '−3.5 percentage points',
    });
  });

  for (const [indicators, year, zh, en] of [
    ['urban-jobs pm10', 2023, '2项：完成2（其中预计1）', '2 indicators: 2 met (1 estimated)'],
    // Its actual is an estimate, which no verdict depends on.
    ['foreign-trade', 2023, '1项：不量化1', '1 indicator: 1 not quantified'],
    ['industrial-output', 2023, '1项：无可比数据1', '1 indicator: 1 with nothing to compare'],
    ['gdp-growth', 2024, '1项：尚无结果1', '1 indicator: 1 with no result yet'],
  ] as const)
    it(`says of ${indicators} in ${year}: ${zh}`, () => {
      expect(briefOf(indicators, 'zh-CN', year).headline).to.equal(zh);
      expect(briefOf(indicators, 'en', year).headline).to.equal(en);
    });
});
