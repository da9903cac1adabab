// node entries.mjs: what each entry of the package is in Node: the names that a module has, or that there is a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(import.meta.resolve('district-dashboard/package.json'));
const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8'));

const filesOf = ([entry, target]) =>
  entry.includes('*')
    ? readdirSync(join(dirname(manifest), dirname(target))).map((file) => entry.replace('*', file))
    : [entry];

const known = {};
for (const [entry, target] of Object.entries(exports))
  for (const path of filesOf([entry, target])) {
    const id = join(name, path);
    const isModule = typeof target !== 'string';
    known[path] = isModule
      ? Object.keys(await import(id))
      : existsSync(fileURLToPath(import.meta.resolve(id)));
  }
console.log(JSON.stringify(known));
