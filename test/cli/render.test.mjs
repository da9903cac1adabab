import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundled, changedReport, figureOf, references } from '../prerender/figures.mjs';
import { command, folderWith, gauge, page, silent } from './site.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changed = changedReport();
const gaugeOf = (report, src) => figureOf('indicator-gauge', { src }, '', report);

const WRONG = '<p>x</p>\n<indicator-gauge indicator="gdp"></indicator-gauge><project-list>';

test('--output names the file to write', () => {
  const { run, read, files } = folderWith({ 'page.html': page() });
  assert.deepEqual(run(['render', 'page.html', '-o', 'made/out.html']), silent);
  assert.equal(read('made/out.html'), page(gauge));
  assert.equal(read('page.html'), page());
  assert.deepEqual(files(), ['out.html', 'page.html']);
});

test('standard output is the default, - is standard input', () => {
  const { run } = folderWith({ 'page.html': page() });
  const printed = { ...silent, stdout: page(gauge) };
  assert.deepEqual(run(['render', 'page.html']), printed);
  assert.deepEqual(run(['render', '-'], page()), printed);
  assert.deepEqual(run(['render', '-', '--output', '-'], page(gauge)), printed);
  assert.equal(
    run(['render', '-'], '<indicator-gauge></indicator-gauge>').stdout,
    `<indicator-gauge>${references(gauge)}</indicator-gauge>`,
  );
});

test('several pages are written to a folder under their own names', () => {
  const { run, read } = folderWith({ 'a.html': page(), 'b/c.html': page('old') });
  assert.deepEqual(run(['render', 'a.html', 'b/c.html', '-o', 'out/']), silent);
  assert.equal(read('out/a.html'), page(gauge));
  assert.equal(read('out/c.html'), page(gauge));
});

test('--in-place overwrites the pages that change', () => {
  const { run, read, folder, files } = folderWith({ 'a.html': page(), 'b.html': page(gauge) });
  const before = statSync(join(folder, 'b.html'));
  chmodSync(join(folder, 'a.html'), 0o640);
  symlinkSync('a.html', join(folder, 'link.html'));
  assert.deepEqual(run(['render', 'link.html', 'b.html', '--in-place']), silent);
  assert.equal(read('a.html'), page(gauge));
  assert.equal(statSync(join(folder, 'a.html')).mode & 0o777, 0o640);
  const { ino, mtimeMs } = statSync(join(folder, 'b.html'));
  assert.deepEqual({ ino, mtimeMs }, { ino: before.ino, mtimeMs: before.mtimeMs });
  assert.deepEqual(files(), ['a.html', 'b.html', 'link.html']);
});

test('reports are read from the folder of the page, or from --base', async () => {
  const { run } = folderWith({
    'site/a/page.html': page('', ' src="/own%20report.json?v=2#x"'),
    'site/a/up.html': page('', ' src="../public/%6fwn.json"'),
    'site/a/own report.json': JSON.stringify(bundled),
    'site/public/own report.json': `\uFEFF${JSON.stringify(changed)}`,
    'site/public/own.json': JSON.stringify(changed),
  });
  assert.equal(
    run(['render', 'site/a/page.html']).stdout,
    page(await gaugeOf(bundled, '/own%20report.json?v=2#x'), ' src="/own%20report.json?v=2#x"'),
  );
  assert.equal(
    run(['render', 'site/a/page.html', '--base', 'site/public']).stdout,
    page(await gaugeOf(changed, '/own%20report.json?v=2#x'), ' src="/own%20report.json?v=2#x"'),
  );
  assert.equal(
    run(['render', 'site/a/up.html']).stdout,
    page(await gaugeOf(changed, '../public/%6fwn.json'), ' src="../public/%6fwn.json"'),
  );
});

