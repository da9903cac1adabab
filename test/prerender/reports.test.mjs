import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { reportsIn } from 'district-dashboard/static';
import { bundled, changedReport } from './figures.mjs';

const SECRET = 'do-not-tell';
const root = mkdtempSync(join(tmpdir(), 'district-dashboard-'));
after(() => rmSync(root, { recursive: true }));

const site = join(root, 'site');
const write = (name, content) => writeFileSync(join(root, name), content);
mkdirSync(join(site, 'data/deep'), { recursive: true });
mkdirSync(join(root, 'site-of-others'));
for (const name of ['outside.json', 'site-of-others/r.json', 'site/data/own.json', 'site/..own.json'])
  write(name, JSON.stringify(bundled));
write('site/data/100%.json', JSON.stringify(changedReport()));
for (const [link, target] of [
  ['site/inside.json', 'data/own.json'],
  ['site/out.json', '../outside.json'],
  ['site/up', '..'],
  ['site/nowhere.json', 'none.json'],
  ['site/round.json', 'round.json'],
  ['linked', 'site'],
])
  symlinkSync(target, join(root, link));
execFileSync('mkfifo', [join(site, 'pipe.json')]);
symlinkSync('/dev/zero', join(site, 'zero.json'));

const messageOf = (src, ...folders) =>
  reportsIn(...(folders.length > 0 ? folders : [site]))(src).then(
    () => assert.fail(`${src} was read`),
    ({ message }) => message,
  );

test('a report is read in the folder, through links as well', async () => {
  for (const src of [
    'data/own.json',
    '/data/own.json',
    './data/../data/own.json',
    'data%2Fown.json',
    'data\\own.json',
  ])
    assert.deepEqual(await reportsIn(site)(src), bundled, src);
  for (const src of ['inside.json', '..own.json', ' \n data/own.json?a#b\t', 'data/deep/../own.json'])
    assert.deepEqual(await reportsIn(site)(src), bundled, src);
  assert.deepEqual(await reportsIn(site)('data/100%.json'), changedReport());
  assert.deepEqual(await reportsIn(join(root, 'linked'))('data/own.json'), bundled);
  assert.deepEqual(await reportsIn(join(site, 'data'), root)('../../outside.json'), bundled);
});

for (const src of [
  '../outside.json',
  '/../outside.json',
  'data/../../outside.json',
  '..%2foutside.json',
  '%2e%2e/outside.json',
  '%2E%2E%2Foutside.json',
  '..\\outside.json',
  '..%5coutside.json',
  '.\t./outside.json',
  '../site-of-others/r.json',
  '..',
  'out.json',
  'up/outside.json',
  '../none.json',
])
  test(`a report is not read outside of the folder: ${JSON.stringify(src)}`, async () => {
    const message = await messageOf(src);
    // On a file system with backslashes in names, an encoded one is a part of the name.
    assert.match(message, src.includes('%5c') ? /outside of|file not found/ : /^src ".*": is outside of /s);
  });

for (const src of [
  'https://example.org/r.json',
  '//example.org/r.json',
  '\\\\example.org\\r.json',
  '/\\example.org/r.json',
  ' https://example.org/r.json',
  'ht\ntps://example.org/r.json',
  'file:///etc/passwd',
  'FILE:outside.json',
  'data:application/json,{}',
  'c:\\r.json',
])
  test(`a URL is not fetched: ${JSON.stringify(src)}`, async () => {
    assert.match(await messageOf(src), /: URLs are not fetched, use a file path$/);
  });

test('what is no ordinary file is not read, nor waited for', async () => {
  assert.match(await messageOf('pipe.json'), /pipe\.json is not a file$/);
  assert.match(await messageOf('data'), /data is not a file$/);
  assert.match(await messageOf('zero.json'), /is outside of/);
  assert.match(await messageOf('zero', '/dev'), /zero is not a file$/);
  assert.match(await messageOf('nowhere.json'), /file not found: /);
  assert.match(await messageOf('data/own.json/x'), /file not found: /);
  assert.match(await messageOf('a%00b'), /file not found: /);
  assert.match(await messageOf(`${'a'.repeat(300)}.json`), /file not found: /);
  assert.match(await messageOf('round.json'), /cannot be read: ELOOP$/);
});

