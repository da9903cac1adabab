import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILES = /^(?:(?:cdn|legacy|embed)\/.*\.(?:js|css)|(?:themes|static|placeholder)\.css)$/;

/** Writes `dist/integrity.json`: the hash of each file that a page may load with an `integrity` attribute. */
export function writeIntegrity() {
  const names = readdirSync('dist', { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => FILES.test(name))
    .sort();
  const hashOf = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${name}`))
      .digest('base64')}`;
  const hashes = Object.fromEntries(names.map((name) => [name, hashOf(name)]));
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}
