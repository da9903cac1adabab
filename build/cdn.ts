import { mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { bundledReportParts } from './bundled-report.ts';
import { cssOptions } from './css.ts';
import { define } from './define.ts';
import { banner, echartsNotice, NOTICES } from './licenses.ts';
import { patches } from './patches.ts';
import { retryImports } from './retry-imports.ts';
import { CHART_FILES, ENTRY, SHARED, singleEntry } from './single-entry.ts';
import { templates } from './templates.ts';

/** Options for scripts that a page loads without a bundler. */
export const pageScripts: UserConfig = {
  // ECharts asks for it, and a page has no `process`.
  define: { ...define, 'process.env.NODE_ENV': '"production"' },
  plugins: [bundledReportParts, templates, ...patches, echartsNotice],
  build: {
    license: { fileName: NOTICES },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { annotation: false },
        postBanner: banner,
        entryFileNames: '[name].js',
      },
    },
  },
};

/** Names of chunks, by a module that only this chunk contains; others are named after the imported module. */
const CHUNKS = {
  runtime: 'rolldown/runtime',
  chart: '/chart/echarts.',
  en: '/messages/en.',
  deferred: '/shared/deferred.',
  'parse-report': '/report/parse.',
  'trend-messages': '/messages/trend.',
  'invalid-json': '/report/invalid-json.',
  report: '.rest.js',
};

const chunkFileNames = ({ name: chunk, moduleIds }: Rolldown.PreRenderedChunk): string => {
  if (chunk === SHARED) return ENTRY;
  const [name] = Object.entries(CHUNKS).find(([, part]) => moduleIds.some((id) => id.includes(part))) ?? [];
  return `${name ?? '[name]'}-[hash].js`;
};

/** Other entries, and what only one of them needs. */
const ENTRIES = /\/src\/(?:prerendered|elements\/register-language|messages\/partial)\.ts$/;

/**
 * Lit and the views before the elements: a chunk with like code side by side compresses 2% smaller. And what several later files
 * need, which would be small files of their own.
 */
const FIRST = [
  'lit',
  './report/vocabulary.ts',
  './report/phase.ts',
  './view/project-keys.ts',
  './view/sum.ts',
  './view/indicator-gauge.ts',
  './view/plan-vs-actual.ts',
  './elements/shared/text-input.ts',
];

const orderModules: Plugin = {
  name: 'order-modules',
  transform: {
    filter: { id: /\/src\/define\.ts$/ },
    // On the first line, so that source maps stay right.
    handler: (code) => ({ code: FIRST.map((module) => `import '${module}';`).join('') + code, map: null }),
  },
};

/** Chrome then compiles all functions as the file arrives, in another thread, not each in the page's when it is first called. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** What is loaded once a figure is shown. */
const DEFERRED =
  /\/src\/(?:elements\/shared\/deferred|report\/replaced-figures|view\/(?:figure-cells|quote-cell|remarks|tables?))\.ts$/;

const PROJECT_FACTS =
  /\/src\/(?:report\/milestone|view\/(?:amount|milestone|portfolio|project|project-details|search))\.ts$/;

/** ECharts and what it draws. */
const CHART = /\/(?:echarts|zrender)\/|\/src\/chart\//;

/** What a page with figures runs at once. */
const COMPILED = new RegExp(`^(?:${SHARED}|chart\\b.*)$`);

const compiledBanner = (chunk: Rolldown.RenderedChunk): string =>
  COMPILED.test(chunk.name) ? `${banner(chunk)}\n${COMPILE_AT_ONCE}` : banner(chunk);

/** `dist/cdn`: modules for pages without a bundler. */
export const cdn: UserConfig = mergeConfig(mergeConfig(cssOptions('modern'), pageScripts), {
  define: { __CHART_FILES__: CHART_FILES },
  plugins: [orderModules, singleEntry, retryImports],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: {
      entry: {
        define: 'src/define.ts',
        rendered: 'src/prerendered.ts',
        language: 'src/elements/register-language.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        chunkFileNames,
        postBanner: compiledBanner,
        codeSplitting: {
          groups: [
            { name: 'prerendered-figure', test: /\/src\/features\/hydration\// },
            { name: SHARED, tags: ['$initial'], test: (id: string) => !ENTRIES.test(id) },
            // Words of messages too, which must come where other files do not.
            { name: 'interaction-messages', test: /\/src\/messages\/interaction\.ts$/ },
            // What completes a figure is one file, whatever else needs parts of it.
            { name: 'deferred', test: DEFERRED },
            // Of projects, what the sources of their figures need too.
            { name: 'project-facts', test: PROJECT_FACTS },
            { name: 'chart', test: CHART },
          ],
        },
      },
    },
  },
} satisfies UserConfig);
