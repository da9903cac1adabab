import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const themes = [...new Set(readFileSync('src/themes.css', 'utf8').match(/(?<=\.theme-)[a-z]+/g))];

/** In a sandbox a page has no origin: to WebKit, `'self'` in its policy is then nobody, and no file may be loaded. */
const withoutOrigin = (page: string): string =>
  page
    .replace(/(?<=(?:script|style)-src) 'self'/g, ' http: https:')
    .replace("img-src 'self' ", 'img-src ')
    .replace(/(?<=(?:script|style)-src) +/g, ' ');

const page: Plugin = {
  name: 'page-of-the-frame',
  generateBundle() {
    const source = readFileSync('src/pages/frame/frame.html', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    this.emitFile({ type: 'asset', fileName: 'sandbox.html', source: withoutOrigin(source) });
    this.emitFile({
      type: 'asset',
      fileName: 'frame.css',
      source: readFileSync('src/pages/frame/frame.css'),
    });
  },
};

/**
 * The scripts only use constants of the library: without its dynamic imports, Rolldown does not wrap the modules of
 * those constants to run them later.
 */
const constantsOnly: Plugin = { name: 'constants-only', resolveDynamicImport: () => false };

/** `--mode frame` is what stands in the frame, `--mode embed` what stands in the page around it: classic scripts. */
export default defineConfig(({ mode }) => ({
  define: { __THEMES__: JSON.stringify(themes) },
  plugins: mode === 'frame' ? [page, constantsOnly] : [],
  build: {
    target: 'es2018',
    outDir: 'dist/embed',
    emptyOutDir: false,
    lib: {
      entry: `src/pages/frame/${mode}.ts`,
      formats: ['iife'],
      name: 'unused',
      fileName: () => `${mode}.js`,
    },
    rolldownOptions: { treeshake: { moduleSideEffects: false } },
  },
}));
