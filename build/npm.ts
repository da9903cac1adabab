import { readFileSync } from 'node:fs';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { bundledReportParts } from './bundled-report.ts';
import { cssOptions, minifyCss } from './css.ts';
import { define } from './define.ts';
import { importFormats, isFormatLibrary } from './formats.ts';
import { staticCss } from './static-css.ts';
import { templates } from './templates.ts';

const sheets: Plugin = {
  name: 'sheets',
  generateBundle() {
    for (const fileName of ['themes.css', 'placeholder.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${fileName}`) });
    this.emitFile({
      type: 'asset',
      fileName: 'static.css',
      source: minifyCss(staticCss('modern'), 'modern'),
    });
  },
};

const EXTERNAL =
  /^(?:node:|(?:@lit-labs|@resvg|lit|echarts|fontkitten|jsonc-parser|parse5|tinyglobby|valibot)(?:\/|$))/;

/** `dist`: a module for each source, for bundlers and Node. */
export const npm: UserConfig = mergeConfig(cssOptions('modern'), {
  define,
  plugins: [bundledReportParts, templates, sheets, importFormats],
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
        'authoring/index': 'src/authoring/index.ts',
        'authoring/read/index': 'src/authoring/read/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => EXTERNAL.test(id) || isFormatLibrary(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) =>
          // The folder of the compiler's own helpers has its version in its name.
          `${name.replace(/^_virtual\/.*\//, 'compiler/').replace(/\.css_inline$/, '.css')}.js`,
      },
    },
  },
} satisfies UserConfig);
