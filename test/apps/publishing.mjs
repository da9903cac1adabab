import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bindsBothWays, comesAndGoes, saysNothingWrong, usesTheElements } from './checks.mjs';
import { openPage, until } from './page.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is neither code nor JSON has no types to resolve. */
const withoutTypes = Object.entries(exports)
  .filter(([, target]) => typeof target === 'string' && !/\.(?:js|json)$|\*/.test(target))
  .map(([entry]) => entry);

const MAPPED = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">
{ "imports": { "district-dashboard/define": "/node_modules/district-dashboard/dist/cdn/district-dashboard.js" } }
</script>
<script type="module">import 'district-dashboard/define';</script>
<indicator-gauge></indicator-gauge>`;

export function describePublishing(context) {
  describe('the package', () => {
    it('has types for its entries, for TypeScript in Node and with bundlers', async () => {
      const { status, output } = await context.place.run(
        'attw',
        'district-dashboard.tgz',
        ...['--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji'],
        ...['--exclude-entrypoints', ...withoutTypes],
      );
      assert.equal(status, 0, output);
    });

    it('resolves in Node, every entry', async () => {
      const { status, output } = await context.place.run('node', 'entries.mjs');
      assert.equal(status, 0, output);
      const known = JSON.parse(output);
      for (const entry of Object.keys(exports))
        assert.ok(entry.includes('*') || known[entry], `${entry}: ${known[entry]}`);
      assert.ok(known['.'].includes('IndicatorGauge'));
      assert.equal(known['./cdn/district-dashboard.js'], true);
    });

    for (const bundler of ['esbuild', 'webpack'])
      it(`works with ${bundler}`, async () => {
        const { status, output } = await context.place.run('node', 'bundle.mjs', bundler);
        assert.equal(status, 0, output);
        const { page, problems } = await openPage(
          context.browser,
          `${context.site.origin}/built/${bundler}/`,
        );
        await usesTheElements(page);
        await bindsBothWays(page);
        await comesAndGoes(page);
        await saysNothingWrong(page, problems);
        await page.close();
      });
  });

  it('works by an import map to the script of the CDN', async () => {
    context.pages.set('/mapped.html', MAPPED);
    const { page, problems } = await openPage(context.browser, `${context.site.origin}/mapped.html`);
    await until(page, 'the gauge draws', () =>
      document.querySelector('indicator-gauge').shadowRoot?.querySelector('[part=chart] svg path'),
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  describe('an editor', () => {
    let known;
    it('loads the data of the package', async () => {
      const { status, output } = await context.place.run('node', 'editors.mjs');
      assert.equal(status, 0, output);
      known = JSON.parse(output);
      assert.equal(known.errors, null, 'the manifest is one');
    });

    it('completes tags, attributes and values', () => {
      for (const tag of ['indicator-gauge', 'plan-vs-actual', 'project-list'])
        assert.ok(known.tags.includes(tag), tag);
      for (const attribute of ['page-size', 'query', 'src', 'heading-level'])
        assert.ok(known.attributes.includes(attribute), attribute);
      assert.deepEqual(known.words, ['chart', 'table', 'brief', 'list']);
    });

    it('explains a tag, with its events', () => {
      assert.match(known.hover.value, /search and filters, a chart/);
      assert.match(known.hover.value, /`filter-changed`/);
    });

    it('completes custom properties and parts', () => {
      assert.ok(known.tokens.includes('--dd-color-accent'));
      assert.ok(known.parts.includes('::part(value)'));
    });
  });
}
