import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import { tellMatching } from '../../../src/authoring/report/tell-matching.ts';

describe('what became of last year', () => {
  it('is told of what is gone or planned differently, not of what is new or renamed', () => {
    const findings: Finding[] = [];
    const matching = {
      matches: new Map(),
      added: ['粮食'],
      gone: ['grain', 'steel'],
      renamed: [{ id: 'jobs', from: '就业', to: '新增就业' }],
      restated: [{ id: 'gdp', before: '7%', now: '6.5%' }],
    };
    tellMatching(matching, '附表.xlsx', findings);
    const doubt = (code: string, zh: string, en: string) => ({
      kind: 'doubt',
      code,
      place: { file: '附表.xlsx' },
      said: { zh, en },
    });
    expect(findings).to.deep.equal([
      doubt(
        'gone',
        '上年报告的指标grain有今年的计划，这里没有。',
        "grain of last year's report had a plan for this year and is not here.",
      ),
      doubt(
        'gone',
        '上年报告的指标steel有今年的计划，这里没有。',
        "steel of last year's report had a plan for this year and is not here.",
      ),
      doubt(
        'restated',
        'gdp：上年报告的计划是“7%”，这里是“6.5%”。',
        'gdp: last year\'s report planned "7%", this one prints "6.5%".',
      ),
    ]);
  });
});
