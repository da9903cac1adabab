import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import MagicString from 'magic-string';
import { defineConfig, type Plugin, type Rolldown, runnerImport, type UserConfig } from 'vite';
import { lowerCss } from './build/legacy-css/older.ts';
import { forBuilder } from './src/pages/builder/define.ts';
import { stampOf } from './src/prerender/stamp.ts';
import { readmeSnippets } from './test/readme-snippets.ts';

const bundledPackages = (chunk: Rolldown.RenderedChunk): string[] => {
  const folders = chunk.moduleIds.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .map((folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')))
    .map(({ name, version, license }) => `${name} ${version} (${license})`)
    .sort();
};

const banner = (chunk: Rolldown.RenderedChunk): string => {
  const packages = bundledPackages(chunk);
  const contains =
    packages.length > 0 ? ` Contains ${packages.join(', ')}: see THIRD-PARTY-NOTICES.txt.` : '';
  return `/*! district-dashboard (MIT).${contains} */`;
};

const notices = 'THIRD-PARTY-NOTICES.txt';

/** Apache-2.0, section 4(d), asks for ECharts' NOTICE too, which Vite's licence list leaves out. */
export const echartsNotice: Plugin = {
  name: 'echarts-notice',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const list = bundle[notices];
      if (list?.type !== 'asset') throw new Error(`no ${notices} to complete`);
      const texts = ['NOTICE', 'licenses/LICENSE-d3'].map((file) => {
        const text = readFileSync(`node_modules/echarts/${file}`, 'utf8').trim();
        return `## echarts: ${file}\n\n${text}\n`;
      });
      list.source = [String(list.source).trim(), ...texts].join('\n\n');
    },
  },
};

const standingStyles = async (): Promise<string> => {
  const { module } = await runnerImport<typeof import('./build/static-css.ts')>('./build/static-css.ts', {
    configFile: false,
  });
  return module.stylesheet();
};

const sheets: Plugin = {
  name: 'sheets',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'themes.css', source: readFileSync('src/themes.css') });
    this.emitFile({ type: 'asset', fileName: 'static.css', source: await standingStyles() });
  },
};

/** What the elements compare a figure that stands in the page with. */
const stamp = {
  __STAMP__: JSON.stringify(stampOf(JSON.parse(readFileSync('data/zhanhe-2023.json', 'utf8')))),
};

const npm: UserConfig = {
  define: stamp,
  plugins: [sheets],
  build: {
    target: 'es2021',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        prerendered: 'src/prerendered.ts',
        'prerender/index': 'src/prerender/index.ts',
        'cli/district-dashboard': 'src/cli/district-dashboard.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(?:node:|(?:@lit-labs|lit|echarts|parse5|valibot)(?:\/|$))/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The compiler's own helpers sit in a folder that carries its version.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiler/')}.js`,
      },
    },
  },
};

const chunkName = ({ moduleIds }: Rolldown.PreRenderedChunk): string => {
  const has = (part: string) => moduleIds.some((id) => id.includes(part));
  if (has('rolldown/runtime')) return 'runtime-[hash].js';
  if (has('/echarts/')) return 'chart-[hash].js';
  if (has('/messages/en.')) return 'en-[hash].js';
  if (has('/report/parse.')) return 'own-report-[hash].js';
  return has('/data/') ? 'report-[hash].js' : '[name]-[hash].js';
};

/**
 * What a page needs before its charts, in one file beside the entry: the later files import from it, and a page
 * may load the entry under another address (`?v=2`) without loading anything twice.
 */
const atOnce = (id: string): boolean => {
  const late = [
    '/src/features/',
    '/src/chart/',
    '/elements/shared/deferred.',
    '/elements/controllers/charts.',
    '/elements/controllers/resolve-report.',
    '/elements/controllers/fetch-text.',
    '/elements/shared/data-table.',
    '/elements/shared/media-overrides.',
    '/elements/shared/message.',
    '/elements/register-language.',
    '/messages/en.',
    '/messages/partial.',
    '/messages/interaction.',
    '/view/tooltip.',
    '/view/row-order.',
    '/view/source.',
    '/view/csv.',
    '/view/export-labels.',
    '/view/file-name.',
    '/view/picture.',
    '/view/selection.',
    '/report/load.',
    '/report/parse.',
    '/report/problem.',
    '/report/rules.',
    '/report/schema.',
  ];
  if (late.some((file) => id.includes(file))) return false;
  return /\/src\/(?:elements|view|messages|report)\/|\/node_modules\/(?:@lit|lit[^/]*)\/|oxc-project|rolldown\/runtime/.test(
    id,
  );
};

interface Node {
  type?: string;
  start: number;
  end: number;
}

function* templateTexts(node: Node): Generator<Node> {
  if (node.type === 'TemplateElement') yield node;
  for (const value of Object.values(node))
    if (typeof value === 'object' && value !== null) yield* templateTexts(value);
}

