import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';

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

/** What an element loads once its text is shown, and what that imports. */
const LATER = /\/src\/(?:elements\/shared\/deferred|chart\/charts)\.ts$/;

const chartFiles = (chunks: readonly Rolldown.RenderedChunk[]): string[] => [
  ...new Set(
    chunks
      .filter(({ moduleIds }) => moduleIds.some((id) => LATER.test(id)))
      .sort((a, b) => Number(a.name === 'chart') - Number(b.name === 'chart'))
      .flatMap(({ fileName, imports }) => [fileName, ...imports.filter((name) => name !== ENTRY)]),
  ),
];

const isFacade = ({
  isEntry,
  facadeModuleId,
}: Pick<Rolldown.RenderedChunk, 'isEntry' | 'facadeModuleId'>): boolean =>
  isEntry && /\/src\/define\.ts$/.test(facadeModuleId ?? '');

/** The name of an import or export in a syntax tree. */
export interface Name {
  name?: string;
  value?: string;
}
export const nameOf = ({ name, value }: Name): string => name ?? value ?? '';

type Nodes = Extract<
  ReturnType<Rolldown.PluginContext['parse']>['body'][number],
  { type: 'ImportDeclaration' | 'ExportNamedDeclaration' }
>;

/** Replaces the exports of the entry and the imports from it. */
export const singleEntry: Plugin = {
  name: 'single-entry',
  renderChunk(code, chunk, _options, { chunks }) {
    const file = Object.values(chunks).find(({ name, isEntry }) => name === SHARED && !isEntry)?.fileName;
    if (!file) throw new Error('no chunk with the code of the entry');
    const source = new MagicString(code);
    const isShared = chunk.fileName === file;
    const facade = Object.values(chunks).find(isFacade)?.fileName;
    // By their URLs in the page, which an import map may change.
    if (isShared)
      source.replaceAll(
        CHART_FILES,
        `[${chartFiles(Object.values(chunks)).map((name) => `'./${name}'`)}].map((file) => import.meta.resolve?.(file) ?? new URL(file, import.meta.url).href)`,
      );
    else if (facade) source.replaceAll(`./${facade}`, `./${ENTRY}`);
    for (const node of this.parse(code).body as Nodes[]) {
      if (isShared && node.type === 'ExportNamedDeclaration') {
        const names = node.specifiers.map(
          ({ local, exported }) => `${nameOf(exported as Name)}: ${nameOf(local as Name)}`,
        );
        // The first of several copies in a page has defined the elements.
        source.overwrite(node.start, node.end, `${REGISTRY}[${FOLDER}] ??= { ${names.join(', ')} };`);
      } else if (node.type === 'ImportDeclaration' && node.source.value === `./${file}`) {
        const names = node.specifiers.map((specifier) =>
          specifier.type === 'ImportSpecifier'
            ? `${nameOf(specifier.imported as Name)}: ${specifier.local.name}`
            : this.error(`${chunk.fileName}: cannot import all of ${file}`),
        );
        const shared = `${REGISTRY}[${FOLDER}]`;
        // An entry may be loaded first.
        const loaded = chunk.isEntry ? `(${shared} ?? (await import('./${ENTRY}'), ${shared}))` : shared;
        source.overwrite(
          node.start,
          node.end,
          names.length > 0 ? `const { ${names.join(', ')} } = ${loaded};` : '',
        );
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
