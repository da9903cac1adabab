import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/report/phase.ts';
import { CATEGORIES, KINDS, STAGES } from '../../src/report/vocabulary.ts';
import { SORT_KEYS } from '../../src/view/project-keys.ts';
import { isStateValue } from '../../src/view/state-values.ts';

describe('the state in an address', () => {
  it.each([
    ['indicator', ['', 'pm25', 'a'.repeat(100)], ['PM2.5', 'a'.repeat(101), '<b>']],
    ['category', ['', ...CATEGORIES], ['roads!', 'Education']],
    ['kind', ['', ...KINDS], ['projects']],
    ['stage', ['', ...PHASES, ...STAGES, 'in-plan', 'late'], ['late!', 'all']],
    ['q', ['', '学校', 'x'.repeat(200)], ['x'.repeat(201)]],
    [
      'sort',
      SORT_KEYS.flatMap((key) => (key === 'report' ? [key] : [key, `-${key}`])),
      ['', 'size', '--name'],
    ],
    ['page', ['1', '68', '99999'], ['', '0', '01', '-1', '1.5', '100000']],
    ['order', ['', '1', '-2', '99'], ['0', '100', '-', 'a']],
    ['display', ['chart', 'table', 'brief', 'list'], ['', 'chart ', 'map']],
  ] as const)('%s is one of the values that the element knows', (name, known, unknown) => {
    for (const value of known) expect(isStateValue[name](value), value).toBe(true);
    for (const value of unknown) expect(isStateValue[name](value), value).toBe(false);
  });
});
