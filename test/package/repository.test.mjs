import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const SCRIPT = resolve('build/repository.mjs');

/** Runs the script in a new git repository with this remote, and returns what it left in package.json. */
function take(remote, manifest = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  try {
    const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
    git('init', '-q');
    if (remote) git('remote', 'add', 'origin', remote);
    const file = join(folder, 'package.json');
    writeFileSync(file, JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }));
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd: folder, encoding: 'utf8' });
    return { status, stderr, repository: JSON.parse(readFileSync(file, 'utf8')).repository };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [remote, url] of [
  ['https://github.com/office/dashboard', 'git+https://github.com/office/dashboard.git'],
  ['https://clerk:secret@gitee.com/office/dashboard.git', 'https://gitee.com/office/dashboard.git'],
  ['git@github.com:office/dashboard.git', 'git+ssh://git@github.com/office/dashboard.git'],
])
  test(`a release takes its repository from the remote: ${remote}`, () => {
    const { status, repository } = take(remote);
    assert.equal(status, 0);
    assert.deepEqual(repository, { type: 'git', url });
  });

test('a release keeps the repository that is there', () => {
  const repository = { type: 'git', url: 'git+https://github.com/office/old.git' };
  const after = take('https://github.com/office/new', { repository });
  assert.equal(after.status, 0);
  assert.deepEqual(after.repository, repository);
});

for (const remote of [undefined, '/srv/git/dashboard.git', 'file:///srv/git/dashboard.git'])
  test(`a release stops without an address of its source: ${remote ?? 'no remote'}`, () => {
    const { status, stderr, repository } = take(remote);
    assert.equal(status, 1);
    assert.match(stderr, /package\.json has no repository, and .*git remote add origin URL/);
    assert.equal(repository, undefined);
  });
