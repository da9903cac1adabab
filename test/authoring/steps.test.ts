import { expect } from 'chai';
import { pause, runAtOnce, type Steps } from '../../src/authoring/steps.ts';

describe('a task in steps', () => {
  it('run at once does all of them and gives what it makes', () => {
    const done: number[] = [];
    function* task(): Steps<string> {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'made';
    }
    expect(runAtOnce(task())).to.equal('made');
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('pauses once between two parts', () => {
    expect([...pause()]).to.deep.equal([undefined]);
  });
});
