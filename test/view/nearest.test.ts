import { describe, expect, it } from 'vitest';
import zhanhe from '../../data/zhanhe-2023.json';
import type { Report } from '../../src/report/schema.ts';
import type { EmptyState } from '../../src/view/empty-state.ts';
import { nearestOf } from '../../src/view/nearest.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { suggestionOf } from '../../src/view/suggestion.ts';

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

  it('is said beside the message', () => {
    const view = planVsActualView(zhanhe as Report, { indicators: 'gdp-growht' }, 'zh-CN') as EmptyState;
    expect(suggestionOf(view, 'zh-CN')).toBe('是不是“gdp-growth”？');
    expect(suggestionOf(view, 'en')).toBe('Did you mean “gdp-growth”?');
    const other = planVsActualView(zhanhe as Report, { group: 'zzz' }, 'zh-CN') as EmptyState;
    expect(suggestionOf(other, 'zh-CN')).toBe('');
  });
});
