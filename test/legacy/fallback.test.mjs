import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { CURRENT, OLD } from './engines.mjs';
import { Site } from './site.mjs';

const CLASSIC = '<script src="/legacy/district-dashboard.js"></script>';
const MODULES = '<script type="module" src="/cdn/district-dashboard.js"></script>';

/** The visible text after loading. */
const LOOK = `reportResult(async () => {
  await loaded;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const isShown = (node) => node.getClientRects().length > 0;
  return Array.from(document.querySelectorAll('[id]')).map((tag) => [
    tag.id,
    isShown(tag.querySelector('p')) ? tag.innerText.trim() : '',
    tag.shadowRoot ? 'a figure' : 'as it stands',
  ]);
});`;

const page = (scripts, policy = '') => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>What stands inside the tags</title>
    <script src="/test/fixtures/watch.js"></script>
    <script src="/test/legacy/report-result.js"></script>
    ${policy}
  </head>
  <body>
    <indicator-gauge id="gauge"><p>GDP: 4%</p></indicator-gauge>
    <plan-vs-actual id="rows"><p>13 indicators</p></plan-vs-actual>
    <project-list id="list"><p>65 projects</p></project-list>
    ${scripts}
    <script>${LOOK}</script>
  </body>
</html>`;

const AS_IT_STANDS = [
  ['gauge', 'GDP: 4%', 'as it stands'],
  ['rows', '13 indicators', 'as it stands'],
  ['list', '65 projects', 'as it stands'],
];

/** Simulates an older browser by removing a global. */
const without = (name) =>
  `<script>Object.defineProperty(window, '${name}', { value: undefined, configurable: true });</script>`;

describe('fallback content', () => {
  let site;
  before(async () => {
    site = await new Site().open();
  });
  after(() => site.close());

  for (const engine of OLD) {
    for (const name of ['customElements', 'ResizeObserver'])
      test(`stays in ${engine} without ${name}, without errors`, async () => {
        const { found, problems } = await site.visit(engine, page(without(name) + CLASSIC));
        assert.deepEqual(found, AS_IT_STANDS);
        assert.deepEqual(problems, []);
      });

    test(`stays in ${engine} where the script cannot be loaded`, async () => {
      const { found } = await site.visit(engine, page(CLASSIC.replace('district', 'lost')));
      assert.deepEqual(found, AS_IT_STANDS);
    });

    test(`stays in ${engine} if a policy forbids the script`, async () => {
      const policy = `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">`;
      const { found, problems } = await site.visit(engine, page(CLASSIC, policy));
      assert.deepEqual(found, AS_IT_STANDS);
      assert.match(problems.join(), /violation of script-src/);
    });

    test(`stays in ${engine} on a page with modules, which it does not support`, async () => {
      const { found, problems } = await site.visit(engine, page(MODULES));
      assert.deepEqual(found, AS_IT_STANDS);
      assert.match(problems.join(), /SyntaxError/);
    });
  }
});

/** The snippets of the guides that load the classic script. */
const snippets = ['docs/embedding.md', 'docs/zh-CN/embedding.md'].flatMap((guide) =>
  [...readFileSync(guide, 'utf8').matchAll(/^```html\n(.*?)^```$/gms)]
    .map(([, html]) => html)
    .filter((html) => html.includes('legacy/district-dashboard.js'))
    .map((html, index) => ({ name: `block ${index + 1} of ${guide}`, html })),
);

describe('the snippets for old browsers', () => {
  let site;
  before(async () => {
    site = await new Site().open();
  });
  after(() => site.close());

  test('show one script for all browsers, and a choice of two', () => {
    assert.equal(snippets.length, 4);
  });

  for (const { name, html } of snippets)
    for (const engine of [...OLD, CURRENT])
      test(`${name} shows a figure in ${engine}`, async () => {
        const { found, problems } = await site.visit(
          engine,
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>A snippet</title>
<script src="/test/fixtures/watch.js"></script><script src="/test/legacy/report-result.js"></script>
${html}
<script>reportResult(async () => {
  const gauge = document.querySelector('indicator-gauge');
  const plot = await until('the chart is drawn', () => gauge.shadowRoot && gauge.shadowRoot.querySelector('.plot svg path'));
  return [plot.localName, performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)];
});</script>`,
        );
        assert.deepEqual(problems, []);
        const [mark, files] = found;
        assert.equal(mark, 'path');
        const modules = engine === CURRENT && html.includes('cdn/');
        assert.equal(files.includes('/cdn/district-dashboard.js'), modules);
        assert.equal(files.includes('/legacy/district-dashboard.js'), !modules);
      });
});
