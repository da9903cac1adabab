import { expect } from 'chai';
import { PHASES, phaseOf } from '../../src/report/phase.ts';
import { STAGES } from '../../src/report/vocabulary.ts';

describe('phaseOf', () => {
  for (const [phase, stages] of [
    ['preparing', ['planned', 'signed', 'land-secured']],
    ['building', ['started', 'building', 'topped-out', 'resumed']],
    ['done', ['completed', 'operating']],
  ] as const) {
    it(`counts ${stages.join(', ')} as ${phase}`, () => {
      expect(STAGES.filter((stage) => phaseOf(stage) === phase)).to.deep.equal(stages);
    });
  }

  it('gives each stage a phase, in the order of the stages', () => {
    const order = STAGES.map((stage) => PHASES.indexOf(phaseOf(stage)));
    expect(order).to.deep.equal([...order].sort());
    expect(order).not.to.include(-1);
  });
});
