import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';
import type { Tag } from '../src/elements/tags.ts';

/**
 * A page loads `district-dashboard.js` as one file: a small entry that imports the code would cost a round trip. Later chunks
 * share that code, but must not import it, as the page may have loaded it from another URL, such as `…?v=2`, and would then run
 * it twice. So the entry leaves what they share in a global, by the folder that it was loaded from.
 */
export const ENTRY = 'district-dashboard.js';

/** The name of the chunk with the code of the entry. */
export const SHARED = 'shared';

const REGISTRY = `(globalThis[Symbol.for('district-dashboard.modules')] ??= {})`;
const FOLDER = `new URL('.', import.meta.url)`;

/** What `elements/preload.ts` reads, as long as the names of the files are not known. */
export const CHART_FILES = 'import.meta.chartFiles';

/** What elements load for their figures, and what that imports: all of them, or those with this tag. */
const LATER: readonly (readonly [modules: RegExp, ...tags: readonly Tag[]])[] = [
  [/\/elements\/shared\/deferred\.ts$/],
  [/\/elements\/indicator-trend\/trend\.ts$/, 'indicator-trend'],
  [/\/elements\/project-list\/projects\.ts$/, 'project-list'],
  [/\/chart\/charts\.ts$/],
];

/** `[file, ...tags]` each; without tags, for all. */
const chartFiles = (chunks: readonly Rolldown.RenderedChunk[]): string[][] => {
  const files = new Map<string, readonly string[]>();
  for (const [modules, ...tags] of LATER) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => modules.test(id)));
    if (!chunk) throw new Error(`no chunk with ${modules}`);
    for (const file of [chunk.fileName, ...chunk.imports])
      if (file !== ENTRY && !files.has(file)) files.set(file, tags);
  }
  return [...files].map(([file, tags]) => [file, ...tags]);
};

const isFacade = ({
  isEntry,
  facadeModuleId,
}: Pick<Rolldown.RenderedChunk, 'isEntry' | 'facadeModuleId'>): boolean =>
  isEntry && /\/src\/define\.ts$/.test(facadeModuleId ?? '');

type Statement = ReturnType<Rolldown.PluginContext['parse']>['body'][number];
type Import = Extract<Statement, { type: 'ImportDeclaration' }>;
type Export = Extract<Statement, { type: 'ExportNamedDeclaration' }>;

/** The name of an import or export in a syntax tree. */
const nameOf = ({ name, value }: { name?: string; value?: string }): string => name ?? value ?? '';

/** `name: local, …`, to take these imports from an object with all exports. */
export const imported = ({ specifiers, source }: Import): string =>
  specifiers
    .map((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`cannot import all of ${source.value}`);
      return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
    })
    .join(', ');

/** `name: local, …`, the properties of an object with these exports. */
export const exported = ({ specifiers }: Export): string =>
  specifiers.map(({ local, exported }) => `${nameOf(exported)}: ${nameOf(local)}`).join(', ');

/**
 * An entry may be loaded first: then its functions, which return nothing, wait for the shared code. The module itself does not:
 * WebKit gives the second import of a module with `await` exports without values (https://bugs.webkit.org/show_bug.cgi?id=242740).
 */
const awaitEntry = (source: MagicString, body: readonly Statement[], from: Import, shared: string): void => {
  source.overwrite(from.start, from.end, `const run = ({ ${imported(from)} }) => {`);
  for (const node of body) {
    if (node.type === 'ImportDeclaration' && node !== from)
      throw new Error(`an entry cannot import ${node.source.value}`);
    if (node.type !== 'ExportNamedDeclaration') continue;
    const names = node.specifiers.map(({ exported }) => nameOf(exported));
    source.overwrite(
      node.start,
      node.end,
      `return { ${exported(node)} };
};
let functions = ${shared} && run(${shared});
const loaded = functions ? undefined : import('./${ENTRY}').then(() => (functions = run(${shared})));
${names.map((name) => `export const ${name} = (...values) => void (functions ? functions.${name}(...values) : loaded.then(() => functions.${name}(...values)));`).join('\n')}
`,
    );
  }
};

/** Replaces the exports of the entry and the imports from it. */
export const singleEntry: Plugin = {
  name: 'single-entry',
  renderChunk(code, chunk, _options, { chunks }) {
    const file = Object.values(chunks).find(({ name, isEntry }) => name === SHARED && !isEntry)?.fileName;
    if (!file) throw new Error('no chunk with the code of the entry');
    const source = new MagicString(code);
    if (isFacade(chunk)) return null;
    const isShared = chunk.fileName === file;
    const facade = Object.values(chunks).find(isFacade)?.fileName;
    // By their URLs in the page, which an import map may change.
    if (isShared)
      source.replaceAll(
        CHART_FILES,
        `${JSON.stringify(chartFiles(Object.values(chunks)).map(([file, ...tags]) => [`./${file}`, ...tags]))}.map(([file, ...tags]) => [import.meta.resolve?.(file) ?? new URL(file, import.meta.url).href, ...tags])`,
      );
    else if (facade) source.replaceAll(`./${facade}`, `./${ENTRY}`);
    const { body } = this.parse(code);
    for (const node of body) {
      if (isShared && node.type === 'ExportNamedDeclaration') {
        // The first of several copies in a page has defined the elements.
        source.overwrite(node.start, node.end, `${REGISTRY}[${FOLDER}] ??= { ${exported(node)} };`);
      } else if (node.type === 'ImportDeclaration' && node.source.value === `./${file}`) {
        const names = imported(node);
        const shared = `${REGISTRY}[${FOLDER}]`;
        if (chunk.isEntry) awaitEntry(source, body, node, shared);
        else source.overwrite(node.start, node.end, names && `const { ${names} } = ${shared};`);
      }
    }
    return { code: source.toString(), map: source.generateMap({ hires: true }) };
  },
  /** The chunk is the entry. */
  generateBundle(_options, bundle) {
    for (const [name, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && isFacade(chunk)) {
        delete bundle[name];
        delete bundle[`${name}.map`];
      }
  },
};
