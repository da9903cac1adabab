import { buildDraft, describeProblem, readSource, readString } from './authoring.mjs';
import { fixtures } from './fixtures/index.mjs';
import { readRows, score } from './score.mjs';
import { statedRows } from './truth.mjs';

async function sourceOf({ file, kind, html, make }, print) {
  if (kind) return readString(make(), file, kind);
  return readSource(html ? await print(html) : await make(), file);
}

/** What a file that is only a table does not say of its report. */
const HEAD = {
  format: 'district-mapping/1',
  report: {
    id: 'report',
    area: { zh: '某区' },
    title: { zh: '报告' },
    issuer: { zh: '发展和改革委员会' },
    issued: '2025-01-10',
  },
};

/** Reads a fixture and compares it with what its script states. */
async function readFixture(fixture, print) {
  const { format, year, rows } = fixture;
  const stated = statedRows(rows);
  try {
    const draft = buildDraft([await sourceOf(fixture, print)], { mapping: HEAD, ...(year && { year }) });
    if (draft.problems.length > 0) throw new Error(draft.problems.map(describeProblem).join('; '));
    return score(stated, readRows(draft, { withSentences: format === 'sentences' }));
  } catch (error) {
    return { rows: stated.length, right: 0, wrong: 0, misread: [`not read: ${error.message}`] };
  }
}

/** Reads all fixtures; `print` makes a PDF of a page. */
export async function readFixtures(print, wanted = () => true) {
  const results = [];
  for (const fixture of fixtures.filter(wanted))
    results.push({ file: fixture.file, format: fixture.format, ...(await readFixture(fixture, print)) });
  return results;
}

/** The sums of each format, in the order in which they come. */
export function byFormat(results) {
  const formats = {};
  for (const { format, rows, right, wrong } of results) {
    formats[format] ??= { files: 0, rows: 0, right: 0, wrong: 0 };
    const of = formats[format];
    of.files += 1;
    of.rows += rows;
    of.right += right;
    of.wrong += wrong;
  }
  return formats;
}
