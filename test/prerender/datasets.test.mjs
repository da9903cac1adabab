import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePageProblem, renderPage } from 'district-dashboard/static';
import { bundled, changedReport, gbk, reportOf } from './figures.mjs';

const tag = (src = '') => `<indicator-gauge indicator="gdp-growth"${src}></indicator-gauge>`;
const page = (body, head = '<meta charset="utf-8">') =>
  `<!doctype html><html lang="zh-CN"><head>${head}</head>\n<body>${body}</body></html>`;

const SCRIPT = /<script type="application\/ld\+json" data-dd-dataset="">\n([\s\S]*?)\n<\/script>/g;
const scriptsOf = (html) => [...html.matchAll(SCRIPT)].map(([, text]) => JSON.parse(text));

const describe = async (html, reports = reportOf) => {
  const { page: rendered, problems } = await renderPage(html, { reportOf: reports, jsonLd: true });
  assert.deepEqual(problems.map(describePageProblem), []);
  return rendered;
};

test('the head says what the report of a page is', async () => {
  const rendered = await describe(page(tag() + tag()));
  const [dataset, ...more] = scriptsOf(rendered);
  assert.deepEqual(more, []);
  assert.equal(dataset['@type'], 'Dataset');
  assert.equal(dataset.identifier, bundled.id);
  assert.equal(dataset.name[0]['@value'], bundled.title.zh);
  assert.match(rendered, /<\/script>\n<\/head>/);
  const { page: without } = await renderPage(page(tag() + tag()), { reportOf });
  assert.equal(rendered.replace(SCRIPT, '').replace('\n</head>', '</head>'), without);
});

test('several reports are a list', async () => {
  const other = { ...changedReport(), id: 'other-2023' };
  const rendered = await describe(page(tag() + tag(' src="other.json"')), async (src) =>
    src === '' ? bundled : other,
  );
  assert.deepEqual(
    scriptsOf(rendered)[0].map(({ identifier }) => identifier),
    [bundled.id, 'other-2023'],
  );
});

test('rendering again replaces it, wherever it is', async () => {
  const once = await describe(page(tag()));
  assert.equal(await describe(once), once);
  const moved = page(`${tag()}<script data-dd-dataset>1</script><p>x</p><script data-dd-dataset>2</script>`);
  const rendered = await describe(moved);
  assert.deepEqual(
    scriptsOf(rendered).map(({ identifier }) => identifier),
    [bundled.id],
  );
  assert.match(rendered, /<\/script><p>x<\/p><\/body>/);
});

test('no text of a report ends the script, and no address but of the web is in it', async () => {
  const title = { zh: '</script><script>alert(1)</script><!--' };
  const hostile = async () => ({ ...bundled, title, source: { url: '../report.html' } });
  const rendered = await describe(page(tag()), hostile);
  const [dataset] = scriptsOf(rendered);
  assert.equal(dataset.name[0]['@value'], title.zh);
  assert.ok(!('isBasedOn' in dataset));
  assert.ok(!rendered.slice(0, rendered.indexOf('</head>')).includes('alert(1)</script>'));
  const linked = await describe(page(tag()), async () => ({
    ...bundled,
    source: { url: 'https://example.org/report' },
  }));
  assert.equal(scriptsOf(linked)[0].isBasedOn, 'https://example.org/report');
});

test('a page in GBK has it with escapes that JSON knows', async () => {
  const html = page(tag(), '<meta charset="gbk"><title>区</title>');
  const { page: bytes } = await renderPage(gbk(html), { reportOf, jsonLd: true });
  const text = new TextDecoder('gbk').decode(bytes);
  assert.doesNotMatch(text.slice(0, text.indexOf('</head>')), /&#x/);
  assert.equal(scriptsOf(text)[0].name[0]['@value'], bundled.title.zh);
});

test('a page without a figure or without a head gets none', async () => {
  assert.equal(await describe(page('<p>x</p>')), page('<p>x</p>'));
  const { page: same, problems } = await renderPage(tag(), { reportOf, jsonLd: true });
  assert.equal(same, tag());
  assert.match(describePageProblem(problems[0]), /^1:1: no place for the metadata/);
});
