import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { echartsNotice } from '../../../vite.config.ts';
import { forBuilder } from './define.ts';

const FILES = /^(?:(?:cdn|legacy|embed)\/.*\.(?:js|css)|(?:themes|static)\.css)$/;

/** What a page can have its browser compare the files with: `dist/integrity.json`, of all that was built before. */
const integrity: Plugin = {
  name: 'integrity',
  closeBundle() {
    const names = readdirSync('dist', { encoding: 'utf8', recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => FILES.test(name))
      .sort();
    const hashOf = (name: string) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${name}`))
        .digest('base64')}`;
    const hashes = Object.fromEntries(names.map((name) => [name, hashOf(name)]));
    writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  },
};

export default defineConfig({
  ...forBuilder,
  root: 'src/pages/builder',
  base: './',
  publicDir: false,
  plugins: [echartsNotice, integrity],
  build: {
    target: 'es2022',
    outDir: resolve('dist/builder'),
    emptyOutDir: true,
    license: { fileName: 'THIRD-PARTY-NOTICES.txt' },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { input: resolve('src/pages/builder/builder.html') },
  },
});