test('every problem of every page is printed, and nothing is written', () => {
  const files = {
    'good.html': page(),
    'wrong.html': WRONG,
    'worse.html': '<p><plan-vs-actual></plan-vs-actual>',
  };
  const { run, read, files: left } = folderWith(files);
  const { status, stdout, stderr } = run(['render', ...Object.keys(files), '-o', 'out']);
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  const [unknown, unclosed, narrow, end] = stderr.split('\n');
  assert.match(
    unknown,
    /^wrong\.html:2:1 <indicator-gauge indicator="gdp">: unknown indicator "gdp": expected one of /,
  );
  assert.equal(unclosed, 'wrong.html:2:52 <project-list>: missing end tag </project-list>');
  assert.match(
    narrow,
    /^worse\.html:1:4 <plan-vs-actual>: cannot be inside <p>: the browser would close the paragraph early$/,
  );
  assert.equal(end, '');
  assert.equal(run(['render', ...Object.keys(files), '--in-place']).status, 1);
  assert.deepEqual(left(), Object.keys(files).sort());
  for (const [name, content] of Object.entries(files)) assert.equal(read(name), content);
  const piped = run(['render', '-'], WRONG);
  assert.match(piped.stderr, /^stdin:2:1 /);
  assert.deepEqual({ status: piped.status, stdout: piped.stdout }, { status: 1, stdout: '' });
});

test('an existing output is not changed if the page has a problem', () => {
  const { run, read } = folderWith({ 'page.html': WRONG, 'out.html': 'earlier' });
  assert.equal(run(['render', 'page.html', '-o', 'out.html']).status, 1);
  assert.equal(read('out.html'), 'earlier');
});

test('nothing is written if one output cannot be written', () => {
  const { run, files, read } = folderWith({ 'a.html': page(), 'b.html': page(), 'out/b.html/x': '' });
  const { status, stderr } = run(['render', 'a.html', 'b.html', '-o', 'out']);
  assert.equal(status, 1);
  assert.match(stderr, /^district-dashboard: out[/\\]b\.html: is a folder/);
  assert.deepEqual(files(), ['a.html', 'b.html', 'x']);
  assert.equal(read('a.html'), page());
});

test('wrong arguments are explained', () => {
  const { run } = folderWith({ 'a.html': page(), 'b/a.html': page() });
  for (const [args, message] of [
    [[], /missing command: expected one of render, import, check, export, template/],
    [['rendre'], /unknown command "rendre": expected one of render, import/],
    [['render'], /missing page: expected a file, or - for standard input/],
    [['render', 'none.html'], /none\.html: file not found/],
    [['render', 'b'], /b: is a folder, not a file/],
    [['render', 'a.html', '--colour'], /Unknown option '--colour'/],
    [['render', 'a.html', 'b/a.html'], /several pages need --output FOLDER or --in-place/],
    [
      ['render', 'a.html', 'b/a.html', '-o', 'a.html'],
      /--output a\.html: several pages need a folder, not a file/,
    ],
    [
      ['render', 'a.html', 'b/a.html', '-o', 'out'],
      /--output out: several pages would be written to out[/\\]a\.html/,
    ],
    [['render', 'a.html', '-o', 'x.html', '--in-place'], /--output and --in-place cannot be combined/],
    [['render', '-', '--in-place'], /--in-place cannot be used with standard input/],
    [['render', '-', '-o', 'b'], /--output b: standard input has no file name, give an output file/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' }, args.join(' '));
    assert.match(stderr, message);
    assert.match(stderr, /^district-dashboard: .*\nSee district-dashboard --help\.\n$/);
  }
});

test('the command prints its help and its version', () => {
  const { run } = folderWith({});
  assert.deepEqual(run(['--version']), { ...silent, stdout: `${version}\n` });
  const { status, stdout } = run(['render', '--help']);
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: district-dashboard render PAGE/);
  assert.doesNotMatch(stdout, /import FILE/);
  const all = run(['--help']).stdout;
  for (const command of ['render', 'import', 'check', 'export', 'template'])
    assert.match(all, RegExp(`^Usage: district-dashboard ${command} `, 'm'));
});

test('the command is executable by itself', () => {
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
