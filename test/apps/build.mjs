// node build.mjs APP: what a browser loads into built/APP, and what a server runs into built/APP-server.
import { existsSync } from 'node:fs';
import babel from '@babel/core';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const ours = ['indicator-gauge', 'plan-vs-actual', 'project-list', 'test-probe'];

/** Angular's packages are compiled in part, and finished here as its own build does. */
const angular = {
  name: 'angular',
  async transform(code, id) {
    if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return undefined;
    const options = { filename: id, plugins: ['@angular/compiler-cli/linker/babel'], compact: false };
    return babel.transformAsync(code, { ...options, configFile: false, babelrc: false, sourceMaps: true });
  },
};

const plugins = {
  vue: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.includes(tag) } } })],
  svelte: [svelte({ configFile: false })],
  angular: [angular],
};

const [app] = process.argv.slice(2);
const settings = { configFile: false, root: app, base: './', plugins: plugins[app] ?? [], logLevel: 'warn' };
const outDir = `../built/${app}`;
// A preloaded file that a slow machine does not use at once would be a warning in the page.
const browser = { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, modulePreload: false };
await build({ ...settings, build: browser });

const server = ['server.ts', 'server.tsx'].find((file) => existsSync(`${app}/${file}`));
if (server)
  await build({ ...settings, build: { ssr: server, outDir: `${outDir}-server`, emptyOutDir: true } });