const tightStyles = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//g, '')
    .replace(/ ?([{};,>]|!important) ?|(?<=:) /g, '$1')
    .replace(/\b0(?=\.\d)/g, '')
    .replace(/='([a-z-]+)'\]/g, '=$1]')
    .replaceAll(';}', '}');

/** Leaves out what is only for who reads the source: line breaks in templates, what a token is about. */
const tightTemplates: Plugin = {
  name: 'tight-templates',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/elements\// },
    handler(code, id) {
      const text = new MagicString(code);
      for (const { start, end } of templateTexts(this.parse(code) as Node)) {
        const loose = code.slice(start, end);
        const line = loose.replace(/\s*\n\s*/g, ' ');
        const tight = id.includes('/styles/') ? tightStyles(line) : line;
        if (tight !== loose) text.update(start, end, tight);
      }
      for (const { index, 0: about } of code.matchAll(/\babout: (["']).*?\1,/g))
        text.remove(index, index + about.length);
      return { code: text.toString(), map: text.generateMap({ source: id, hires: 'boundary' }) };
    },
  },
};

const cdn: UserConfig = {
  // A library keeps it for its bundler to fill in; a page has no `process`, and ECharts asks for it.
  define: { ...stamp, 'process.env.NODE_ENV': '"production"' },
  plugins: [tightTemplates, echartsNotice],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    license: { fileName: notices },
    lib: {
      entry: {
        'district-dashboard': 'src/define.ts',
        rendered: 'src/prerendered.ts',
        language: 'src/elements/register-language.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { annotation: false },
        postBanner: banner,
        entryFileNames: '[name].js',
        chunkFileNames: chunkName,
        codeSplitting: {
          groups: [
            { name: 'widgets', test: atOnce },
            // What draws comes in one file with ECharts, whoever asks for it.
            {
              name: 'chart',
              test: /\/(?:echarts|zrender)\/|\/src\/chart\//,
            },
          ],
        },
      },
    },
  },
};

/** The styles of the elements, with what older browsers need beside them. */
const olderStyles: Plugin = {
  name: 'older-styles',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/elements\//, code: /\bcss`/ },
    handler: (code) => ({
      code: code.replace(/(?<=\bcss`)[^`]*/g, lowerCss),
      map: null,
    }),
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'static.css', source: lowerCss(await standingStyles()) });
  },
};

/** One classic script: no modules, nothing loaded later, nothing that Chrome 69 cannot read. */
const legacy: UserConfig = {
  define: cdn.define ?? {},
  plugins: [olderStyles, tightTemplates, echartsNotice],
  build: {
    target: 'chrome69',
    outDir: 'dist/legacy',
    license: { fileName: notices },
    lib: {
      entry: { 'district-dashboard': 'src/legacy/index.ts' },
      formats: ['iife'],
      name: 'DistrictDashboard',
    },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { annotation: false },
        codeSplitting: false,
        postBanner: banner,
        entryFileNames: '[name].js',
      },
    },
  },
};

const setup = resolve('test/setup.ts');

const watchConsole: Plugin = {
  name: 'watch-console',
  enforce: 'pre',
  transform(code, id) {
    return id.endsWith('.test.ts') ? { code: `import '${setup}'; ${code}`, map: null } : undefined;
  },
};

const testFiles = (): string[] =>
  process.env['TEST_FILES']?.split(',') ??
  readdirSync('test', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file}`);

const tests = (): UserConfig => ({
  // Not "production": ECharts then warns about options it does not understand, and a warning fails a test.
  define: { ...stamp, 'process.env.NODE_ENV': '"test"' },
  plugins: [watchConsole, readmeSnippets],
  build: {
    target: 'esnext',
    outDir: 'node_modules/.cache/district-dashboard-test',
    sourcemap: 'inline',
    minify: false,
    modulePreload: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      external: '/__web-dev-server__web-socket.js',
      // The runner loads an entry under a URL of its own: a chunk that imports from one would run it again.
      preserveEntrySignatures: 'strict',
      input: Object.fromEntries(testFiles().map((file) => [file.slice('test/'.length, -'.ts'.length), file])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

/** The source of the report is Chinese: without a charset a browser guesses another encoding. */
const textIsUtf8: Plugin = {
  name: 'text-is-utf-8',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url?.split('?')[0]?.endsWith('.txt'))
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      next();
    });
  },
};

/** `/builder.html` is where its source is. */
const builder: Plugin = {
  name: 'builder',
  configureServer({ middlewares }) {
    middlewares.use('/builder.html', (_, response) => {
      response.writeHead(302, { Location: '/src/pages/builder/builder.html' }).end();
    });
  },
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve')
    return {
      ...forBuilder,
      // Not the pages of the test apps, whose packages are theirs.
      optimizeDeps: { entries: ['index.html', 'src/pages/builder/builder.html'] },
      server: { port: 5173 },
      plugins: [textIsUtf8, builder],
    };
  if (mode === 'test') return tests();
  if (mode === 'legacy') return legacy;
  return mode === 'cdn' ? cdn : npm;
});
