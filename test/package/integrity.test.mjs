import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

test('every script and style sheet for pages has its hash', () => {
  for (const [file, hash] of Object.entries(hashes)) {
    const own = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(hash, `sha384-${own}`, file);
  }
  const loaded = ['cdn', 'legacy', 'embed'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  assert.deepEqual(
    Object.keys(hashes).sort(),
    [...loaded, 'placeholder.css', 'static.css', 'themes.css'].sort(),
  );
});
