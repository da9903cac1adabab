import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from 'district-dashboard/static';
import { bundled } from './figures.mjs';

const FACTOR = 16;
const MARGIN = 6;

const reportOf = async () => bundled;
const [first] = bundled.indicators;

/** The least processor time of several runs, in milliseconds. */
const costOf = async (page, of) => {
  const costs = [];
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    await renderPage(page, { reportOf: of });
    const { user, system } = process.cpuUsage(start);
    costs.push((user + system) / 1000);
  }
  return Math.min(...costs);
};

/** 16 times the size may take up to 96 times as long, where a quadratic algorithm takes 256 times. */
const grows = (what, size, pageOf, of = () => reportOf) =>
  test(`the time to render a page grows with the number of ${what}`, async () => {
    const told = [];
    // Only noise goes away when it is measured again.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const before = await costOf(pageOf(size), of(size));
      const after = await costOf(pageOf(size * FACTOR), of(size * FACTOR));
      if (after < Math.max(before, 1) * FACTOR * MARGIN) return;
      told.push(`${before.toFixed(1)} ms for ${size}, ${after.toFixed(1)} ms for ${size * FACTOR}`);
    }
    assert.fail(told.join('; '));
  });

const tag = '<indicator-gauge indicator="gdp-growth"></indicator-gauge>';
const wrong = '<indicator-gauge indicator="x"></indicator-gauge>';

grows('tags in a comment that ends with the page', 50, (size) => `<!-- ${tag.repeat(size)}`);
grows(
  'tags in a comment before a tag that is cut',
  500,
  (size) => `<!-- ${tag.repeat(size)} --><plan-vs-actual a="`,
);
grows('tags in a tag that is cut', 50, (size) => `<div a='${tag.repeat(size)}`);
grows('blanks in a content type', 5000, (size) =>
  Buffer.from(`<meta content="text/html; charset=${' '.repeat(size)}">`),
);
grows('blanks around a charset', 5000, (size) =>
  Buffer.from(`<meta content="charset${' '.repeat(size)}=${' '.repeat(size)}'${' '.repeat(size)}">`),
);
grows('problems, with more lines', 500, (size) => `${wrong}\n`.repeat(size) + '\n'.repeat(20 * size));
grows('problems on one line', 500, (size) =>
  Buffer.from(`<meta charset="utf-8">${`${wrong}中`.repeat(size)}`),
);
grows(
  'ids that are unknown',
  1000,
  (size) => `<plan-vs-actual indicators="${'x '.repeat(size)}"></plan-vs-actual>`,
);
grows(
  'indicators of a report',
  50,
  (size) => `<plan-vs-actual indicators="${'x '.repeat(size)}"></plan-vs-actual>`,
  (size) => {
    const report = {
      ...bundled,
      indicators: Array.from({ length: size }, (_, index) => ({ ...first, id: `i-${index}` })),
    };
    return async () => report;
  },
);

test('a message names the first of many ids', async () => {
  const indicators = Array.from({ length: 500_000 }, (_, index) => `x-${index}`).join(' ');
  const { problems } = await renderPage(`<plan-vs-actual indicators="${indicators}"></plan-vs-actual>`, {
    reportOf,
  });
  assert.equal(problems.length, 6);
  const [, more] =
    /^unknown indicator "x-0": expected one of .* and (\d+) more$/.exec(problems[0].message) ?? [];
  const { indicators: known } = await reportOf('');
  assert.equal(Number(more), known.length - 20);
  assert.equal(problems[5].message, '499995 more unknown indicators');
});

test('a cut tag is found whatever it is cut in', async () => {
  for (const [page, position] of [
    ['<indicator-gauge', '1:1'],
    ['<indicator-gauge ', '1:1'],
    ['<indicator-gauge/', '1:1'],
    ['<p>a</p>\n<PROJECT-LIST a', '2:1'],
    ['<project-list a=', '1:1'],
    ['<project-list a=b', '1:1'],
    ['<project-list a="<indicator-gauge>', '1:1'],
    [`<project-list a='<indicator-gauge x="`, '1:1'],
    [`<!-- <project-list a> --><b><project-list a="'>`, '1:29'],
    ['<project-list <indicator-gauge', '1:1'],
  ]) {
    const { problems } = await renderPage(page, { reportOf });
    assert.deepEqual(
      problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
      [`${position} incomplete start tag: the page ends before ">"`],
      page,
    );
  }
  for (const page of [
    '<!-- <project-list',
    '<div a="<project-list',
    '<project-lis',
    '<project-list-2 a',
    '<style><project-list',
  ])
    assert.deepEqual(await renderPage(page, { reportOf }), { page, problems: [] }, page);
});

test('a position counts characters, not bytes, on a line with several problems', async () => {
  for (const page of [`中文${wrong}字\r\n一${wrong}二${wrong}\r${wrong}\n\n${wrong}`]) {
    const expected = ['1:3', '2:2', '2:52', '3:1', '5:1'];
    for (const given of [page, Buffer.from(`<meta charset=utf-8>${page}`)]) {
      const { problems } = await renderPage(given, { reportOf });
      const shift = typeof given === 'string' ? 0 : 20;
      assert.deepEqual(
        problems.map(({ line, column }) => `${line}:${column - (line === 1 ? shift : 0)}`),
        expected,
      );
    }
  }
});
