import { expect } from 'chai';
import { isReport, parseReportText, readReportText } from '../../src/report/parse.ts';
import { type Problem, ReportError } from '../../src/report/problem.ts';
import { otherDistrict } from '../support/other-district.ts';

const file = JSON.stringify(otherDistrict());

/** The problems of a text that is no report, read at once and with the code that says where it is not JSON. */
async function problemsOf(text: string): Promise<[one: readonly Problem[], other: readonly Problem[]]> {
  const refused = async (read: () => Promise<unknown>) => {
    try {
      await read();
    } catch (error) {
      if (error instanceof ReportError) return error.problems;
      throw error;
    }
    throw new Error('it is a report');
  };
  return [await refused(async () => parseReportText(text)), await refused(() => readReportText(text))];
}

describe('a text that is no report', () => {
  for (const [what, text, message, where = message] of [
    [
      'JSON with a slip',
      '{\n"a" 1}',
      'expected JSON, got invalid JSON: "{\\n\\"a\\" 1}"',
      'expected JSON, got invalid JSON: line 2, column 5: expected a colon, got "1"',
    ],
    [
      'JSON with a slip, after a byte order mark',
      '\ufeff{"a" 1}',
      'expected JSON, got invalid JSON: "{\\"a\\" 1}"',
      'expected JSON, got invalid JSON: line 1, column 6: expected a colon, got "1"',
    ],
    [
      'JSON with a slip, after a blank line',
      '\n {"a" 1}',
      'expected JSON, got invalid JSON: "{\\"a\\" 1}"',
      'expected JSON, got invalid JSON: line 2, column 7: expected a colon, got "1"',
    ],
    [
      'JSON with a slip, after a text with a byte order mark',
      '["\ufeff" 1]',
      'expected JSON, got invalid JSON: "[\\"\ufeff\\" 1]"',
      'expected JSON, got invalid JSON: line 1, column 6: expected a comma or a closing bracket, got "1"',
    ],
    ['a web page', '\n <p>1</p>', 'expected JSON, got an HTML page: "<p>1</p>"'],
    ['nothing', '', 'expected JSON, got an empty file'],
    ['blanks', ' \n ', 'expected JSON, got an empty file'],
    ['JSON in UTF-16', '{\0"\0', 'expected text in UTF-8, got UTF-16'],
    ['a long text', 'x'.repeat(100), `expected JSON, got invalid JSON: "${'x'.repeat(60)}…"`, ''],
    ['another JSON', '"report"', 'expected an object, got "report"'],
  ] as const)
    it(`is told as what it is: ${what}`, async () => {
      const [[problem, ...more], [other]] = await problemsOf(text);
      expect(more).to.deep.equal([]);
      expect(problem).to.include({ path: '', message });
      if (where) expect(other).to.include({ path: '', message: where, found: problem?.found });
    });

  it('is told by its beginning where it is nested too deeply to say more', async () => {
    const [[problem], [other]] = await problemsOf('['.repeat(100_000));
    expect(problem?.message).to.equal(`expected JSON, got invalid JSON: "${'['.repeat(60)}…"`);
    expect(other).to.deep.equal(problem);
  });

  it('has its beginning as what was found', async () => {
    const [[problem], [other]] = await problemsOf(' {"a"}');
    expect([problem?.found, other?.found]).to.deep.equal(['{"a"}', '{"a"}']);
  });

  it('has the object with the key as what was found of an unknown key', async () => {
    const { groups, ...rest } = otherDistrict();
    const [first, ...others] = groups;
    const group = { ...first, colour: 'red' };
    const [[problem]] = await problemsOf(JSON.stringify({ ...rest, groups: [group, ...others] }));
    expect(problem).to.deep.equal({
      path: 'groups[0]',
      message: 'unknown key "colour"',
      found: group,
      rule: { code: 'unknown-key', values: ['"colour"'] },
    });
  });

  it('is a report, or one with all its problems', async () => {
    expect(await readReportText(file)).to.deep.equal(otherDistrict());
    const [one, other] = await problemsOf(JSON.stringify({ ...otherDistrict(), groups: [], year: null }));
    expect(one.map(({ path }) => path)).to.include.members(['year', 'indicators[0].group']);
    expect(other).to.deep.equal(one);
  });
});

describe('isReport', () => {
  it('is true for a report only, whose rules are kept', () => {
    expect(isReport(otherDistrict())).to.equal(true);
    expect(isReport({ ...otherDistrict(), groups: [] })).to.equal(false);
    expect(isReport({ ...otherDistrict(), year: null })).to.equal(false);
    expect(isReport(null)).to.equal(false);
  });
});
