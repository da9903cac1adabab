import { join } from 'node:path';
import { build } from 'vite';
import { TOKENS } from './gauges.mjs';
import { script, style } from './page.mjs';
import { bench, cacheDir, site } from './places.mjs';

/** Ours is drawn in colours that CSS resolves; a canvas has no CSS, so the peers get the same colours as they are. */
const plainColors = {
  name: 'plain-colors',
  transform: {
    filter: { id: /\/src\/chart\/options\/marks\.ts/ },
    handler: (code) =>
      code.replace(/var\((--dd-[a-z-]+)\)/g, (_, name) => TOKENS.find((token) => token.name === name).light),
  },
};

/** What Vue's own plugin for vite sets. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/**
 * The bundle of a peer, as its own page would load it.
 *
 * @param banner the first line of each file.
 */
export async function bundle(id, banner = '') {
  const { output } = await build({
    configFile: false,
    root: bench,
    cacheDir,
    logLevel: 'error',
    mode: 'production',
    base: `/${id}/`,
    define: VUE_FLAGS,
    plugins: [plainColors],
    build: {
      outDir: join(site, id),
      emptyOutDir: true,
      rolldownOptions: { input: join(bench, 'contenders', id, 'main.js'), output: { postBanner: banner } },
    },
  });
  const entry = output.find(({ isEntry }) => isEntry);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  return [
    ...styles.map(({ fileName }) => style(`/${id}/${fileName}`)),
    script(`/${id}/${entry.fileName}`),
    ...entry.imports.map((file) => `<link rel="modulepreload" href="/${id}/${file}">`),
  ];
}
