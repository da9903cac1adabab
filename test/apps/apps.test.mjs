import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bindsBothWays, cases, comesAndGoes, saysNothingWrong, usesTheElements } from './checks.mjs';
import { openBrowser, openPage, serve } from './page.mjs';
import { Place } from './place.mjs';
import { describePublishing } from './publishing.mjs';

const place = new Place();
const pages = new Map();
const context = { place, pages, site: undefined, browser: undefined };

before(async () => {
  place.install();
  context.site = await serve(place.path, pages);
  context.browser = await openBrowser();
});

after(async () => {
  await context.browser?.close();
  context.site?.close();
  place.remove();
});

const visit = (path) => openPage(context.browser, `${context.site.origin}/${path}`);

const passes = async (...command) => {
  const { status, output } = await place.run(...command);
  assert.equal(status, 0, output);
};

it('the lock file has the dependencies of the package', () => {
  const { packages } = JSON.parse(readFileSync('test/apps/package-lock.json', 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(packages['node_modules/district-dashboard'].dependencies, dependencies);
});

describe('plain HTML, jQuery and React', () => {
  it('are typed, and a wrong type is rejected', () => passes('tsc', '-p', '.'));
});

/** Svelte has no comment for an expected error. */
const svelteRefuses = async () => {
  const { output } = await place.run(
    'svelte-check',
    ...['--workspace', 'svelte', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  );
  const wrong = [...output.matchAll(/(?:ERROR|WARNING) "(.*?)" (\d+):\d+ "/g)];
  const lines = wrong.map(([, file, line]) => `${file} ${line}`);
  assert.deepEqual(
    lines,
    [5, 6, 7, 8].map((line) => `Wrong.svelte ${line}`),
    output,
  );
};

const apps = {
  react: { build: true, cases: true, server: true },
  vue: { check: () => passes('vue-tsc', '-p', 'vue'), build: true, cases: true, server: true },
  svelte: { check: svelteRefuses, build: true, cases: true, server: true },
  angular: { check: () => passes('ngc', '-p', 'angular'), build: true, cases: true },
  jquery: { build: true },
  plain: {},
};

for (const [app, { check, build, cases: asked, server }] of Object.entries(apps))
  describe(app, () => {
    if (check) it('is typed, and a wrong type is rejected', check);
    if (build) it('is built', () => passes('node', 'build.mjs', app));

    describe('in a browser', () => {
      let page;
      let problems;
      before(async () => {
        const folder = build ? `built/${app}` : app;
        ({ page, problems } = await visit(`${folder}/`));
      });
      after(() => page?.close());

      it('sets attributes and properties, fills slots and listens to events', () => usesTheElements(page));
      it('binds values in both directions', () => bindsBothWays(page));
      it('removes an element and adds it again', () => comesAndGoes(page));
      if (asked) for (const [name, holds] of Object.entries(cases)) it(name, () => holds(page));
      it('has no errors', () => saysNothingWrong(page, problems));
    });

    if (server)
      it('is rendered on a server, and hydrated in the browser', async () => {
        const html = await place.rendered(`./built/${app}-server/server.js`);
        assert.match(html, /<indicator-gauge [^>]*indicator="gdp-growth"[^>]*>/);
        assert.match(html, /<span slot="title"[^>]*>Chosen: (?:<!--.*?-->)*gdp-growth/);
        assert.match(html, /<plan-vs-actual [^>]*heading-level="3"/);
        const empty = readFileSync(join(place.path, `built/${app}/index.html`), 'utf8');
        pages.set(`/built/${app}/rendered.html`, empty.replace('<!--app-->', html));
        const { page, problems } = await visit(`built/${app}/rendered.html`);
        await usesTheElements(page);
        await saysNothingWrong(page, problems);
        await page.close();
      });
  });

describePublishing(context);
