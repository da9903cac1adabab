import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { describePageProblem, renderPage } from 'district-dashboard/static';
import { reportOf } from './figures.mjs';

const golden = 'test/fixtures/rendered.html';

/** The page that test/features/hydration/prerendered-figure.test.ts opens; `WRITE_GOLDEN=1` updates it, to be reviewed. */
test('a page is rendered as the golden page', async () => {
  const { page, problems } = await renderPage(readFileSync('test/fixtures/to-render.html', 'utf8'), {
    reportOf,
  });
  assert.deepEqual(problems.map(describePageProblem), []);
  if (process.env.WRITE_GOLDEN) writeFileSync(golden, page);
  assert.ok(page === readFileSync(golden, 'utf8'), `${golden} differs: WRITE_GOLDEN=1 npm run build`);
  assert.doesNotMatch(page, /\sstyle=|<style|NaN|undefined|\[object/);
});

test('a rendered figure has its colours without a style sheet', () => {
  const colours = readFileSync(golden, 'utf8').match(/(?:fill|stroke)="var\([^"]*"/g);
  assert.ok(colours.length > 50);
  for (const colour of colours) assert.match(colour, /"var\(--dd-[\w-]+,#[0-9a-f]{6}\)"/);
});

test('the style sheet of rendered figures is a few kB and affects nothing else', async () => {
  const { gzipSync } = await import('node:zlib');
  const { default: postcss } = await import('postcss');
  const sheet = readFileSync('dist/static.css', 'utf8');
  assert.ok(gzipSync(sheet, { level: 9 }).length < 6600);
  postcss.parse(sheet).walkRules(({ selector, parent }) => {
    if (parent.type !== 'rule')
      assert.match(selector, /\.dd-static|^(?:indicator-gauge|:is\(indicator-gauge)/, selector);
  });
});
