import { defineConfig, type UserConfig } from 'vite';
import { cdn } from './build/cdn.ts';
import { devServer } from './build/dev-server.ts';
import { formats } from './build/formats.ts';
import { legacy } from './build/legacy.ts';
import { npm } from './build/npm.ts';
import { builder, editor, embed, frame } from './build/pages.ts';
import { testBundle } from './build/test-bundle.ts';

/** `vite build --mode …` */
const builds: Readonly<Record<string, () => UserConfig>> = {
  npm: () => npm,
  cdn: () => cdn,
  formats: () => formats,
  legacy: () => legacy,
  frame: () => frame,
  embed: () => embed,
  builder: () => builder,
  editor: () => editor,
  test: testBundle,
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return devServer;
  const build = builds[mode];
  if (!build) throw new Error(`unknown mode "${mode}": expected one of ${Object.keys(builds).join(', ')}`);
  return build();
});
