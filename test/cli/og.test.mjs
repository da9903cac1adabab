import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pixelsOf } from './png.mjs';
import { folderWith, silent } from './site.mjs';

const URL = 'https://www.example.gov.cn/og';
const OG = ['--og', 'og', '--og-url', URL];
const GAUGE = '<indicator-gauge indicator="gdp-growth"></indicator-gauge>';

const page = (body = GAUGE, head = '') =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n${head}</head>\n<body>${body}</body>\n</html>\n`;

const tagsOf = (html) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" data-dd-preview="">/g)].map(
      ([, name, content]) => [name, content],
    ),
  );

/** The share of the pixels that have a colour. */
const shareOf = ({ pixels, width, height }, color) => {
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (color.every((channel, index) => pixels[at + index] === channel)) count += 1;
  return count / (width * height);
};

test('a page gets the picture of its first figure, and says so in its head', () => {
  const { run, read, path, files } = folderWith({
    '报告.html': page(`${GAUGE}<plan-vs-actual></plan-vs-actual>`),
  });
  assert.deepEqual(run(['render', '报告.html', '--in-place', ...OG]), silent);
  assert.deepEqual(files(), ['报告.html', '报告.png']);
  const sentence =
    '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。';
  assert.deepEqual(tagsOf(read('报告.html')), {
    'og:title': '全区生产总值增速',
    'og:description': sentence,
    'og:image': `${URL}/${encodeURIComponent('报告.png')}`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': sentence,
    'twitter:card': 'summary_large_image',
  });
  const picture = pixelsOf(readFileSync(path('og/报告.png')));
  assert.deepEqual([picture.width, picture.height], [1200, 630]);
  const shares = {
    surface: [255, 255, 255],
    text: [27, 36, 48],
    muted: [86, 97, 114],
    actual: [31, 95, 174],
  };
  const found = Object.entries(shares).map(([name, color]) => [name, shareOf(picture, color)]);
  for (const [name, share] of found) assert.ok(share > 0.001, `${name}: ${share}`);
  assert.ok(found[0][1] > 0.8);
});

test('running it again changes nothing, and --check has nothing to tell', () => {
  const { run, read, path } = folderWith({ 'a.html': page() });
  run(['render', 'a.html', '--in-place', ...OG]);
  const state = () => ['a.html', 'og/a.png'].map((name) => [statSync(path(name)).mtimeMs, read(name)]);
  const before = state();
  assert.deepEqual(run(['render', 'a.html', '--in-place', ...OG]), silent);
  assert.deepEqual(run(['render', 'a.html', '--check', ...OG]), silent);
  assert.deepEqual(state(), before);
});

test('--check lists the files that are out of date, and writes none', () => {
  const { run, read, files, path } = folderWith({ 'a.html': page(), 'b.html': page() });
  const check = (...options) => run(['render', 'a.html', 'b.html', '--check', ...options]);
  const outdated = (...names) => ({
    status: 1,
    stdout: '',
    stderr: names.map((name) => `${name}: out of date\n`).join(''),
  });
  assert.deepEqual(check(), outdated('a.html', 'b.html'));
  run(['render', 'a.html', 'b.html', '--in-place']);
  assert.deepEqual(check(), silent);
  assert.deepEqual(check(...OG), outdated('a.html', 'b.html', 'og/a.png', 'og/b.png'));
  assert.deepEqual(check('-o', 'made'), outdated('made/a.html', 'made/b.html'));
  assert.deepEqual(files(), ['a.html', 'b.html']);
  run(['render', 'a.html', 'b.html', '--in-place', ...OG]);
  assert.deepEqual(check(...OG), silent);
  appendFileSync(path('og/b.png'), 'more');
  assert.deepEqual(check(...OG), outdated('og/b.png'));
  assert.match(read('og/b.png'), /more$/);
  assert.deepEqual(
    check('--og', 'og', '--og-url', 'https://example.org'),
    outdated('a.html', 'b.html', 'og/b.png'),
  );
});

test('--og-figure names the figure by its id', () => {
  const named =
    '<plan-vs-actual id="计划" indicators="pm25"><b slot="title">空气 <i>质量</i></b></plan-vs-actual>';
  const { run, read } = folderWith({ 'a.html': page(`${GAUGE}${named}`), 'b.html': page() });
  assert.deepEqual(run(['render', 'a.html', '--in-place', ...OG, '--og-figure', '计划']), silent);
  assert.equal(tagsOf(read('a.html'))['og:title'], '空气 质量');
  const before = read('b.html');
  const { status, stderr } = run(['render', 'b.html', '--in-place', ...OG, '--og-figure', '计划']);
  assert.deepEqual(
    [status, stderr],
    [1, 'b.html:1:1: no figure with the id "计划": no tag of a figure has one\n'],
  );
  assert.equal(read('b.html'), before);
});

test('pictures are in the folders of their pages', () => {
  const site = { 'site/a/index.html': page(), 'site/b/index.html': page(), 'site/c.html': page('<p>一</p>') };
  const { run, read } = folderWith(site);
  assert.deepEqual(run(['render', 'site/**/*.html', '--in-place', '--base', 'site', ...OG]), silent);
  for (const name of ['a', 'b']) {
    assert.equal(tagsOf(read(`site/${name}/index.html`))['og:image'], `${URL}/${name}/index.png`);
    assert.match(read(`og/${name}/index.png`), /PNG/);
  }
  assert.equal(read('site/c.html'), site['site/c.html']);
});

test('what is missing or wrong is told, and nothing is written', () => {
  const own = page(GAUGE, '<meta property="og:image" content="own.png">\n');
  const given = { 'a.html': page(), 'own.html': own, 'headless.html': GAUGE, 'text.ttf': 'text' };
  const { run, files } = folderWith(given);
  const render = (...args) => run(['render', ...args], page());
  for (const [args, message] of [
    [['a.html', '--og', 'og'], /--og needs --og-url URL/],
    [['a.html', '--og', 'og', '--og-url', 'og/'], /--og-url og\/: expected an address such as https:/],
    [['a.html', '--og', 'og', '--og-url', 'file:///og/'], /--og-url file:/],
    [['a.html', '--og', 'og', '--og-url', 'https://a:b@example.org/'], /--og-url https:/],
    [['a.html', '--og', '', '--og-url', URL], /--og "": expected a folder/],
    [['a.html', '--og', 'text.ttf', '--og-url', URL], /--og text\.ttf: expected a folder/],
    [['a.html', ...OG, '--og-figure', ''], /--og-figure "": expected the id/],
    [['a.html', ...OG, '--font', '.'], /font \. cannot be read: it is a folder/],
    [['a.html', '--og-url', URL], /--og-url needs --og FOLDER/],
    [['a.html', '--font', 'text.ttf'], /--font needs --og FOLDER/],
    [['-', ...OG], /--og: stdin has no file name, give --output FILE/],
    [['-', '--check'], /--check cannot be used with standard input or output/],
    [
      ['a.html', ...OG, '--font', 'text.ttf'],
      /text\.ttf is not a font, or damaged: expected TTF, OTF or TTC/,
    ],
    [['a.html', ...OG, '--font', 'none.ttf'], /font none\.ttf cannot be read: file not found/],
    [
      ['headless.html', ...OG],
      /^headless\.html:1:1: no place for the metadata: the page has no <\/head>; write/,
    ],
    [
      ['own.html', ...OG],
      /^own\.html:5:1 <meta property="og:image" content="own\.png">: the page names a picture .* by itself: remove it/,
    ],
  ]) {
    const { status, stdout, stderr } = render(...args, ...(args[0] === '-' ? [] : ['-o', 'out.html']));
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' }, args.join(' '));
    assert.match(stderr, message);
  }
  assert.deepEqual(files(), Object.keys(given).sort());
});

test('a file that is no picture of an earlier run is not replaced', () => {
  const { run, read, path } = folderWith({ 'a.html': page(), 'b.html': page() });
  mkdirSync(path('og'));
  writeFileSync(path('og/a.png'), 'of the office');
  const before = read('a.html');
  const { status, stderr } = run(['render', 'a.html', 'b.html', '--in-place', ...OG]);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^og\/a\.png: exists and is no picture of this command: remove it, or give --og another/,
  );
  assert.deepEqual([read('og/a.png'), read('a.html')], ['of the office', before]);
});

test('what a font lacks is told with the page', () => {
  const title = '<indicator-gauge indicator="gdp-growth"><b slot="title">ᚠᚢᚦ</b></indicator-gauge>';
  const { run } = folderWith({ 'a.html': page(), 'b.html': page(title), 'c.html': page(title) });
  const { status, stderr } = run(['render', 'a.html', 'b.html', 'c.html', '--in-place', ...OG]);
  assert.equal(status, 1);
  assert.match(stderr, /^b\.html: the font has no “ᚠᚢᚦ”.*\nc\.html: the font has no “ᚠᚢᚦ”/);
});

test('pages keep their line ends, what is in templates, and one without figures', () => {
  const template = '<template><meta property="og:image" content="no.png"></template>\n';
  const windows = page(GAUGE, template).replaceAll('\n', '\r\n');
  const { run, read } = folderWith({ 'a.html': windows, 'b.html': page('<p>一</p>') });
  assert.deepEqual(run(['render', 'a.html', 'b.html', '--in-place', ...OG]), silent);
  assert.doesNotMatch(read('a.html'), /[^\r]\n/);
  assert.equal(tagsOf(read('a.html'))['og:title'], '全区生产总值增速');
});

test('without a Chinese font, it says what to install or to give', () => {
  const { run, files, folder } = folderWith({ 'a.html': page() });
  const none = { HOME: folder, XDG_DATA_DIRS: folder, XDG_DATA_HOME: folder };
  const { status, stdout, stderr } = run(['render', 'a.html', '--in-place', ...OG], '', [], none);
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  assert.match(
    stderr,
    /^district-dashboard: no Chinese font found .*install one.*fonts-noto-cjk.*--font FILE/,
  );
  assert.deepEqual(files(), ['a.html']);
  assert.deepEqual(run(['render', 'a.html', '--in-place'], '', [], none), silent);
});
