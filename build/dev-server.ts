import type { Plugin, UserConfig } from 'vite';
import { bundledReportParts } from './bundled-report.ts';
import { builderOptions } from './pages.ts';
import { templates } from './templates.ts';

/** The text of the report is Chinese: without a charset a browser guesses another encoding. */
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

/** `/builder.html` and `/editor.html`. */
const pages: Plugin = {
  name: 'pages',
  configureServer({ middlewares }) {
    for (const name of ['builder', 'editor'])
      middlewares.use(`/${name}.html`, (_, response) => {
        response.writeHead(302, { Location: `/src/pages/${name}/${name}.html` }).end();
      });
  },
};

/** The sample page, the builder at `/builder.html`, the report editor at `/editor.html`. */
export const devServer: UserConfig = {
  ...builderOptions,
  // Not the pages of the test apps, which have packages of their own.
  optimizeDeps: {
    entries: ['index.html', 'src/pages/{builder,editor}/*.html', 'src/pages/editor/tasks/worker.ts'],
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  plugins: [bundledReportParts, templates, textIsUtf8, pages],
};
