import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePageProblem, renderPage, stampOf } from 'district-dashboard/static';
import { bundled, changedReport, figureOf, gbk, references, reportOf } from './figures.mjs';

const GAUGE = { indicator: 'gdp-growth' };
const gauge = await figureOf('indicator-gauge', GAUGE);
const gaugeEn = await figureOf('indicator-gauge', GAUGE, 'en');
const rows = await figureOf('plan-vs-actual', { group: 'ecology' });
const projects = await figureOf('project-list', { query: '桥' });
const figures = { gauge, gaugeEn, rows, projects };

const tag = (content = '') => `<indicator-gauge indicator="gdp-growth">${content}</indicator-gauge>`;

const render = async (page) => {
  const { page: rendered, problems } = await renderPage(page, { reportOf });
  assert.deepEqual(problems.map(describePageProblem), []);
  return rendered;
};

const problemsOf = async (page) => {
  const { page: rendered, problems } = await renderPage(page, { reportOf });
  assert.deepEqual(rendered, page);
  return problems.map(describePageProblem);
};

/** A rendered page with the ids of its first figure in all that are like it. */
const withFirstIds = (page) =>
  page
    .replace(/ id="(dd-[a-z0-9-]+?)-\d+" class="root"/g, ' id="$1" class="root"')
    .replace(/(dd-[0-9a-f]{6}-)\d+-/g, '$1');

/** The rendered page, each figure as `[name]`. */
const shape = async (page) =>
  Object.entries(figures).reduce(
    (text, [name, figure]) => text.replaceAll(figure, `[${name}]`),
    withFirstIds(await render(page)),
  );

test('a list is rendered without chart, table and toolbar', async () => {
  const lines = await figureOf('plan-vs-actual', {
    display: 'list',
    indicators: 'old-estates-renovated gdp-growth',
  });
  assert.match(lines, /57个/);
  assert.match(lines, /39个/);
  const projects = await figureOf('project-list', { display: 'list', category: 'education' });
  assert.equal(projects.match(/class="project"/g).length, 5);
  for (const name of ['chart', 'table', 'toolbar'])
    for (const figure of [lines, projects]) assert.ok(!figure.includes(`part="${name}"`), name);
});

