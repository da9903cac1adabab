import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bench = dirname(fileURLToPath(import.meta.url));
export const root = dirname(bench);
/** Where the pages are built; not in the repository, as `node_modules` is not. */
export const site = join(bench, 'node_modules/.cache/site');
export const cacheDir = join(bench, 'node_modules/.cache/vite');
export const results = join(bench, 'results');
