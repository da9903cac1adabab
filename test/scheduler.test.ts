import { expect } from 'chai';
import { drop, enqueue } from '../src/scheduler.ts';
import { eventually } from './support/eventually.ts';

const busy = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('the drawing queue', () => {
  it('runs the nearest job first, and equally near ones in order', async () => {
    const done: string[] = [];
    for (const [name, distance] of [
      ['far', 900],
      ['near', 20],
      ['seen', 0],
      ['also seen', 0],
    ] as const)
      enqueue(() => done.push(name), distance);
    expect(done).to.deep.equal([]);
    await eventually('all are done', () => done.length === 4);
    expect(done).to.deep.equal(['seen', 'also seen', 'near', 'far']);
  });

  it('yields after a long job', async () => {
    const done: string[] = [];
    const job = (name: string) => () => {
      // Runs when the task has ended, and not before the next job of the same task.
      queueMicrotask(() => done.push('turn'));
      done.push(name);
      busy(60);
    };
    enqueue(job('one'), 0);
    enqueue(job('other'), 0);
    await eventually('both are done', () => done.length === 4);
    expect(done).to.deep.equal(['one', 'turn', 'other', 'turn']);
  });

  it('does not run a cancelled job, and runs one that was scheduled twice once', async () => {
    const done: string[] = [];
    const [kept, dropped, last] = ['kept', 'dropped', 'last'].map((name) => () => void done.push(name)) as [
      () => void,
      () => void,
      () => void,
    ];
    enqueue(kept, 0);
    enqueue(dropped, 0);
    enqueue(kept, 0);
    drop(dropped);
    enqueue(last, 1);
    await eventually('the last is done', () => done.includes('last'));
    expect(done).to.deep.equal(['kept', 'last']);
  });

  it('runs a job that was scheduled by a job', async () => {
    const done: string[] = [];
    enqueue(() => enqueue(() => done.push('asked for'), 0), 0);
    await eventually('it is done', () => done.length === 1);
  });
});