test('verdicts in brief are rendered without chart, table and toolbar', async () => {
  const brief = await figureOf('plan-vs-actual', { display: 'brief' });
  assert.match(brief, /13项：完成4（其中预计2）、未完成6（其中预计4）、不量化3/);
  assert.equal(brief.match(/data-mark="indicator:/g).length, 13);
  for (const name of ['chart', 'table', 'toolbar']) assert.ok(!brief.includes(`part="${name}"`), name);
  assert.match(await figureOf('plan-vs-actual', { display: 'brief' }, 'en'), /6 not met \(4 estimated\)/);
});

test('each element is filled with its figure', async () => {
  const page = `<!doctype html><title>t</title>
<main>${tag()}</main>
<plan-vs-actual group=ecology></plan-vs-actual>
<PROJECT-LIST Query='桥'></PROJECT-LIST>`;
  assert.equal(
    await shape(page),
    `<!doctype html><title>t</title>
<main>${tag('[gauge]')}</main>
<plan-vs-actual group=ecology>[rows]</plan-vs-actual>
<PROJECT-LIST Query='桥'>[projects]</PROJECT-LIST>`,
  );
});

const places = {
  'a list': ['<ul><li>#</ul>', '[gauge]'],
  'a table cell': ['<table><tr><td>#</table>', '[gauge]'],
  'a template': ['<template><div>#</div></template>', '[gauge]'],
  'a shadow root': ['<x-card><template shadowrootmode="open">#</template></x-card>', '[gauge]'],
  'a template in a template': ['<template><template>#</template></template>', '[gauge]'],
  noscript: ['<noscript>#</noscript>', '[gauge]'],
  'HTML in SVG': ['<svg><foreignObject>#</foreignObject></svg>', '[gauge]'],
  'a page that ends early': ['</body></html>#', '[gauge]'],
  'a comment': ['<!-- # -->', ''],
  'a script': ['<script>const tag = `#`;</script>', ''],
  'a style': ['<style>/* # */</style>', ''],
  'a title': ['<title>#</title>', ''],
  'a text field': ['<textarea>#</textarea>', ''],
  'an attribute': ["<i title='#'></i>", ''],
  SVG: ['<svg>#</svg>', ''],
  CDATA: ['<svg><![CDATA[#]]></svg>', ''],
  'an iframe': ['<iframe>#</iframe>', ''],
  'plain text': ['<plaintext>#', ''],
};
for (const [place, [around, content]] of Object.entries(places)) {
  test(`a tag in ${place} is ${content ? 'filled' : 'left alone'}`, async () => {
    assert.equal(await shape(around.replace('#', tag())), around.replace('#', tag(content)));
  });
}

test('a figure is in the nearest language', async () => {
  const page = (zh = '', en = '') => `<html lang="zh-CN"><body>${tag(zh)}
<div lang=en-GB><p></p>${tag(en)}<x-y><template shadowrootmode=open>${tag(en)}</template></x-y>
<template>${tag(en)}</template><b lang="zh">${tag(zh)}</b></div>
<indicator-gauge lang="en" indicator="gdp-growth">${en}</indicator-gauge>`;
  assert.equal(await shape(page()), page('[gauge]', '[gaugeEn]'));
});

test('slotted content is preserved, other content is replaced', async () => {
  const page = tag(`
  <p>生产总值增长4%<img src=x></p> 另见 <!-- kept -->
  <b slot="title">我的<i>标题</i> &amp; X</b>
  <a href=x>报告</a><span slot=note>注</span>
`);
  const rendered = await renderPage(page, { reportOf });
  assert.match(
    rendered.page,
    /^<indicator-gauge indicator="gdp-growth"><div class="dd-static".*<\/div>\n {2}<!-- kept -->\n {2}<b slot="title">我的<i>标题<\/i> &amp; X<\/b>\n {2}<span slot=note>注<\/span>\n<\/indicator-gauge>$/s,
  );
  assert.doesNotMatch(rendered.page, /报告<\/a>|另见/);
  assert.equal(await render(rendered.page), rendered.page);
});

test('rendering again changes nothing', async () => {
  const once = await render(`<p>x</p>${tag('old')}${tag(' ')}<plan-vs-actual></plan-vs-actual>`);
  assert.equal(await render(once), once);
});

test('another attribute or report makes another figure', async () => {
  const once = await render(tag());
  assert.equal(
    await render(once.replace('"gdp-growth"', '"gdp-growth" lang="en"')),
    tag(gaugeEn).replace('"gdp-growth"', '"gdp-growth" lang="en"'),
  );
  const report = changedReport();
  const { page } = await renderPage(once, { reportOf: async () => report });
  assert.notEqual(page, once);
  assert.equal(page, tag(await figureOf('indicator-gauge', GAUGE, '', report)));
});

test('a stamp depends on the content of the report, not on the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(structuredClone(bundled)).reverse());
  assert.equal(stampOf(turned), stampOf(bundled));
  assert.notEqual(stampOf(changedReport()), stampOf(bundled));
  assert.match(stampOf(bundled), /^\d+\.\d+\.\d+\/[0-9a-f]{16}$/);
});

test('everything else is preserved byte for byte', async () => {
  const page = Buffer.concat([
    Buffer.from(
      '\uFEFF<!DOCTYPE HTML PUBLIC "x">\r\n<html><head><meta charset="UTF-8">\r<DIV CLASS = a>一 &nbsp &#x4e00 &bogus; \0 </i>\r\n',
    ),
    Buffer.from([0xff, 0xc3, 0x28]),
    Buffer.from(`${tag('FIGURE')}\n\n</body></html>\r\n<!-- end --> trailing`),
    Buffer.from([0x80, 0x0a]),
  ]);
  const [before, after] = page.toString('latin1').split('FIGURE');
  const rendered = (await render(page)).toString('latin1');
  assert.equal(rendered, before + Buffer.from(gauge).toString('latin1') + after);
});

test('a page in GBK stays in GBK', async () => {
  const page = (content) =>
    gbk(
      `<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>湛河区政府</title>镕 <project-list query="桥">${content}</project-list>路`,
    );
  const rendered = await render(page('旧'));
  assert.deepEqual(rendered, page(references(projects)));
  assert.deepEqual(await render(rendered), rendered);
  const missing = page('').toString('latin1').replace('query=', 'category=');
  const [problem] = await problemsOf(Buffer.from(missing, 'latin1'));
  assert.match(
    problem,
    /^1:97 <project-list category="桥">: unknown category "桥": expected one of industry, /,
  );
});

test('without a declared encoding, a figure is ASCII', async () => {
  assert.deepEqual(await render(Buffer.from(tag('中'))), Buffer.from(tag(references(gauge))));
  assert.deepEqual(
    await render(Buffer.from(`<meta charset="nonsense">${tag()}`)),
    Buffer.from(`<meta charset="nonsense">${tag(references(gauge))}`),
  );
});

test('an encoding that is not a superset of ASCII is rejected', async () => {
  const message = (name) => [`1:1: unsupported encoding ${name}: save the page as UTF-8`];
  assert.deepEqual(await problemsOf(Buffer.from(`\uFEFF${tag()}`, 'utf16le')), message('UTF-16'));
  assert.deepEqual(await problemsOf(Buffer.from('<meta charset=iso-2022-jp>')), message('ISO-2022-JP'));
});

test('every problem is reported with its position and tag', async () => {
  const page = `<!doctype html>\r\n<p>一二三</p> <indicator-gauge
    indicator="gdp"></indicator-gauge>\r
\r<plan-vs-actual group="x" year="abc"></plan-vs-actual>
<plan-vs-actual indicators="pm25, pm99 pm98"></plan-vs-actual>
<project-list kind="road" stage="done" sort="-size" page-size="0"></project-list>
<indicator-gauge src="https://example.org/r.json"></indicator-gauge>
<indicator-gauge src="none.json"></indicator-gauge><indicator-gauge src="source/zhanhe-2023.txt"></indicator-gauge>
<div><indicator-gauge display="tabel"/></div>
<plan-vs-actual><span><indicator-gauge></indicator-gauge></span></plan-vs-actual>
<indicator-gauge indicator="gdp`;
  const problems = await problemsOf(page);
  const expected = [
    /^2:12 <indicator-gauge indicator="gdp">: unknown indicator "gdp": expected one of gdp-growth, /,
    /^5:1 <plan-vs-actual group="x" year="abc">: unknown year "abc": expected one of 2023, 2024$/,
    /^5:1 <plan-vs-actual group="x" year="abc">: unknown group "x": expected one of economy, /,
    /^6:1 <plan-vs-actual .*>: unknown indicator "pm99": expected one of gdp-growth, /,
    /^6:1 <plan-vs-actual .*>: unknown indicator "pm98": expected one of gdp-growth, /,
    /^7:1 <project-list .*: unknown kind "road": expected one of project, programme$/,
    /^7:1 <project-list .*: unknown sort "-size": expected one of report, -report, /,
    /^7:1 <project-list .*: invalid page-size "0": expected a positive integer$/,
    /^8:1 <indicator-gauge src="https.*: src "https:\/\/example.org\/r.json": URLs are not fetched, use a file path$/,
    /^9:1 <indicator-gauge src="none.json">: src "none.json": file not found: data[/\\]none.json$/,
    /^9:52 <indicator-gauge .*: src "source\/zhanhe-2023.txt": invalid report .*:\n {2}report: expected JSON, got invalid JSON/,
    /^10:6 <indicator-gauge display="tabel"\/>: missing end tag <\/indicator-gauge>$/,
    /^10:6 <indicator-gauge display="tabel"\/>: unknown display "tabel": expected one of chart, table$/,
    /^11:23 <indicator-gauge>: cannot be inside <plan-vs-actual>: its figure would replace the content$/,
    /^12:1 <indicator-gauge indicator="gdp: incomplete start tag: the page ends before ">"$/,
  ];
  assert.equal(problems.length, expected.length, problems.map((problem) => problem.slice(0, 200)).join('\n'));
  for (const [index, problem] of problems.entries()) assert.match(problem, expected[index]);
});

for (const [place, page] of Object.entries({
  p: `<div><p>${tag()}</p></div>`,
  table: `<table>${tag()}<tr><td></table>`,
  'table row': `<table><tr>${tag()}</table>`,
})) {
  test(`a tag in a ${place} is a problem`, async () => {
    const [problem] = await problemsOf(page);
    const outer = place.split(' ')[0];
    assert.match(
      problem,
      RegExp(`^1:\\d+ <indicator-gauge .*: cannot be inside <${outer}>.*: the browser would `),
    );
  });
}

test('figures that a page has several times have ids of their own', async () => {
  const estimated = '<indicator-gauge indicator="gdp-growth"></indicator-gauge>';
  const page = `${estimated.repeat(3)}<plan-vs-actual group="ecology"></plan-vs-actual>`.repeat(2);
  const rendered = await render(page);
  const ids = [...rendered.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.ok(ids.length >= 8 * 2);
  assert.equal(new Set(ids).size, ids.length);
  const used = [...rendered.matchAll(/url\(#([^)]*)\)| aria-(?:labelled|described)by="([^"]*)"/g)];
  assert.deepEqual(
    used.map(([, url, id]) => url ?? id).filter((id) => !ids.includes(id)),
    [],
  );
  assert.equal(await render(rendered), rendered);
});

test('a large page is filled', async () => {
  const text = '<tr><td class="x">湛河区 &amp; 项目<td><a href="?a=1&b=2">链接</a>\r\n';
  const part = `<table>${text.repeat(700)}</table>${tag('#')}`;
  const page = Buffer.from(`<!doctype html><meta charset=utf-8>${part.repeat(100)}`);
  assert.ok(page.length > 5e6);
  assert.equal(
    withFirstIds((await render(page)).toString()),
    page.toString().replaceAll('#', () => gauge),
  );
});

test('a deeply nested page is filled', async () => {
  const around = '<x>'.repeat(20_000);
  assert.equal(await render(around + tag()), around + tag(gauge));
});
