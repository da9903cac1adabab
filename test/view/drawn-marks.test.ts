import { expect } from 'chai';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import type { Observation } from '../../src/report/schema.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { indicator, observation, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

/** Rows of one indicator with these observations. */
const viewOf = (observations: readonly Observation[], lang = 'zh-CN') =>
  shown(
    planVsActualView(
      {
        ...zhanhe,
        groups: [{ id: 'rural', name: { zh: '农业' } }],
        indicators: [indicator({}, ...observations)],
      },
      { group: 'rural' },
      lang,
    ),
  );

const plan = observation('plan', '10');
const estimate = observation('actual', '9', { status: 'E' });

describe('what a chart of plan and actual explains', () => {
  for (const [what, marks, note, observations] of [
    ['an estimate', 'actual estimate plan', '斜纹为预计数。', [plan, estimate]],
    ['a final figure', 'actual plan', '', [plan, { ...estimate, status: 'A' }]],
    ['an estimate in words', 'actual plan', '', [plan, { ...estimate, raw: '基本完成', value: null }]],
    [
      'an estimate of single months',
      'actual plan',
      '',
      [plan, { ...estimate, period: '2023-09', span: 'single' }],
    ],
    ['an estimate without a plan', '', '', [estimate]],
    ['a plan', 'actual plan', '', [plan]],
    ['the plan of the next year', 'actual plan next', '', [plan, { ...plan, year: 2024 }]],
  ] as [string, string, string, Observation[]][])
    it(`is “${marks}” for ${what}`, () => {
      const { legend, drawingNote } = viewOf(observations);
      expect([legend.map(({ mark }) => mark).join(' '), drawingNote]).to.deep.equal([marks, note]);
    });

  it('is in the language of the page', () => {
    registerMessages('de', { ...messagesOf('en'), role: (role) => ({ plan: 'Plan', actual: 'Ist' })[role] });
    expect(viewOf([plan], 'de').legend[0]?.label).to.equal('Ist');
  });

  it('has the note on brackets where a figure of a row is printed in them', () => {
    const note = [{ text: '[]中的数据均为预计数。', lang: 'zh-CN' }];
    const next = { ...plan, year: 2024 };
    for (const observations of [
      [{ ...plan, raw: '[10]' }],
      [plan, { ...estimate, raw: '[9]' }],
      [plan, { ...next, raw: '【10】' }],
    ])
      expect(viewOf(observations).quoteNotes).to.deep.equal(note);
    expect(viewOf([plan, estimate, next]).quoteNotes).to.deep.equal([]);
    // Not of the year.
    expect(viewOf([plan, { ...next, year: 2025, raw: '[10]' }]).quoteNotes).to.deep.equal([]);
  });
});
