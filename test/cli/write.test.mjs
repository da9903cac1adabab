import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { test } from 'node:test';
import { destinationOf } from '../../dist/cli/destination.js';
import { replaceFiles } from '../../dist/cli/replace-files.js';
import { bundled } from '../prerender/figures.mjs';
import { folderWith, gauge, page, silent } from './site.mjs';

const html = page(gauge);

test('a pipe, and a link to one, get the page and stay', () => {
  const { shell, read, path } = folderWith({ 'page.html': page() });
  const { status, stderr } = shell(`
    mkfifo pipe && ln -s pipe link
    cat pipe > first & dd render page.html -o pipe; wait
    cat pipe > second & dd render page.html -o link; wait
    dd render page.html -o >(cat > third); wait $!`);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  for (const name of ['first', 'second', 'third']) assert.equal(read(name), html, name);
  assert.ok(lstatSync(path('pipe')).isFIFO());
  assert.equal(readlinkSync(path('link')), 'pipe');
});

test('an open file gets the page where it is written to', () => {
  const { shell, read, path } = folderWith({ 'page.html': page(), log: 'earlier\n' });
  const ino = statSync(path('log')).ino;
  assert.deepEqual(shell('dd render page.html -o /dev/fd/3 3>> log'), silent);
  assert.equal(read('log'), `earlier\n${html}`);
  assert.equal(statSync(path('log')).ino, ino);
  assert.deepEqual(
    shell('dd render page.html -o /dev/stdout | cat; dd render page.html -o /proc/self/fd/2 2>&1'),
    {
      ...silent,
      stdout: html + html,
    },
  );
});

test('an error while writing is an error, but for a closed pipe', () => {
  const { shell } = folderWith({ 'page.html': page() });
  for (const script of [
    'dd render page.html > /dev/full',
    'dd render page.html -o /dev/full',
    'dd --help > /dev/full',
  ]) {
    const { status, stderr } = shell(script);
    assert.equal(status, 1, script);
    assert.match(stderr, /^district-dashboard: (?:stdout|\/dev\/full): ENOSPC/, script);
  }
  assert.ok(lstatSync('/dev/full').isCharacterDevice());
  // Longer than what a pipe holds.
  const tags = '<project-list></project-list>'.repeat(4);
  const { status, stdout, stderr } = shell(
    `set -o pipefail; echo '${tags}' | dd render - | head -c 9; echo; echo '${tags}' | dd render - -o >(head -c 9)`,
  );
  assert.deepEqual({ status, stderr, length: stdout.length }, { status: 0, stderr: '', length: 19 });
});

test('--in-place keeps mode, owner, hard links and links to nowhere', () => {
  const { run, read, path } = folderWith({ 'a.html': page(), 'b.html': page(), 'c.html': page() });
  linkSync(path('a.html'), path('other name.html'));
  chmodSync(path('b.html'), 0o604);
  if (process.getuid() === 0) chownSync(path('b.html'), 1234, 2345);
  const before = ['a.html', 'b.html'].map((name) => statSync(path(name)));
  assert.deepEqual(run(['render', 'a.html', 'b.html', '--in-place']), silent);
  assert.equal(read('other name.html'), html);
  assert.equal(read('b.html'), html);
  const facts = ({ mode, uid, gid, nlink }) => ({ mode, uid, gid, nlink });
  for (const [index, name] of ['a.html', 'b.html'].entries())
    assert.deepEqual(facts(statSync(path(name))), facts(before[index]), name);
  symlinkSync('made/out.html', path('link.html'));
  assert.deepEqual(run(['render', 'c.html', '-o', 'link.html']), silent);
  assert.equal(read('made/out.html'), html);
  assert.ok(lstatSync(path('link.html')).isSymbolicLink());
});

test('a page that is given twice is written once', () => {
  const { run, read, path, files } = folderWith({
    'a.html': page(),
    'b/own.html': page('', ' src="own.json"'),
    'b/own.json': JSON.stringify(bundled),
    'c/own.json': JSON.stringify({ ...bundled, year: 2022 }),
  });
  symlinkSync('a.html', path('link.html'));
  linkSync(path('a.html'), path('hard.html'));
  const names = ['a.html', './a.html', 'link.html', 'hard.html', path('a.html')];
  assert.deepEqual(run(['render', ...names, '--in-place']), silent);
  assert.equal(read('a.html'), html);
  assert.equal(statSync(path('a.html')).ino, statSync(path('hard.html')).ino);
  assert.ok(lstatSync(path('link.html')).isSymbolicLink());
  symlinkSync('../b/own.html', path('c/own.html'));
  const { status, stderr } = run(['render', 'b/own.html', 'c/own.html', '--in-place']);
  assert.equal(status, 1);
  assert.match(stderr, /b.own\.html and c.own\.html are the same file, but refer to different reports/);
  assert.equal(read('b/own.html'), page('', ' src="own.json"'));
  mkdirSync(path('out'));
  writeFileSync(path('out/a.html'), 'earlier');
  linkSync(path('out/a.html'), path('out/link.html'));
  assert.match(
    run(['render', 'a.html', 'link.html', '-o', 'out']).stderr,
    /several pages would be written to out.link\.html: a\.html and link\.html/,
  );
  assert.equal(read('out/a.html'), 'earlier');
  assert.deepEqual(
    files().filter((name) => name.includes('tmp')),
    [],
  );
});

test('nothing has changed if one of the files cannot be written', () => {
  const { read, path, files } = folderWith({ 'a.html': 'a', 'b.html': 'b' });
  linkSync(path('b.html'), path('other name.html'));
  const { ino } = statSync(path('a.html'));
  const outputs = ['a.html', 'b.html', 'new/folder/c.html', 'late.html'].map((name) => ({
    to: destinationOf(path(name)),
    content: Buffer.from('changed, and longer'),
  }));
  writeFileSync(path('late.html'), 'late');
  const before = files();
  assert.throws(() => replaceFiles(outputs), /late\.html: was created in the meantime/);
  assert.deepEqual(files(), before);
  assert.deepEqual(['a.html', 'b.html', 'other name.html', 'late.html'].map(read), ['a', 'b', 'b', 'late']);
  assert.equal(statSync(path('a.html')).ino, ino);
  assert.equal(existsSync(path('new')), false);
});

test('nothing is written to a folder that is a device, or to a page that is one', () => {
  const { run, read } = folderWith({ 'a.html': page(), 'b.html': page() });
  const { stderr } = run(['render', 'a.html', 'b.html', '-o', '/dev/null']);
  assert.match(stderr, /--output \/dev\/null: several pages need a folder, not a file/);
  assert.match(
    run(['render', 'a.html', '/dev/null', '--in-place']).stderr,
    /--in-place: \/dev\/null is a device or pipe/,
  );
  assert.equal(read('a.html'), page());
});

for (const signal of ['SIGTERM', 'SIGINT'])
  test(`a run that is interrupted while it writes leaves all pages or none changed: ${signal}`, async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.html`);
    const { folder, start, read, files } = folderWith(
      Object.fromEntries(names.map((name) => [name, page()])),
    );
    const child = start(['render', ...names, '--in-place']);
    let interrupted = false;
    const watcher = watch(folder, () => {
      interrupted ||= child.kill(signal);
    });
    const [code, received] = await once(child, 'exit');
    watcher.close();
    assert.ok(interrupted);
    assert.equal(code ?? received, signal);
    assert.deepEqual(files(), [...names].sort());
    assert.deepEqual([...new Set(names.map(read))].length, 1);
  });
