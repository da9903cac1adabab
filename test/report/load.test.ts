import { expect } from 'chai';
import { loadReport } from '../../src/report/load.ts';
import { ReportError } from '../../src/report/problem.ts';
import { otherDistrict } from '../support/other-district.ts';

// Reports are cached by URL for the life of the page: each test uses its own.
let asked = 0;
const freshUrl = () => `https://mouxian.example/${++asked}.json`;

/** A `readText` that counts its calls and returns the next of `answers`, repeating the last one. */
function reader(...answers: (string | Error)[]) {
  const urls: string[] = [];
  const read = async (url: string): Promise<string> => {
    const answer = answers[Math.min(urls.length, answers.length - 1)];
    urls.push(url);
    if (typeof answer === 'string') return answer;
    throw answer;
  };
  return { read, urls };
}

const file = JSON.stringify(otherDistrict());
const page = '<!doctype html><title>404</title>';

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );

describe('loadReport', () => {
  it('reads the report at a URL', async () => {
    const { read, urls } = reader(file);
    const url = freshUrl();
    expect(await loadReport(url, read)).to.deep.equal(otherDistrict());
    expect(urls).to.deep.equal([url]);
  });

  it('shares a request that is pending', async () => {
    const { read, urls } = reader(file);
    const url = freshUrl();
    const [one, two] = await Promise.all([loadReport(url, read), loadReport(url, read)]);
    expect(one).to.equal(two);
    expect(urls).to.have.lengthOf(1);
  });

  it('caches the report', async () => {
    const { read, urls } = reader(file);
    const url = freshUrl();
    const first = await loadReport(url, read);
    expect(await loadReport(url, read)).to.equal(first);
    expect(urls).to.have.lengthOf(1);
  });

  it('rejects every call that shares a failed request', async () => {
    const { read, urls } = reader(new TypeError('no connection'));
    const url = freshUrl();
    const errors = await Promise.all([failure(loadReport(url, read)), failure(loadReport(url, read))]);
    for (const error of errors)
      expect(error).to.be.instanceOf(TypeError).with.property('message', 'no connection');
    expect(urls).to.have.lengthOf(1);
  });

  for (const [what, first] of [
    ['a request that failed', new TypeError('no connection')],
    ['a web page in place of the report', page],
  ] as const) {
    it(`does not cache ${what}: the next call tries again`, async () => {
      const { read, urls } = reader(first, file);
      const url = freshUrl();
      await failure(loadReport(url, read));
      expect(await loadReport(url, read)).to.deep.equal(otherDistrict());
      expect(urls).to.have.lengthOf(2);
    });
  }

  for (const [what, text, message] of [
    ['a web page', page, 'report: expected JSON, got an HTML page: "<!doctype html>'],
    ['an empty answer', '', 'report: expected JSON, got an empty file'],
    ['another JSON file', '{"format": "geojson"}', 'format: expected "district-report/1", got "geojson"'],
  ] as const) {
    it(`rejects ${what} with a ReportError`, async () => {
      const error = await failure(loadReport(freshUrl(), reader(text).read));
      expect(error).to.be.instanceOf(ReportError);
      expect(String(error)).to.include(message);
    });
  }

  it('says where a text is not JSON', async () => {
    const text = file.replace('"year":', '\n"year" ');
    const error = await failure(loadReport(freshUrl(), reader(text).read));
    expect(error).to.be.instanceOf(ReportError);
    expect(String(error)).to.include('invalid JSON: line 2, column 8: expected a colon, got "2024"');
  });

  it('asks again after five minutes, but not while it is asking', async () => {
    const { now } = Date;
    try {
      let answer = (_: string) => {};
      const urls: string[] = [];
      const read = (url: string) => {
        urls.push(url);
        return new Promise<string>((resolve) => {
          answer = resolve;
        });
      };
      const url = freshUrl();
      const first = loadReport(url, read);
      const start = now();
      Date.now = () => start + 6 * 60_000;
      expect(loadReport(url, read)).to.equal(first);
      answer(file);
      await first;
      const second = loadReport(url, read);
      expect(urls).to.have.lengthOf(2);
      answer(JSON.stringify({ ...otherDistrict(), id: 'changed' }));
      expect((await second).id).to.equal('changed');
      Date.now = () => start + 10 * 60_000;
      expect(await loadReport(url, read)).to.equal(await second);
      expect(urls).to.have.lengthOf(2);
    } finally {
      Date.now = now;
    }
  });

  it('keeps a report for less than five minutes', async () => {
    const { now } = Date;
    try {
      const { read, urls } = reader(file);
      const url = freshUrl();
      Date.now = () => 1_000_000;
      await loadReport(url, read);
      Date.now = () => 1_000_000 + 299_999;
      await loadReport(url, read);
      expect(urls).to.have.lengthOf(1);
      Date.now = () => 1_000_000 + 300_000;
      await loadReport(url, read);
      expect(urls).to.have.lengthOf(2);
    } finally {
      Date.now = now;
    }
  });

  it('keeps the twenty reports that were used last', async () => {
    const { read, urls } = reader(file);
    const all = Array.from({ length: 20 }, freshUrl);
    for (const url of all) await loadReport(url, read);
    const [first = '', second = ''] = all;
    await loadReport(first, read);
    await loadReport(freshUrl(), read);
    expect(urls).to.have.lengthOf(21);
    for (const url of all.filter((url) => url !== second)) await loadReport(url, read);
    expect(urls).to.have.lengthOf(21);
    await loadReport(second, read);
    expect(urls).to.have.lengthOf(22);
  });

  it('shares requests however many are pending', async () => {
    const { read, urls } = reader(file);
    const all = Array.from({ length: 50 }, freshUrl);
    const loads = [...all, ...all].map((url) => loadReport(url, read));
    await Promise.all(loads);
    expect(urls).to.have.lengthOf(50);
  });

  it('caches by URL', async () => {
    const answers = new Map([
      [freshUrl(), file],
      [freshUrl(), JSON.stringify({ ...otherDistrict(), id: 'mouxian-2025' })],
      [freshUrl(), page],
    ]);
    const read = async (url: string) => answers.get(url) ?? '';
    const [one, two, three] = await Promise.allSettled(
      [...answers.keys()].map((url) => loadReport(url, read)),
    );
    expect(one).to.have.nested.property('value.id', 'mouxian-2024');
    expect(two).to.have.nested.property('value.id', 'mouxian-2025');
    expect(three).to.have.property('status', 'rejected');
  });
});
