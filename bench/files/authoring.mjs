import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bench, root } from '../places.mjs';

const outDir = join(bench, 'node_modules/.cache/files');

// Built and not run by Vite, as readers are imported when a file of their format comes.
await build({
  configFile: false,
  root,
  logLevel: 'error',
  build: { ssr: join(bench, 'files/entry.mjs'), outDir, emptyOutDir: true, minify: false },
});

export const {
  readSource,
  readString,
  buildDraft,
  describeProblem,
  archive,
  gbk,
  openDocument,
  spreadsheet,
  utf8,
  wordDocument,
} = await import(pathToFileURL(join(outDir, 'entry.js')).href);
