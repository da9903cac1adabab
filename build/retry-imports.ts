import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';
import { ENTRY, exported, imported, SHARED } from './single-entry.ts';

/**
 * Some browsers remember that a module could not be loaded, and do not ask for it again: after a failure it needs another URL.
 * A module with failed imports counts as failed too, so that imports between the files that are loaded later must be such calls as
 * well; `imports` are requested beside the file that has them. All who ask share one request, or after a failure they could get the
 * same file from two URLs, and so twice. Its exports are a promise: WebKit gives the second `import()` of a module with `await`
 * exports without values (https://bugs.webkit.org/show_bug.cgi?id=242740).
 */
const LOAD = `const $load = (file, imports = []) => {
  for (const one of imports) $load(one).catch(() => {});
  const loads = (globalThis[Symbol.for('district-dashboard.loads')] ??= new Map());
  const url = new URL(file, import.meta.url).href;
  const { failures = 0, module } = loads.get(url) ?? {};
  if (module) return module;
  const load = import(failures ? url + '?retry=' + failures : url).then((module) => module.$exports ?? module);
  loads.set(url, { failures, module: load });
  load.catch(() => loads.set(url, { failures: failures + 1 }));
  return load;
};
`;

const DYNAMIC = /\bimport\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g;

/** Chunks that an entry imports, which a browser then loads at once. */
const needed = (chunks: readonly Rolldown.RenderedChunk[]): Set<string> => {
  const files = new Set<string>();
  const add = (chunk: Rolldown.RenderedChunk) => {
    for (const file of chunk.imports) {
      if (files.has(file)) continue;
      files.add(file);
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported) add(imported);
    }
  };
  for (const chunk of chunks) if (chunk.isEntry) add(chunk);
  return files;
};

/** Replaces imports of these files, and exports what the module has once they are there. */
const awaitImports = (
  source: MagicString,
  body: ReturnType<Rolldown.PluginContext['parse']>['body'],
  files: readonly string[],
): void => {
  const imports: { file: string; names: string }[] = [];
  for (const node of body) {
    if (node.type !== 'ImportDeclaration') continue;
    const file = node.source.value.replace('./', '');
    if (files.includes(file)) {
      imports.push({ file, names: `{ ${imported(node)} }` });
      source.remove(node.start, node.end);
    } else if (node.start > 0) source.move(node.start, node.end, 0);
  }
  if (imports.length === 0) return;
  for (const node of body)
    if (node.type === 'ExportNamedDeclaration')
      source.overwrite(node.start, node.end, `return { ${exported(node)} };`);
  const calls = imports.map(({ file }) => `$load('./${file}')`).join(', ');
  const names = imports.map(({ names }) => names).join(', ');
  const at = body.find(({ type }) => type !== 'ImportDeclaration')?.start ?? 0;
  source.appendLeft(at, `export const $exports = Promise.all([${calls}]).then(([${names}]) => {\n`);
  source.append('\n});\n');
};

/** Replaces `import()`, and imports in files that are loaded later. */
export const retryImports: Plugin = {
  name: 'retry-imports',
  renderChunk(code, chunk, _options, { chunks }) {
    const all = Object.values(chunks);
    const source = new MagicString(code);
    const shared = all.find(({ name, isEntry }) => name === SHARED && !isEntry)?.fileName ?? '';
    const atOnce = needed(all);
    const later = (file: string) =>
      atOnce.has(file) ? [] : (chunks[file]?.imports.filter((one) => one !== shared) ?? []);
    source.replace(DYNAMIC, (call, _quote, file: string) => {
      if (file === ENTRY) return call;
      const imports = later(file).map((one) => `'./${one}'`);
      return `$load('./${file}'${imports.length > 0 ? `, [${imports.join(', ')}]` : ''})`;
    });
    const isLater = !chunk.isEntry && !atOnce.has(chunk.fileName) && chunk.fileName !== shared;
    if (isLater) awaitImports(source, this.parse(code).body, later(chunk.fileName));
    if (!source.hasChanged()) return null;
    source.prepend(LOAD);
    return { code: source.toString(), map: source.generateMap({ hires: true }) };
  },
};
