import { describe, expect, it } from 'vitest';
import zhanhe from '../../data/zhanhe-2023.json';
import type { Report } from '../../src/report/schema.ts';
import { nearestOf } from '../../src/view/nearest.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';

const ids = zhanhe.indicators.map(({ id }) => id);

describe('nearestOf', () => {
  it.each([
    ['gdp', 'gdp-growth'],
    ['gdp-growht', 'gdp-growth'],
    ['pm2.5', 'pm25'],
    ['PM-10', 'pm10'],
    ['urban_jobs', 'urban-jobs'],
    ['retail-sale-growth', 'retail-sales-growth'],
  ])('takes %s for %s', (word, id) => {
    expect(nearestOf(word, ids)).toBe(id);
  });

  it.each(['zzz', '', 'x', '指标'])('takes "%s" for none', (word) => {
    expect(nearestOf(word, ids)).toBeNull();
  });

  it('is part of the message', () => {
    const view = planVsActualView(zhanhe as Report, { indicators: 'gdp-growht' }, 'zh-CN');
    expect(view).toMatchObject({
      message: { advice: expect.stringMatching(/^是不是“gdp-growth”？可用的指标：/) },
    });
  });
});
