import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { judge, verdictBadge } from '../../src/view/verdict.ts';
import { observation } from '../support/reports.ts';

const plan = (raw: string, more?: Partial<Observation>) => observation('plan', raw, more);
const actual = (raw: string, more?: Partial<Observation>) => observation('actual', raw, more);
const quote = '超额完成市定目标。';

describe('judge', () => {
  for (const [what, direction, planned, reached, verdict] of [
    ['higher is better: more than planned', 'higher', plan('4.69'), actual('5'), 'met'],
    ['higher is better: less than planned', 'higher', plan('7.5'), actual('4'), 'missed'],
    ['higher is better: a tie', 'higher', plan('61.3'), actual('61.3'), 'met'],
    ['higher is better: a tie printed in another way', 'higher', plan('61.30'), actual('61.3'), 'met'],
    ['higher is better: a fall', 'higher', plan('5'), actual('-3.2'), 'missed'],
    ['higher is better: less of a fall', 'higher', plan('-5'), actual('-3.2'), 'met'],
    ['lower is better: less than planned', 'lower', plan('85'), actual('80'), 'met'],
    ['lower is better: more than planned', 'lower', plan('38'), actual('40'), 'missed'],
    ['lower is better: a tie', 'lower', plan('46'), actual('46'), 'met'],
    ['lower is better: a plan of zero met', 'lower', plan('0'), actual('0'), 'met'],
    ['no direction', 'none', plan('10'), actual('12'), 'not-judged'],
    ['no direction: a tie', 'none', plan('10'), actual('10'), 'not-judged'],
    ['a plan of about', 'higher', plan('186左右', { comparator: 'about' }), actual('200'), 'not-judged'],
    ['a plan of at least', 'higher', plan('8000以上', { comparator: 'at-least' }), actual('8000'), 'met'],
    ['a plan of at least', 'higher', plan('8000以上', { comparator: 'at-least' }), actual('7999'), 'missed'],
    ['a plan of at most', 'lower', plan('38以内', { comparator: 'at-most' }), actual('38'), 'met'],
    ['a plan of over: a tie', 'higher', plan('突破10亿元', { comparator: 'over' }), actual('10'), 'missed'],
    ['a plan of over', 'higher', plan('突破10亿元', { comparator: 'over' }), actual('10.01'), 'met'],
    ['a plan of under: a tie', 'lower', plan('低于5%', { comparator: 'under' }), actual('5'), 'missed'],
    ['a plan of under', 'lower', plan('低于5%', { comparator: 'under' }), actual('4.99'), 'met'],
    [
      'an actual of over as well',
      'higher',
      plan('突破10亿元', { comparator: 'over' }),
      actual('突破10亿元', { comparator: 'over' }),
      'met',
    ],
    [
      'a plan of over, an actual of at least',
      'higher',
      plan('突破10亿元', { comparator: 'over' }),
      actual('10亿元以上', { comparator: 'at-least' }),
      'not-judged',
    ],
    ['a range: its lower end', 'higher', plan('6%—7%', { upper: 7 }), actual('6'), 'met'],
    ['a range: inside', 'higher', plan('6%—7%', { upper: 7 }), actual('6.5'), 'met'],
    ['a range: above', 'higher', plan('6%—7%', { upper: 7 }), actual('7.1'), 'met'],
    ['a range: below', 'higher', plan('6%—7%', { upper: 7 }), actual('5.9'), 'missed'],
    ['a range: its upper end', 'lower', plan('38—40', { upper: 40 }), actual('40'), 'met'],
    ['a range: below', 'lower', plan('38—40', { upper: 40 }), actual('37'), 'met'],
    ['a range: above', 'lower', plan('38—40', { upper: 40 }), actual('40.5'), 'missed'],
    ['a range below zero', 'higher', plan('-1%至1%', { upper: 1 }), actual('-0.5'), 'met'],
    ['a range without direction', 'none', plan('6%—7%', { upper: 7 }), actual('6.5'), 'not-judged'],
    ['an actual in a range', 'higher', plan('6'), actual('6%—7%', { upper: 7 }), 'met'],
    ['an actual in a range', 'higher', plan('6.5'), actual('6%—7%', { upper: 7 }), 'not-judged'],
    ['an actual in a range', 'higher', plan('7.5'), actual('6%—7%', { upper: 7 }), 'missed'],
    ['an actual in a range', 'lower', plan('7'), actual('6%—7%', { upper: 7 }), 'met'],
    ['a rank', 'lower', plan('前三', { comparator: 'at-most' }), actual('第二'), 'met'],
    ['a rank: a tie', 'lower', plan('前三', { comparator: 'at-most' }), actual('第三'), 'met'],
    ['a rank', 'lower', plan('前三', { comparator: 'at-most' }), actual('第四'), 'missed'],
    ['a part of the year', 'higher', plan('5'), actual('6', { period: '2023-09' }), 'not-judged'],
    [
      'a part of the year, in words',
      'higher',
      plan('持平'),
      actual('6', { period: '2023-09' }),
      'not-quantified',
    ],
    [
      'the plan of the same part',
      'higher',
      plan('5', { period: '2023-Q1' }),
      actual('6', { period: '2023-Q1' }),
      'met',
    ],
    ['a plan in words', 'higher', plan('基本持平'), actual('2.3'), 'not-quantified'],
    ['an actual in words', 'higher', plan('2家'), actual('新引进众合保险'), 'not-quantified'],
    ['both in words', 'higher', plan('基本持平'), actual('基本持平'), 'not-quantified'],
    ['no plan', 'higher', undefined, actual('5'), 'not-planned'],
    ['no actual', 'higher', plan('5'), undefined, 'not-planned'],
    ['neither', 'higher', undefined, undefined, 'not-planned'],
  ] as const) {
    it(`is ${verdict} for ${planned?.raw ?? 'nothing'} planned and ${reached?.raw ?? 'nothing'} reached: ${what}`, () => {
      expect(judge({ direction }, planned, reached)).to.deep.equal({
        verdict,
        estimated: false,
        stated: false,
      });
    });
  }

  describe('an actual that is only a bound decides for its own side', () => {
    for (const [raw, comparator, planned, higher, lower] of [
      ['突破10亿元', 'over', '10', 'met', 'not-judged'],
      ['突破10亿元', 'over', '9.9', 'met', 'missed'],
      ['突破10亿元', 'over', '11', 'not-judged', 'not-judged'],
      ['200余人次', 'over', '200', 'met', 'not-judged'],
      ['50%以上', 'at-least', '50', 'met', 'not-judged'],
      ['50%以上', 'at-least', '49', 'met', 'missed'],
      ['50%以上', 'at-least', '60', 'not-judged', 'not-judged'],
      ['38以内', 'at-most', '38', 'not-judged', 'met'],
      ['38以内', 'at-most', '39', 'missed', 'met'],
      ['38以内', 'at-most', '37', 'not-judged', 'not-judged'],
      ['低于38', 'under', '38', 'not-judged', 'met'],
      ['低于38', 'under', '39', 'missed', 'met'],
    ] as const) {
      it(`${raw} against ${planned}: ${higher} where higher is better, ${lower} where lower is`, () => {
        const reached = actual(raw, { comparator });
        expect(judge({ direction: 'higher' }, plan(planned), reached).verdict).to.equal(higher);
        expect(judge({ direction: 'lower' }, plan(planned), reached).verdict).to.equal(lower);
      });
    }
  });

  describe('an actual of about decides outside of its printed rounding', () => {
    for (const [raw, planned, higher, lower] of [
      ['约41.7', '41.65', 'met', 'not-judged'],
      ['约41.7', '41.6', 'met', 'missed'],
      ['约41.7', '41.7', 'not-judged', 'not-judged'],
      ['约41.7', '41.8', 'missed', 'met'],
      ['约8000', '7500', 'met', 'not-judged'],
      ['约8000', '7499', 'met', 'missed'],
      ['约8000', '8000', 'not-judged', 'not-judged'],
      ['约8000', '8500', 'not-judged', 'met'],
      ['约8000', '8501', 'missed', 'met'],
      ['约8005', '8010', 'missed', 'met'],
      ['约40.0', '40.1', 'missed', 'met'],
      ['约123', '123', 'not-judged', 'not-judged'],
      ['约123', '124', 'missed', 'met'],
      ['约0', '1', 'missed', 'met'],
      ['-3左右', '-4', 'met', 'missed'],
    ] as const) {
      it(`${raw} against ${planned}: ${higher} where higher is better, ${lower} where lower is`, () => {
        const reached = actual(raw, { comparator: 'about' });
        expect(judge({ direction: 'higher' }, plan(planned), reached).verdict).to.equal(higher);
        expect(judge({ direction: 'lower' }, plan(planned), reached).verdict).to.equal(lower);
      });
    }
  });

  describe("the report's own completion decides", () => {
    const completed = (percent: number, more: Partial<Observation> = {}) =>
      actual('5', { completion: { percent, quote: `完成目标的${percent}%` }, ...more });

    for (const [what, direction, planned, reached, verdict, stated] of [
      ['reached', 'higher', undefined, completed(100), 'met', false],
      ['exceeded', 'higher', plan('6'), completed(109.8), 'met', false],
      ['not reached', 'higher', plan('4'), completed(95), 'missed', false],
      [
        'after its verdict',
        'higher',
        plan('6'),
        completed(95, { verdict: { met: true, quote } }),
        'met',
        true,
      ],
      [
        'not for a part of the year',
        'higher',
        plan('6'),
        completed(109.8, { period: '2023-09' }),
        'not-judged',
        false,
      ],
      ['not where lower is better', 'lower', plan('6'), completed(80), 'met', false],
      ['not without a direction', 'none', plan('6'), completed(120), 'not-judged', false],
    ] as const) {
      it(`${what}: ${verdict}`, () => {
        const judgement = judge({ direction }, planned, reached);
        expect(judgement).to.deep.equal({ verdict, estimated: false, stated });
      });
    }
  });

  describe("the report's own verdict has priority", () => {
    for (const [what, planned, reached] of [
      ['over the numbers', plan('7.5'), actual('4', { verdict: { met: true, quote } })],
      ['where the plan is words', plan('市定目标'), actual('81.6', { verdict: { met: true, quote } })],
      [
        'for a part of the year',
        plan('7.5'),
        actual('4', { period: '2023-Q3', verdict: { met: true, quote } }),
      ],
      ['where there is no plan', undefined, actual('57.9', { verdict: { met: true, quote } })],
      ['stated with the plan', plan('7.5', { verdict: { met: true, quote } }), actual('4')],
      [
        'stated for both: that of the result',
        plan('7.5', { verdict: { met: false, quote } }),
        actual('4', { verdict: { met: true, quote } }),
      ],
    ] as const) {
      it(what, () => {
        const judgement = judge({ direction: 'higher' }, planned, reached);
        expect(judgement).to.deep.equal({ verdict: 'met', estimated: false, stated: true });
      });
    }

    it('also where it is a miss', () => {
      const missed = actual('34.6', { verdict: { met: false, quote } });
      expect(judge({ direction: 'none' }, plan('完成市下达任务'), missed).verdict).to.equal('missed');
    });
  });

  for (const [status, estimated] of [
    ['E', true],
    ['P', true],
    ['A', false],
  ] as const) {
    it(`is ${estimated ? 'an estimate' : 'final'} where the actual has the status ${status}`, () => {
      expect(judge({ direction: 'higher' }, plan('7.5'), actual('4', { status })).estimated).to.equal(
        estimated,
      );
    });
  }

  it('does not become an estimate by the status of the plan', () => {
    expect(judge({ direction: 'higher' }, plan('7.5', { status: 'E' }), actual('4')).estimated).to.equal(
      false,
    );
  });
});

describe('verdictBadge', () => {
  for (const [verdict, symbol] of [
    ['met', '✓'],
    ['missed', '▽'],
    ['not-quantified', '—'],
    ['not-judged', '◇'],
    ['not-planned', '○'],
  ] as const)
    it(`has a shape beside the words, whatever the colours: ${symbol} for ${verdict}`, () => {
      expect(verdictBadge(verdict, '完成3项')).to.deep.equal({ verdict, symbol, text: '完成3项' });
    });
});
