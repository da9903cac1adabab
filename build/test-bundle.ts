import { resolve } from 'node:path';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { browserTests } from '../test/node-tests.ts';
import { readmeSnippets } from '../test/readme-snippets.ts';
import { bundledReportParts } from './bundled-report.ts';
import { cssOptions } from './css.ts';
import { define } from './define.ts';
import { templates } from './templates.ts';

const setup = resolve('test/setup.ts');

const watchConsole: Plugin = {
  name: 'watch-console',
  enforce: 'pre',
  transform(code, id) {
    return id.endsWith('.test.ts') ? { code: `import '${setup}'; ${code}`, map: null } : undefined;
  },
};

/** Those that are named, or all. */
const testFiles = (): string[] => process.env['TEST_FILES']?.split(',') ?? browserTests();

/** The tests that run in a browser, with the style sheets as pages get them. */
export const testBundle = (): UserConfig =>
  mergeConfig(cssOptions('modern'), {
    // Not "production": ECharts then warns about options it does not understand, and a warning fails a test.
    define: { ...define, 'process.env.NODE_ENV': '"test"' },
    plugins: [bundledReportParts, templates, watchConsole, readmeSnippets],
    build: {
      target: 'esnext',
      outDir: 'node_modules/.cache/district-dashboard-test',
      // Beside the files: inline, the engines would load the maps too.
      sourcemap: true,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        external: '/__web-dev-server__web-socket.js',
        // The runner loads an entry under a URL of its own: a chunk that imports from one would run it again.
        preserveEntrySignatures: 'strict',
        input: Object.fromEntries(
          testFiles().map((file) => [file.slice('test/'.length, -'.ts'.length), file]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  } satisfies UserConfig);
