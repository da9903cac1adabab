import { expect } from 'chai';
import { FetchError, fetchText } from '../../../src/elements/controllers/fetch-text.ts';
import { hasPart, part, place, refused, requests, route, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';

const failure = async (name: string): Promise<FetchError> => {
  try {
    await fetchText(route(name));
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  }
  throw new Error(`${name} did not fail`);
};

const { fetch, setTimeout, clearTimeout } = window;

/** A fake clock for the timeout of 15 seconds. */
function fakeClock() {
  const waiting = new Map<number, () => void>();
  let headers = 0;
  let last = 0;
  window.setTimeout = ((act: () => void, delay?: number) =>
    delay === 15_000 ? set(act) : setTimeout(act, delay)) as typeof setTimeout;
  const set = (act: () => void) => {
    last -= 1;
    const id = last;
    waiting.set(id, act);
    return id;
  };
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) clearTimeout(id);
  };
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    headers += 1;
    return response;
  };
  return {
    /** How many requests wait, one of which has received part of its body. */
    begun: () => (headers === 1 ? waiting.size : 0),
    ring: () => {
      for (const act of waiting.values()) act();
    },
  };
}

afterEach(() => Object.assign(window, { fetch, setTimeout, clearTimeout }));

describe('readText', () => {
  it('reads a text', async () => {
    expect(await fetchText(route('report', { id: 'read' }))).to.include('"id":"read"');
  });

  for (const [name, reason, message] of [
    ['not-found', 'not-found', 'HTTP status 404'],
    ['server-error', 'unreachable', 'HTTP status 500'],
    ['cut-connection', 'unreachable', '/test-routes/cut-connection'],
  ] as const) {
    it(`reports the reason of a failure: ${name}`, async () => {
      const error = await failure(name);
      expect([error.name, error.reason]).to.deep.equal(['FetchError', reason]);
      expect(error.message).to.include(message);
    });
  }

  it('asks the server again where it has been asked before, whatever the browser has kept', async () => {
    const url = new URL(route('cacheable', { id: 'kept' }), location.href);
    const path = `${url.pathname}${url.search}`;
    for (let time = 0; time < 2; time += 1) await (await fetch(url)).text();
    const before = await requests(path);
    // WebKit keeps nothing under automation.
    const first = before === 1 ? 1 : before + 1;
    await fetchText(url.href);
    expect(await requests(path), 'what was preloaded is used').to.equal(first);
    await fetchText(url.href);
    expect(await requests(path)).to.equal(first + 1);
  });

  it('times out after 15 seconds, also within a body, with a message in the element', async () => {
    const clock = fakeClock();
    const element = place(`<indicator-gauge src="${route('no-answer')}"></indicator-gauge>`);
    const failures = Promise.all([failure('no-answer'), failure('half-an-answer')]);
    await eventually('all three wait, one for the rest of its answer', () => clock.begun() === 3);
    expect(hasPart(element, 'message')).to.equal(false);
    clock.ring();
    for (const { reason, message } of await failures) {
      expect(reason).to.equal('timeout');
      expect(message).to.include('no answer within 15 s');
    }
    await refused(element);
    expect(textOf(part(element, 'message'))).to.include('报告载入超时。');
  });
});

/** 示例 in GBK. */
const GBK = '\xCA\xBE\xC0\xFD';
const utf16 = (text: string) =>
  [...`\uFEFF${text}`].map((one) => `${one}\0`.replace('\uFEFF\0', '\xFF\xFE')).join('');

describe('a report in another encoding', () => {
  for (const [what, bytes, found] of [
    ['GBK', `{"format":"district-report/1","id":"${GBK}"}`, 'such as GBK: line 1, column 38 cannot be read'],
    ['UTF-16', utf16('{"format":"district-report/1"}'), 'got UTF-16'],
  ] as const)
    it(`is told as such: ${what}`, async () => {
      const element = await refused(
        place(`<indicator-gauge src="${route('bytes', { bytes })}"></indicator-gauge>`),
      );
      const text = textOf(part(element, 'message'));
      expect(text)
        .to.include('报告文件的内容有误。')
        .and.include(`expected text in UTF-8, got`)
        .and.include(found);
      expect(text).to.not.include('\uFFFD');
    });
});
