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

  it.each([
    // 4 and 3 of 10 pairs in common: 0.4 and 0.3.
    ['abcdefghij', ['abcde12345'], 'abcde12345'],
    ['abcdefghij', ['abcd123456'], null],
    // Of the end of a word, as well.
    ['bus-line', ['tax-line', 'bus-stop', 'bus-lane'], 'bus-lane'],
    ['a', ['ba', 'ab'], 'ba'],
    ['ab', ['b'], 'b'],
    // The first of those that are as alike.
    ['roads', ['roads-1', 'roads-2'], 'roads-1'],
    ['roads', ['road', 'roads-2'], 'road'],
    ['ROADS', ['Roads'], 'Roads'],
    // Pairs count once.
    ['aaaaaaaaaaaa', ['aab'], 'aab'],
    ['aab', ['aaaaaaaaaaaa'], 'aaaaaaaaaaaa'],
    ['指标一', ['指标二', '项目一'], '指标二'],
    ['𠮷林', ['𠮷'], null],
    ['roads', [], null],
  ])('takes %s of %j for %s', (word, known, nearest) => {
    expect(nearestOf(word, known)).toBe(nearest);
  });

  it('is cut to what a message can hold', () => {
    const long = 'a-very-long-id-of-an-indicator-that-nobody-wants-to-read-to-the-end-of-it';
    const state = (id: string): EmptyState => ({
      kind: 'empty-state',
      state: 'unknown',
      message: { title: '', advice: '' },
      unknown: { id, known: [long] },
    });
    expect(suggestionOf(state(`${long}s`), 'en')).toBe(`Did you mean “${long.slice(0, 60)}…”?`);
    // Only the beginning of what was asked for is compared.
    expect(suggestionOf(state(`${'x'.repeat(60)}${long}`), 'en')).toBe('');
    expect(suggestionOf({ ...state(''), state: 'empty' }, 'en')).toBe('');
  });

  it('is not said where nothing was asked for', () => {
    const message = { title: '', advice: '' };
    expect(suggestionOf({ kind: 'empty-state', state: 'empty', message }, 'zh-CN')).toBe('');
  });

  it('is said beside the message', () => {
    const view = planVsActualView(zhanhe as Report, { indicators: 'gdp-growht' }, 'zh-CN') as EmptyState;
    expect(suggestionOf(view, 'zh-CN')).toBe('是不是“gdp-growth”？');
    expect(suggestionOf(view, 'en')).toBe('Did you mean “gdp-growth”?');
    const other = planVsActualView(zhanhe as Report, { group: 'zzz' }, 'zh-CN') as EmptyState;
    expect(suggestionOf(other, 'zh-CN')).toBe('');
  });
});
