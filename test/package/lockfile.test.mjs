import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minVersion, satisfies, validRange } from 'semver';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const node = minVersion(read('package.json').engines.node).version;

for (const file of ['package-lock.json', 'test/apps/package-lock.json', 'bench/package-lock.json']) {
  // Without the project itself, and what is made from its source: a folder, or the tarball under test.
  const locked = Object.entries(read(file).packages).filter(
    ([path, { link, resolved = '' }]) => path !== '' && !link && !resolved.startsWith('file:'),
  );

  test(`every package in ${file} has a hash`, () => {
    assert.ok(locked.length > 10);
    const without = locked.filter(
      ([, { integrity, inBundle }]) => !/^sha512-/.test(integrity ?? '') && !inBundle,
    );
    assert.deepEqual(
      without.map(([path]) => path),
      [],
      'remove these from the lockfile, then: npm install --package-lock-only',
    );
  });

  test(`every package in ${file} runs on Node ${node}`, () => {
    const newer = locked.filter(([, { engines }]) => engines?.node && !satisfies(node, engines.node));
    assert.deepEqual(
      newer.map(([path, { version, engines }]) => `${path} ${version}: ${engines.node}`),
      [],
      'pin an earlier version: in dependencies, or in overrides',
    );
  });

  // `npm ci` refuses a lockfile once such a tag means another version.
  test(`no package in ${file} depends on a tag`, () => {
    const { overrides = {} } = read(file.replace('-lock', ''));
    const tagged = locked.flatMap(([path, { dependencies = {} }]) =>
      Object.entries(dependencies)
        .filter(([name, range]) => validRange(range) === null && /^[a-z]+$/.test(range) && !overrides[name])
        .map(([name, range]) => `${path}: ${name}@${range}`),
    );
    assert.deepEqual(tagged, [], 'pin its version in overrides');
  });
}

test('what needs a later Node in its next versions is pinned', () => {
  const { overrides } = read('package.json');
  const { packages } = read('package-lock.json');
  for (const [name, version] of Object.entries(overrides)) {
    if (typeof version !== 'string' || !/^\d/.test(version)) continue;
    assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
});
