import { expect } from 'chai';
import { PHASES, phaseOf } from '../../src/report/phase.ts';
import { STAGES } from '../../src/report/vocabulary.ts';

describe('phaseOf', () => {
  for (const [phase, stages] of [
    ['planned', ['planned']],
    ['preparing', ['signed', 'land-secured']],
    ['building', ['started', 'building', 'topped-out', 'resumed']],
    ['done', ['completed', 'operating']],
    ['stalled', ['delayed', 'suspended', 'cancelled']],
  ] as const) {
    it(`counts ${stages.join(', ')} as ${phase}`, () => {
      expect(STAGES.filter((stage) => phaseOf(stage) === phase)).to.deep.equal(stages);
    });
  }

  it('gives each stage a phase, in the order of the stages and plans last', () => {
    const [planned, ...order] = STAGES.map((stage) => PHASES.indexOf(phaseOf(stage)));
    expect(order).to.deep.equal([...order].sort());
    expect([planned, order.includes(-1)]).to.deep.equal([PHASES.length - 1, false]);
  });
});