for (const [what, content, expected] of [
  ['text', `password=${SECRET}`, 'JSON, got invalid JSON'],
  ['text like JSON', `{ "${SECRET}": ${SECRET}`, 'JSON, got invalid JSON'],
  ['a page', `<p>${SECRET}`, 'JSON, got an HTML page'],
  ['nothing', '', 'JSON, got an empty file'],
  ['an object', JSON.stringify({ [SECRET]: SECRET }), 'an object with "format": "district-report/1"'],
  ['an object of another format', JSON.stringify({ format: SECRET }), 'an object with'],
  ['a list', JSON.stringify([SECRET]), 'an object with'],
  ['a string', JSON.stringify(SECRET), 'an object with'],
  ['a string like a report', JSON.stringify(`{"format":"district-report/1"} ${SECRET}`), 'an object with'],
])
  test(`a message tells nothing of a file that is no report: ${what}`, async () => {
    write('site/other.json', content);
    const message = await messageOf('other.json');
    assert.ok(
      message.includes(`invalid report `) && message.includes(`\n  report: expected ${expected}`),
      message,
    );
    assert.ok(!message.includes(SECRET), message);
  });

test('a message tells what is wrong with a report', async () => {
  write('site/wrong.json', JSON.stringify({ ...bundled, year: 'MMXXIII' }));
  assert.match(await messageOf('wrong.json'), /invalid report .*\n {2}year: expected a year.*"MMXXIII"/);
});

const report = JSON.stringify(bundled);
const latin1 = (text) => Buffer.from(text, 'latin1');

for (const [what, content, expected] of [
  // 示例 in GBK and in Big5, and “é” in windows-1252.
  [
    'GBK',
    latin1('{"format":"district-report/1",\n "id":"\xCA\xBE\xC0\xFD"}'),
    /such as GBK: line 2, column 9 cannot/,
  ],
  [
    'Big5',
    latin1('{"format":"district-report/1","id":"\xA5\xDC\xA8\xD2"}'),
    /such as GBK: line 1, column 37 cannot/,
  ],
  [
    'windows-1252',
    latin1('{"format":"district-report/1","id":"\xE9"}'),
    /such as GBK: line 1, column 37 cannot/,
  ],
  ['UTF-16', Buffer.from(`\uFEFF${report}`, 'utf16le'), /got UTF-16$/],
  ['UTF-16, big endian', Buffer.from(`\uFEFF${report}`, 'utf16le').swap16(), /got UTF-16$/],
  ['UTF-16 without a mark', Buffer.from('{"format": "district-report/1"}', 'utf16le'), /got UTF-16$/],
])
  test(`a report in another encoding is told as such: ${what}`, async () => {
    write('site/encoded.json', content);
    const message = await messageOf('encoded.json');
    assert.match(message, /invalid report .*encoded\.json:\n {2}report: expected text in UTF-8, got /);
    assert.match(message, expected);
    assert.doesNotMatch(message, /\uFFFD/);
  });

test('a report in UTF-8 may have a byte order mark, and the character of unknown characters', async () => {
  const changed = changedReport();
  changed.title = { zh: '\uFFFD' };
  write('site/marked.json', `\uFEFF${JSON.stringify(changed)}`);
  assert.deepEqual(await reportsIn(site)('marked.json'), changed);
});

test('the message of a report that is not JSON has line, column and reason', async () => {
  write('site/broken.json', JSON.stringify(bundled, null, 2).replace(/,\n {2}"year"/, '\n  "year"'));
  const [at] = JSON.stringify(bundled, null, 2).split(/(?=\n {2}"year")/);
  assert.ok(
    (await messageOf('broken.json')).endsWith(
      `got invalid JSON: line ${at.split('\n').length + 1}, column 3: expected a comma or a closing bracket, got "\\"year\\""`,
    ),
  );
});
