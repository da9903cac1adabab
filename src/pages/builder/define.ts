import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stampOf } from '../../prerender/stamp.ts';

/** What the sources of the builder are told by whoever builds or serves them. */
export const forBuilder = {
  define: {
    __STAMP__: JSON.stringify(stampOf(JSON.parse(readFileSync('data/zhanhe-2023.json', 'utf8')))),
    __THEMES__: JSON.stringify([
      ...new Set(readFileSync('src/themes.css', 'utf8').match(/(?<=\.theme-)[a-z]+/g)),
    ]),
  },
  // A browser has no hash that answers at once.
  resolve: { alias: { 'node:crypto': resolve('src/pages/builder/sha256.ts') } },
};
