import { expect } from 'chai';
import { ReadFailure, readText } from '../../src/elements/read-text.ts';
import { part, place, refused, route, textOf } from '../support/elements.ts';

const failure = async (name: string): Promise<ReadFailure> => {
  try {
    await readText(route(name));
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    throw error;
  }
  throw new Error(`${name} did not fail`);
};

describe('readText', () => {
  it('reads a text', async () => {
    expect(await readText(route('report', { id: 'read' }))).to.include('"id":"read"');
  });

  for (const [name, reason, message] of [
    ['not-found', 'not-found', 'HTTP status 404'],
    ['server-error', 'unreachable', 'HTTP status 500'],
    ['cut-connection', 'unreachable', '/test-routes/cut-connection'],
  ] as const) {
    it(`says why it could not: ${name}`, async () => {
      const error = await failure(name);
      expect([error.name, error.reason]).to.deep.equal(['ReadFailure', reason]);
      expect(error.message).to.include(message);
    });
  }

  it('waits 15 seconds for an answer, and for the whole of it; then an element says so', async function () {
    this.timeout(20_000);
    const began = performance.now();
    const element = place(`<indicator-gauge src="${route('no-answer')}"></indicator-gauge>`);
    const errors = await Promise.all([failure('no-answer'), failure('half-an-answer')]);
    for (const { reason, message } of errors) {
      expect(reason).to.equal('timeout');
      expect(message).to.include('no answer within 15 s');
    }
    expect(performance.now() - began).to.be.within(14_900, 18_000);
    await refused(element);
    expect(textOf(part(element, 'message'))).to.include('报告载入超时。');
  });
});
