import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { judge } from '../../src/view/verdict.ts';
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
    ['no direction', 'none', plan('10'), actual('12'), 'not-quantified'],
    ['no direction: a tie', 'none', plan('10'), actual('10'), 'not-quantified'],
    ['a plan of about', 'higher', plan('186左右', { comparator: 'about' }), actual('200'), 'not-quantified'],
    ['a plan of at least', 'higher', plan('8000以上', { comparator: 'at-least' }), actual('8000'), 'met'],
    ['a plan of at least', 'higher', plan('8000以上', { comparator: 'at-least' }), actual('7999'), 'missed'],
    ['a plan of at most', 'lower', plan('38以内', { comparator: 'at-most' }), actual('38'), 'met'],
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
      ['突破10亿元', 'over', '10', 'met', 'not-quantified'],
      ['突破10亿元', 'over', '9.9', 'met', 'missed'],
      ['突破10亿元', 'over', '11', 'not-quantified', 'not-quantified'],
      ['200余人次', 'over', '200', 'met', 'not-quantified'],
      ['50%以上', 'at-least', '50', 'met', 'not-quantified'],
      ['50%以上', 'at-least', '49', 'met', 'missed'],
      ['50%以上', 'at-least', '60', 'not-quantified', 'not-quantified'],
      ['38以内', 'at-most', '38', 'not-quantified', 'met'],
      ['38以内', 'at-most', '39', 'missed', 'met'],
      ['38以内', 'at-most', '37', 'not-quantified', 'not-quantified'],
    ] as const) {
      it(`${raw} against ${planned}: ${higher} where higher is better, ${lower} where lower is`, () => {
        const reached = actual(raw, { comparator });
        expect(judge({ direction: 'higher' }, plan(planned), reached).verdict).to.equal(higher);
        expect(judge({ direction: 'lower' }, plan(planned), reached).verdict).to.equal(lower);
      });
    }
  });

  describe("the report's own verdict has priority", () => {
    for (const [what, planned, reached] of [
      ['over the numbers', plan('7.5'), actual('4', { verdict: { met: true, quote } })],
      ['where the plan is words', plan('市定目标'), actual('81.6', { verdict: { met: true, quote } })],
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
