// node bundle.mjs BUNDLER: the plain app, by another bundler, into built/BUNDLER.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import esbuild from 'esbuild';
import webpack from 'webpack';

const entry = resolve('plain/main.js');

const bundlers = {
  esbuild: (outdir) =>
    esbuild.build({
      entryPoints: [entry],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'warning',
    }),
  webpack: async (path) => {
    const stats = await new Promise((done, fail) =>
      webpack(
        { mode: 'production', entry, output: { path, filename: 'main.js', clean: true }, performance: false },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  },
};

const [bundler] = process.argv.slice(2);
const folder = resolve('built', bundler);
mkdirSync(folder, { recursive: true });
await bundlers[bundler](folder);
const page = readFileSync('plain/index.html', 'utf8');
writeFileSync(
  resolve(folder, 'index.html'),
  page.replace(/ *<script type="importmap">.*?<\/head>/s, '</head>'),
);
