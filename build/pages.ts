import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { bundledReportParts } from './bundled-report.ts';
import { classic } from './classic.ts';
import { define } from './define.ts';
import { echartsNotice, NOTICES } from './licenses.ts';
import { patches } from './patches.ts';
import { templates } from './templates.ts';

/** A sandboxed page has no origin: in WebKit, `'self'` in its policy then matches nothing. */
const withoutOrigin = (page: string): string =>
  page
    .replace(/(?<=(?:script|style|frame)-src) 'self'/g, ' http: https:')
    .replace("img-src 'self' ", 'img-src ')
    .replace(/(?<=(?:script|style|frame)-src) +/g, ' ');

const framePages: Plugin = {
  name: 'frame-pages',
  generateBundle() {
    const page = readFileSync('src/pages/frame/frame.html', 'utf8');
    const styles = readFileSync('src/pages/frame/frame.css');
    this.emitFile({ type: 'asset', fileName: 'frame.html', source: page });
    this.emitFile({ type: 'asset', fileName: 'sandbox.html', source: withoutOrigin(page) });
    this.emitFile({ type: 'asset', fileName: 'frame.css', source: styles });
  },
};

/**
 * The frame only uses constants of the library: without its dynamic imports, Rolldown does not wrap the modules of
 * those constants to run them later.
 */
const constantsOnly: Plugin = { name: 'constants-only', resolveDynamicImport: () => false };

const frameScript = (name: 'frame' | 'embed'): UserConfig => ({
  define,
  build: {
    target: 'es2018',
    outDir: 'dist/embed',
    emptyOutDir: false,
    lib: {
      entry: `src/pages/frame/${name}.ts`,
      formats: ['iife'],
      name: 'unused',
      fileName: () => `${name}.js`,
    },
    rolldownOptions: { treeshake: { moduleSideEffects: false } },
  },
});

/** `dist/embed`: the page in the frame, and the script for the page around it. */
export const frame: UserConfig = {
  ...frameScript('frame'),
  plugins: [bundledReportParts, templates, framePages, constantsOnly, classic],
};
export const embed: UserConfig = {
  ...frameScript('embed'),
  plugins: [bundledReportParts, templates, classic],
};

export const builderOptions: UserConfig = {
  define,
  // What renders HTML hashes synchronously, which a browser's own API cannot.
  resolve: { alias: { 'node:crypto': resolve('src/pages/builder/sha256.ts') } },
};

/** A page with scripts of its own: `dist/NAME/NAME.html`. */
const page = (name: 'builder' | 'editor'): UserConfig => ({
  ...builderOptions,
  root: `src/pages/${name}`,
  base: './',
  publicDir: false,
  plugins: [bundledReportParts, templates, ...patches, echartsNotice],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: resolve(`dist/${name}`),
    emptyOutDir: true,
    license: { fileName: NOTICES },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { input: resolve(`src/pages/${name}/${name}.html`) },
  },
});

/** `dist/builder`. */
export const builder: UserConfig = page('builder');

/** `dist/editor`. */
export const editor: UserConfig = page('editor');
