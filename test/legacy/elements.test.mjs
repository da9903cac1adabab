import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { renderPage, reportsIn } from 'district-dashboard/static';
import { CURRENT, OLD } from './engines.mjs';
import { Site } from './site.mjs';

/** The modules in a current browser: the reference for the other results. */
const MODULES = `<script type="module">
  import '/cdn/district-dashboard.js';
  import { registerLanguage } from '/cdn/language.js';
  window.register = registerLanguage;
</script>`;

const CLASSIC = `<script src="/legacy/district-dashboard.js"></script>
<script>window.register = DistrictDashboard.registerLanguage;</script>`;

/** Deferred: an element must find its prerendered content complete. */
const DEFERRED = '<script defer src="/legacy/district-dashboard.js"></script>';

const page = (scripts) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>All elements</title>
    <script src="/test/fixtures/watch.js"></script>
    <script src="/test/legacy/report-result.js"></script>
    ${scripts}
  </head>
  <body>
    <indicator-gauge indicator="gdp-growth"><p>4%</p></indicator-gauge>
    <plan-vs-actual><p>13</p></plan-vs-actual>
    <project-list page-size="4"><p>65</p></project-list>
    <indicator-trend><p>4%</p></indicator-trend>
    <script src="/test/legacy/interaction.js"></script>
  </body>
</html>`;

/** A gap replaced by margins is relative to the font size of the item, not of the box: a pixel or two less. */
const near = (found, expected, place) =>
  assert.ok(Math.abs(found - expected) <= 3, `${place}: ${found}, expected about ${expected}`);

describe('the classic script', () => {
  let site;
  let modules;

  before(async () => {
    site = await new Site().open();
    modules = await site.visit(CURRENT, page(MODULES));
  });
  after(() => site.close());

  test('is compared with a working reference', () => {
    const { found, problems } = modules;
    assert.deepEqual(problems, []);
    assert.match(found.figures[0], /全区生产总值增速.*4%/);
    assert.deepEqual(
      found.marks.map(({ length }) => length),
      // Three targets of the annex are in words, and have no bar.
      [1, 10, 14, 1],
    );
    assert.deepEqual(found.keys, [true, true, true, true]);
    assert.deepEqual(
      [found.paints[0], found.paints[2], found.paints[4]],
      ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)'],
    );
    assert.deepEqual(
      found.filters.filter((each) => typeof each === 'number'),
      [4, 4, 3, 3],
    );
  });

  for (const engine of [...OLD, CURRENT])
    test(`behaves in ${engine} as the modules do in the current one`, async () => {
      const { found, problems } = await site.visit(engine, page(CLASSIC));
      assert.deepEqual(problems, []);
      const { layout, ...said } = modules.found;
      assert.deepEqual(Object.keys(found).sort(), Object.keys(modules.found).sort());
      for (const key of Object.keys(said)) assert.deepEqual(found[key], said[key], key);
      for (const [place, pixels] of Object.entries(layout)) near(found.layout[place], pixels, place);
    });

  for (const engine of OLD)
    test(`defines one global in ${engine}, even if loaded twice`, async () => {
      const twice = `${CLASSIC}<script>window.first = DistrictDashboard;</script>${CLASSIC}`;
      const { found, problems } = await site.visit(
        engine,
        `<!doctype html><title>Twice</title>
<script src="/test/fixtures/watch.js"></script><script src="/test/legacy/report-result.js"></script>
<script>const before = Object.keys(window);</script>
${twice}
<script>reportResult(() => [
  Object.keys(window).filter((name) => before.indexOf(name) < 0).sort(),
  Object.keys(DistrictDashboard).sort(),
  first === DistrictDashboard,
  customElements.get('indicator-gauge') === DistrictDashboard.IndicatorGauge,
]);</script>`,
      );
      const names = ['IndicatorGauge', 'IndicatorTrend', 'PlanVsActual', 'ProjectList', 'registerLanguage'];
      assert.deepEqual(found.slice(1), [names, true, true]);
      // lit defines globals of its own.
      const own = found[0].filter((name) => name !== 'first' && !/^(?:lit|reactive)[A-Z]/.test(name));
      assert.deepEqual(own, ['DistrictDashboard', 'register']);
      for (const problem of problems) assert.match(problem, /is already registered/);
    });

  test('does not change the appearance of a prerendered page until an attribute changes', async () => {
    const html = (styles, script) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>A rendered page</title>
    <link rel="stylesheet" href="${styles}">
    <script src="/test/fixtures/watch.js"></script>
    <script src="/test/legacy/report-result.js"></script>
    ${script}
  </head>
  <body>
    <indicator-gauge indicator="gdp-growth"></indicator-gauge>
    <plan-vs-actual group="ecology"></plan-vs-actual>
    <script src="/test/legacy/prerendered.js"></script>
  </body>
</html>`;
    const rendered = async (...files) =>
      (await renderPage(html(...files), { reportOf: reportsIn('data') })).page;
    const now = await site.visit(CURRENT, await rendered('/static.css', MODULES));
    assert.equal(now.found.layout.dial, 56);
    for (const engine of OLD) {
      const { found, problems } = await site.visit(engine, await rendered('/legacy/static.css', DEFERRED));
      assert.deepEqual([...problems, ...now.problems], []);
      for (const [place, pixels] of Object.entries(now.found.layout))
        near(found.layout[place], pixels, place);
      assert.deepEqual(found.figures, now.found.figures);
    }
  });
});
